import { type Article, type Attribute, defineRule, type Edit, type Empty } from '../../src/rule/index.ts';

/** Elements that stand in a line of text: taking one out must leave the blank that it holds. */
const INLINE: ReadonlySet<string> = new Set(
  'abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(' '),
);
/** Table cells may be empty; headings and links have rules of their own. */
const NOT_HERE = /^(?:td|th|h[1-6]|a)$/;
/** Icon fonts draw their picture through a class on an element that holds nothing. */
const ICON =
  /icon|^(?:fa[bdlrs]?|bi|ti|ri|mdi|mdui|glyphicon|material|symbol|sprite|emoji|flag|caret|chevron|arrow|spinner|loader|dot|badge|logo|close|toggle)(?:-|$)|-(?:ico|arrow|caret|chevron|bullet|dot)$/i;
/** What a program fills in, or a machine reads. */
const DIRECTIVE =
  /^(?:v-|ng-|x-|data-|aria-|:|@|\*|\(|\[|on|item|property$|content$|role$|slot$|is$|hidden$|tabindex$|title$)/;

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
    let outermostEnd = -1;
    for (const empty of article.empties) {
      if (empty.range[1] <= outermostEnd) continue;
      outermostEnd = empty.range[1];
      if (NOT_HERE.test(empty.tag) || empty.region !== 'main' || empty.hidden !== undefined || empty.inControl)
        continue;
      if (isMeant(empty)) continue;
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
      ((tag === 'i' || tag === 'span') && isIcon(attribute)),
  );
}

function isIcon({ name, value }: Attribute): boolean {
  return name === 'class' && value.split(/\s+/u).some((token) => ICON.test(token));
}

/** Takes the element out, but for the blank between words that it may hold. None where a comment would be lost, or where the end is only implied. */
function fixOf(article: Article, { what, tag, range, inner }: Empty): Edit | undefined {
  if (what === 'marks') return { range, text: '' };
  if (inner === undefined) return undefined;
  const held = article.source.slice(...inner);
  if (held.includes('<!--')) return undefined;
  const blank = held.replace(/<[^>]{0,1000}>/gu, '');
  return { range, text: INLINE.has(tag) ? blank : '' };
}
