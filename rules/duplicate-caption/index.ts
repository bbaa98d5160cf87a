import {
  type Block,
  type ComparableTexts,
  comparableOf,
  comparablesOf,
  defineRule,
  quantities,
  similarity,
  textsOf,
} from '../../src/rule/index.ts';
import { type Captioned, captionsOf } from './captions.ts';

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
    const captions = captionsOf(article);
    if (captions.length < 2) return;
    const { widths } = textsOf(article);
    const comparables = comparablesOf(article);
    const firsts = new Map<number, First[]>();
    const recent: Captioned[] = [];
    for (const caption of captions) {
      const { block, text, index, captioned } = caption;
      if (widths[text]! < options.minWidth) continue;
      while (recent.length > 0 && index - recent[0]!.index > FIGURE_REACH) recent.shift();
      let first: Block | undefined;
      for (let i = 0; i < recent.length && first === undefined; i++) {
        const other = recent[i]!;
        if (comparables.mayBeAlike(other.text, text, ALIKE) && isAlmost(other.block, block)) first = other.block;
      }
      if (captioned) {
        const hash = comparables.hashOf(text);
        const same = firsts.get(hash);
        const known = same === undefined ? undefined : equalTo(text, same, comparables);
        if (first === undefined && known !== undefined && !CREDIT.test(block.text.text.trimStart())) first = known;
        if (same === undefined) firsts.set(hash, [{ text, block: first ?? block }]);
        else if (known === undefined) same.push({ text, block: first ?? block });
      }
      if (first === undefined) {
        recent.push(caption);
      } else {
        const suggest = [{ use: 'removeCopy', edits: [{ range: block.range, text: '' }] }] as const;
        report.repeated(block, { caption: block.text.text }, { related: first, suggest });
      }
    }
  },
});

interface First {
  readonly text: number;
  readonly block: Block;
}

function equalTo(text: number, firsts: readonly First[], comparables: ComparableTexts): Block | undefined {
  return firsts.find((other) => comparables.areEqual(other.text, text))?.block;
}

/** Alike, and with the same numbers and dates: “on Monday” and “on Tuesday” are two pictures. */
function isAlmost(a: Block, b: Block): boolean {
  const [one, other] = [comparableOf(a.text), comparableOf(b.text)];
  return one === other || (similarity(one, other, ALIKE) >= ALIKE && quantities(one) === quantities(other));
}
