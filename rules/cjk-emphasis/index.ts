import { type Article, type Block, defineRule, type Edit, once, plainSource, spanOf } from '../../src/rule/index.ts';
import { type ShownMarks, shownMarks } from './marks.ts';

const GATE = /[^\s*]\*{1,3}[^\s*]/;
/** Punctuation at either end of what the asterisks enclose. */
const leadingPattern = once(() => /^[\p{P}\p{S}]{1,10}/u);
const trailingPattern = once(() => /[\p{P}\p{S}]{1,10}$/u);

/** Between a letter and punctuation, CommonMark takes asterisks for text: a rule made for scripts with blanks. */
export default defineRule({
  id: 'cjk-emphasis',
  description: {
    en: 'Disallow Markdown emphasis that is shown as asterisks beside CJK punctuation.',
    zh: '禁止因紧邻中日文标点而显示为星号的 Markdown 强调。',
  },
  category: 'typography',
  severity: 'warn',
  presets: ['typography'],
  fix: 'none',
  yieldsTo: ['hidden-text'],
  options: {},
  messages: {
    shown: {
      en: 'The asterisks of “{text}” are shown to the reader; move the punctuation out of the emphasis.',
      zh: '“{text}”的星号会显示给读者，请将标点移到强调之外。',
    },
  },
  suggestions: {
    movePunctuation: {
      en: 'Move the punctuation out of the emphasis.',
      zh: '将标点移到强调之外。',
    },
  },
  check(article, { report }) {
    if (article.format !== 'markdown') return;
    const plain = plainSource({ ...article, links: [] });
    for (const block of article.blocks) {
      if (block.type === 'code' || block.hidden !== undefined || !GATE.test(block.text.text)) continue;
      for (const marks of shownMarks(block, plain)) {
        const where = spanOf(block.text, ...marks.at);
        const edits = movedMarks(article, block, marks);
        const detail = edits.length > 0 ? { suggest: [{ use: 'movePunctuation', edits } as const] } : {};
        report.shown(where, { text: article.source.slice(...where.range) }, detail);
      }
    }
  },
});

/** Empty where markup or nothing but punctuation stands between the asterisks. */
function movedMarks({ source }: Article, block: Block, { at, open, close }: ShownMarks): readonly Edit[] {
  const { range, exact } = block.text.rangeOf(...at);
  const inside = block.text.text.slice(open[1], close[0]);
  const leading = leadingPattern().exec(inside)?.[0] ?? '';
  const trailing = trailingPattern().exec(inside)?.[0] ?? '';
  const phrase = inside.slice(leading.length, inside.length - trailing.length);
  const isPlain = exact && range[1] - range[0] === at[1] - at[0];
  if (!isPlain || leading.length + trailing.length >= inside.length || /[*\n]/.test(inside)) return [];
  const asterisks = source.slice(...block.text.rangeOf(...open).range);
  return [{ range, text: `${leading}${asterisks}${phrase}${asterisks}${trailing}` }];
}
