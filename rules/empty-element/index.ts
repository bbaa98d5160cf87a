import { type Article, type Attribute, defineRule, type Edit, type Empty, type Range } from '../../src/rule/index.ts';

/** Elements that stand in a line of text: taking one out must leave the blank that it holds. */
const INLINE: ReadonlySet<string> = new Set(
  'abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(' '),
);
/** Cells may be empty, headings and links have rules of their own, and components (`<Badge>`) are filled by a program. */
const BLOCKS: ReadonlySet<string> = new Set('p li figure figcaption blockquote caption br'.split(' '));
/** Icon fonts draw their picture, and counters of footnotes their number, through a class on an element that holds nothing. */
const ICON =
  /icon|footnote|^(?:fa[bdlrs]?|bi|ti|ri|mdi|mdui|glyphicon|material|symbol|sprite|emoji|flag|caret|chevron|arrow|spinner|loader|dot|badge|logo|close|toggle)(?:-|$)|-(?:ico|arrow|caret|chevron|bullet|dot|badge)$/i;
/** UTF-16 code units of white space that are looked past. */
const FARTHEST = 200;
/** What a program fills in, or a machine reads. */
const DIRECTIVE =
  /^(?:v-|ng-|x-|data-|aria-|:|@|\*|\(|\[|on|item|property$|content$|role$|slot$|is$|hidden$|tabindex$|title$|src$)/;

export default defineRule({
  id: 'empty-element',
  description: { en: 'Disallow elements and marks that hold nothing.', zh: '禁止没有内容的元素和标记。' },
  category: 'markup',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'markup',
  yieldsTo: ['empty-heading', 'empty-link'],
  options: {},
  messages: {
    element: {
      en: 'Element “{element}” holds nothing; remove it.',
      zh: '元素“{element}”没有任何内容，请删除。',
    },
    marks: {
      en: 'Marks “{marks}” enclose nothing; remove them.',
      zh: '标记“{marks}”之间没有内容，请删除。',
    },
    breaks: {
      en: 'Line breaks “{breaks}” stand in a row to make room; remove them, or set a margin.',
      zh: '用连续的换行“{breaks}”撑开空白；请删除，或改用外边距。',
    },
  },
  check(article, { report }) {
    const keys = keysOfColours(article);
    let outermostEnd = -1;
    for (const empty of article.empties) {
      if (empty.range[1] <= outermostEnd) continue;
      outermostEnd = empty.range[1];
      if (!INLINE.has(empty.tag) && (empty.what === 'marks' || !BLOCKS.has(empty.tag))) continue;
      if (empty.region !== 'main' || empty.hidden !== undefined || empty.inControl) continue;
      if (isMeant(empty) || keys.has(empty)) continue;
      const source = article.source.slice(...empty.range);
      const fix = fixOf(article, empty);
      const detail = fix === undefined ? {} : { fix: [fix] };
      if (empty.what === 'element') report.element(empty, { element: source }, detail);
      else if (empty.what === 'marks') report.marks(empty, { marks: source }, detail);
      else report.breaks(empty, { breaks: source });
    }
  },
});

/** A target, an icon, or a place that a program fills. */
function isMeant({ tag, attributes }: Empty): boolean {
  return attributes.some(
    (attribute) =>
      attribute.name === 'id' ||
      attribute.name === 'name' ||
      DIRECTIVE.test(attribute.name) ||
      (INLINE.has(tag) && isDrawn(attribute)),
  );
}

/** An icon, or a sample of a colour. */
function isDrawn({ name, value }: Attribute): boolean {
  if (name === 'style') return /background|border/i.test(value);
  return name === 'class' && value.split(/\s+/u).some((token) => ICON.test(token));
}

/** Neighbours of one tag, each with a class of its own: a style sheet draws them, as in the key of a map. */
function keysOfColours({ empties, source }: Article): ReadonlySet<Empty> {
  const keys = new Set<Empty>();
  let before: Empty | undefined;
  for (const empty of empties) {
    if (before !== undefined && empty.range[0] < before.range[1]) continue;
    if (before?.tag === empty.tag && source.slice(before.range[1], empty.range[0]).trim() === '') {
      const [one, other] = [classOf(before), classOf(empty)];
      if (one !== undefined && other !== undefined && one !== other) keys.add(before).add(empty);
    }
    before = empty;
  }
  return keys;
}

function classOf({ attributes }: Empty): string | undefined {
  return attributes.find(({ name }) => name === 'class')?.value;
}

/**
 * Takes the element out, but for the blank between words that it may hold. None where a comment would be lost, where the
 * end is only implied, where the items of a list would be numbered anew, or where two texts would become one.
 */
function fixOf(article: Article, { what, tag, range, inner }: Empty): Edit | undefined {
  if (what === 'marks') return article.source.slice(...range).includes('<!--') ? undefined : { range, text: '' };
  if (inner === undefined || tag === 'li') return undefined;
  const held = article.source.slice(...inner);
  if (held.includes('<!--')) return undefined;
  if (INLINE.has(tag)) return { range, text: held.replace(/<[^>]{0,1000}>/gu, '') };
  return partsTexts(article, range) ? undefined : { range, text: '' };
}

const BLANK_LINE_BEFORE = /\n[ \t]*\r?\n[ \t]*$/;

/** A block beside text that stands in no element of its own. In Markdown a blank line parts texts, too. */
function partsTexts({ source, format }: Article, [start, end]: Range): boolean {
  if (format === 'markdown' && BLANK_LINE_BEFORE.test(source.slice(Math.max(0, start - FARTHEST), start))) return false;
  const before =
    source
      .slice(Math.max(0, start - FARTHEST), start)
      .trimEnd()
      .at(-1) ?? '>';
  const after =
    source
      .slice(end, end + FARTHEST)
      .trimStart()
      .at(0) ?? '<';
  return before !== '>' && after !== '<';
}
