import { duplicateAttribute, image, link, unclosedLastTag } from './constructs/attributes.ts';
import { astral, newline, nul, preformatted } from './constructs/characters.ts';
import { foreign } from './constructs/foreign.ts';
import { reference, references } from './constructs/references.ts';
import { brokenWord, referencedWord } from './constructs/spelling.ts';
import {
  impliedEnd,
  lineBreaks,
  prose,
  realEnds,
  script,
  table,
  tableInParagraph,
  unread,
} from './constructs/structure.ts';
import {
  comment,
  endTag,
  formattingAcrossBlocks,
  lessThan,
  overlapping,
  strayEndTag,
  upperCaseTags,
} from './constructs/tags.ts';
import { DocumentWriter, type Fragment, type GeneratedDocument } from './document-writer.ts';
import { Random } from './random.ts';

/** One of these is drawn for each stretch; those with many constructs inside stand more often. */
const FRAGMENTS: readonly Fragment[] = [
  ...[reference, reference, reference, reference, references, brokenWord, brokenWord, referencedWord],
  ...[endTag, endTag, overlapping, formattingAcrossBlocks, strayEndTag, strayEndTag, upperCaseTags, comment, lessThan],
  ...[foreign, foreign, foreign, newline, newline, nul, astral, preformatted],
  ...[impliedEnd, impliedEnd, impliedEnd, realEnds, lineBreaks, unread, script, script, table, prose],
  ...[image, image, link, link, duplicateAttribute],
];

const QUIRKS_DOCTYPES = [
  ...['', '', '', '', '<!doctype nosuch>', '<!DOCTYPE>', '<!DOCTYPE htmlx>'],
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
  '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.0 Transitional//EN' 'http://www.w3.org/TR/html4/loose.dtd'>",
  '<!DOCTYPE html PUBLIC "-//SoftQuad Software//DTD HoTMetaL PRO 6.0::19990601::extensions to HTML 4.0//EN">',
  '<!DOCTYPE html SYSTEM "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd">',
];
const STANDARDS_DOCTYPES = [
  ...['<!doctype html>', '<!DOCTYPE HTML>\n', '<!DocType\nhtml >', '<!doctypehtml>', '<!-- a --><!doctype html>'],
  '<!DOCTYPE html SYSTEM "about:legacy-compat">',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "">',
];

/** A page or fragment with at least four planted words; the same seed gives the same document. */
export function generateHtml(seed: number): GeneratedDocument {
  const random = new Random(seed);
  const writer = new DocumentWriter(random);
  const quirks = random.chance(0.5);
  writer.write(random.pick(quirks ? QUIRKS_DOCTYPES : STANDARDS_DOCTYPES));
  if (random.chance(0.5)) writeHead(writer);
  if (random.chance(0.3)) tableInParagraph(writer, quirks);
  const most = 4 + random.integer(8);
  for (let count = 0; count < most || writer.plants < 4; count++) random.pick(FRAGMENTS)(writer);
  if (random.chance(0.2)) unclosedLastTag(writer);
  else if (random.chance(0.3)) writer.write('</body></html>\n');
  return writer.finish();
}

function writeHead(writer: DocumentWriter): void {
  writer.write('<html lang="en"><head><meta charset=utf-8><title>');
  writer.plant();
  writer.write(' &amp; <b>');
  writer.plant();
  writer.write('</title></head><body>');
  writer.note('title');
}
