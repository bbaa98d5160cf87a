import { DocumentWriter, type Fragment, type GeneratedDocument } from './document-writer.ts';
import { Random } from './random.ts';
import { sentence } from './sentences.ts';

const LABELS = ['上一篇', '下一篇', 'Previous', 'Next', '이전 글', '次の記事'];

/** `newline` is set for a whole document, as editors do, and now and then for a line. */
type Line = (writer: DocumentWriter, newline: string) => void;

const prose: Line = (writer, newline) => {
  writer.write(sentence(writer.random));
  writer.plant();
  writer.write(` ${sentence(writer.random)}`);
  writer.plant();
  writer.write(newline);
  writer.note('line of prose');
};

/** Lines of 60 to 90 cells, as editors that wrap write them. */
const wrapped: Line = (writer, newline) => {
  for (let line = 0; line < 4; line++) {
    writer.write('The ferry leaves at noon and the harbour is calm until the evening ');
    writer.plant();
    writer.write(newline);
  }
  writer.write(newline);
  writer.note('wrapped paragraph');
};

const navigation: Line = (writer, newline) => {
  for (const separator of ['  ', newline]) {
    writer.write(`${writer.random.pick(LABELS)}${writer.random.pick([':', '：', ': '])}`);
    writer.plant();
    writer.write(separator);
  }
  writer.note('line of navigation');
};

const markup: Line = (writer, newline) => {
  writer.write('<b class="x">');
  writer.plant();
  writer.write('</b> &amp; <!-- ');
  writer.plant();
  writer.write(` -->${newline}`);
  writer.note('literal markup');
};

const indented: Line = (writer, newline) => {
  writer.write(writer.random.pick(['  ', '\t', '　　', '- ', '1. ', '\u00A0']));
  writer.plant();
  writer.write(`${writer.random.pick(['', ' ', '\t'])}${newline}`);
  writer.note('indented line');
};

const credit: Line = (writer, newline) => {
  writer.write(writer.random.pick(['图：', 'Figure 1. ', 'Photo: ']));
  writer.plant();
  writer.write(` (Reuters)${newline}${newline}`);
  writer.note('caption');
};

const odd: Line = (writer, newline) => {
  writer.write('\u{1F600}');
  writer.plant();
  writer.write(writer.random.pick(['\0', '\u200B', '\uFEFF', '\u2028', '\f', '\v', '\u0085']));
  writer.plant();
  writer.write(newline);
  writer.note('control character');
};

const LINES: readonly Line[] = [prose, prose, wrapped, navigation, markup, indented, credit, odd];
const NEWLINES = ['\n', '\r\n', '\r'];

/** A plain text with at least four planted words; the same seed gives the same document. */
export function generatePlainText(seed: number): GeneratedDocument {
  const random = new Random(seed);
  const writer = new DocumentWriter(random);
  const newline = random.pick(NEWLINES);
  const most = 4 + random.integer(8);
  for (let count = 0; count < most || writer.plants < 4; count++) {
    const end = random.chance(0.05) ? random.pick(NEWLINES) : newline;
    random.pick(LINES)(writer, end);
    if (random.chance(0.2)) writer.write(end);
  }
  if (random.chance(0.3)) lastLine(writer);
  return writer.finish();
}

const lastLine: Fragment = (writer) => {
  writer.plant();
  writer.note('last line without an end');
};
