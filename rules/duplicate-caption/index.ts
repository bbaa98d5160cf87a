import { type Block, comparableOf, defineRule, quantities, similarity, widthUpTo } from '../../src/rule/index.ts';
import { captionsOf } from './captions.ts';

/** How alike two captions of one figure are at least, in comparable form. */
const ALIKE = 0.95;
/** One source may be credited under many pictures. */
const CREDIT =
  /^(?:sources?|credits?|photos?|images?|courtesy|via|来源|來源|资料来源|資料來源|图源|圖源|图片来源|圖片來源|出典|引用元|출처|источник|фото|fuente|foto|quelle|crédit)\s{0,3}(?:by\b|of\b|[:：])/iu;
/** A copy belongs to the same figure within this many blocks. */
const FIGURE_REACH = 3;

/** Scrapers often copy a caption twice: once from the page, once from the picture's metadata. */
export default defineRule({
  id: 'duplicate-caption',
  description: { en: 'Disallow a caption that stands twice.', zh: '禁止重复出现的图片说明。' },
  category: 'duplicates',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  options: {
    minWidth: {
      type: 'integer',
      default: 24,
      minimum: 1,
      description: {
        en: 'Shorter captions, such as credits, may repeat. In width units: a Han, kana or Hangul letter is 2, any other letter 1.',
        zh: '更短的说明（如署名）可以重复。以宽度单位计：汉字、假名或谚文字母为 2，其他字母为 1。',
      },
    },
  },
  messages: {
    repeated: {
      en: 'Caption “{caption}” stands twice; remove one of the two.',
      zh: '图片说明“{caption}”重复出现，请删除其中之一。',
      related: { en: 'The caption stands here first.', zh: '图片说明首次出现于此。' },
    },
  },
  suggestions: {
    removeCopy: { en: 'Remove this copy.', zh: '删除这一份。' },
  },
  check(article, { options, report }) {
    const firsts = new Map<string, Block>();
    const recent: { block: Block; index: number; key: string }[] = [];
    for (const { block, index, captioned } of captionsOf(article)) {
      const text = block.text.text;
      if (widthUpTo(text, options.minWidth) < options.minWidth) continue;
      const key = comparableOf(block.text);
      while (recent.length > 0 && index - recent[0]!.index > FIGURE_REACH) recent.shift();
      const near = recent.find((other) => other.key === key || isAlmost(other.key, key));
      const first = near?.block ?? (captioned && !CREDIT.test(text.trimStart()) ? firsts.get(key) : undefined);
      if (first !== undefined) {
        const suggest = [{ use: 'removeCopy', edits: [{ range: block.range, text: '' }] }] as const;
        report.repeated(block, { caption: text }, { related: first, suggest });
      }
      if (first === undefined) recent.push({ block, index, key });
      if (captioned && !firsts.has(key)) firsts.set(key, first ?? block);
    }
  },
});

/** Alike, and with the same numbers and dates: “on Monday” and “on Tuesday” are two pictures. */
function isAlmost(a: string, b: string): boolean {
  return similarity(a, b, ALIKE) >= ALIKE && quantities(a) === quantities(b);
}
