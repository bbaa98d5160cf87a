import {
  type Article,
  type ArticleTexts,
  type Block,
  defineRule,
  mayBeJapanese,
  parallelPieces,
  primarySubtag,
  Sign,
  textOf,
  textsOf,
  variantLetters,
  widthUpTo,
} from '../../src/rule/index.ts';

type Variant = 'simplified' | 'traditional';

const OTHER = { simplified: 'traditional', traditional: 'simplified' } as const;
const NAMES = {
  simplified: { en: 'Simplified', zh: '简体' },
  traditional: { en: 'Traditional', zh: '繁体' },
} as const;
/** Letters of only one variant that tell a block's. */
const LEAST_IN_BLOCK = 3;
/** Letters of the other variant in the rest of the document. */
const LEAST_ELSEWHERE = 8;
/** Of a text that fits its declaration so many letters at least are in the declared variant; `wrong-language-tag` has the same share. */
const DECLARED_SHARE = 0.1;
/** Width units of a label; what is longer is text. */
const LABEL_WIDTH = 30;
const HAN = /[\u3400-\u9fff]/;
/** Quotations and titles keep the letters of their source. */
const QUOTED =
  /“[^“”]{1,200}”|「[^「」]{1,200}」|『[^『』]{1,200}』|《[^《》]{1,80}》|〈[^〈〉]{1,80}〉|"[^"]{1,200}"/g;
const TRADITIONAL_TAG = /-(?:hant|tw|hk|mo)\b/i;
const SIMPLIFIED_TAG = /-(?:hans|cn|sg|my)\b/i;

/** Text pasted from the other side of the strait keeps its letters. */
export default defineRule({
  id: 'chinese-variant-mix',
  description: {
    en: 'Disallow blocks in the other variant of Chinese.',
    zh: '禁止在简体文章中夹杂繁体段落，或在繁体文章中夹杂简体段落。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text', 'mojibake', 'foreign-boilerplate', 'unrelated-neighbour', 'keyword-chain'],
  options: {},
  messages: {
    mixed: {
      en: '“{text}” is in {minority} Chinese in a {majority} article; convert it.',
      zh: '“{text}”是{minority}，而文章是{majority}，请转换。',
    },
    label: {
      severity: 'info',
      en: 'The label “{text}” is in {minority} Chinese in a {majority} article; convert it.',
      zh: '标签“{text}”是{minority}，而文章是{majority}，请转换。',
    },
  },
  check(article, { report }) {
    const texts = textsOf(article);
    if ((texts.all & Sign.Han) === 0) return;
    if (!holdsBothVariants(article, texts)) return;
    const counted = countedBlocks(article, texts);
    const total = { simplified: 0, traditional: 0 };
    for (const { letters } of counted) {
      total.simplified += letters.simplified;
      total.traditional += letters.traditional;
    }
    if (total.simplified === 0 || total.traditional === 0) return;
    const main = mainVariant(article, total);
    const odd = counted.filter(({ block, letters }) => {
      const isRoot = block.lang?.range[0] === article.meta.lang?.range[0];
      const { variant, least } = (isRoot ? undefined : declaredVariant(block.lang?.tag)) ?? main;
      return letters[OTHER[variant]] >= LEAST_IN_BLOCK && letters[variant] === 0 && total[variant] >= least;
    });
    if (odd.length === 0) return;
    const parallel = parallelPieces(counted.map(pieceOf));
    const hasKana = holdsKana(article, texts);
    for (const { place, block, letters } of odd) {
      if (parallel[place] !== undefined || (hasKana && mayBeJapanese(block.text.text))) continue;
      const minority = letters.simplified > 0 ? 'simplified' : 'traditional';
      const text = block.text.text.trim();
      const data = { text, minority: NAMES[minority], majority: NAMES[OTHER[minority]] };
      const isLabel =
        block.region === 'nav' || block.region === 'footer' || widthUpTo(text, LABEL_WIDTH) <= LABEL_WIDTH;
      if (isLabel) report.label(textOf(block), data);
      else report.mixed(textOf(block), data);
    }
  },
});

/** In the text of a block, not of an image. */
function holdsKana({ blocks }: Article, texts: ArticleTexts): boolean {
  for (let number = 0; number < blocks.length; number++) if (texts.holds(number, Sign.Kana)) return true;
  return false;
}

/** Whether blocks with Han letters hold some of either variant, quotations and code included. */
function holdsBothVariants({ blocks }: Article, texts: ArticleTexts): boolean {
  let simplified = 0;
  let traditional = 0;
  for (let number = 0; number < blocks.length; number++) {
    if (!texts.holds(number, Sign.Han) || texts.holds(number, Sign.Kana | Sign.Hangul)) continue;
    const letters = variantLetters(blocks[number]!.text.text);
    simplified += letters.simplified;
    traditional += letters.traditional;
    if (simplified > 0 && traditional > 0) return true;
  }
  return false;
}

interface Counted {
  /** Its number among those counted. */
  readonly place: number;
  readonly block: Block;
  /** Of all of its text. */
  readonly width: number;
  readonly letters: Readonly<Record<Variant, number>>;
}

function countedBlocks({ blocks }: Article, texts: ArticleTexts): readonly Counted[] {
  const counted: Counted[] = [];
  for (let number = 0; number < blocks.length; number++) {
    if (!texts.holds(number, Sign.Han) || texts.holds(number, Sign.Kana | Sign.Hangul)) continue;
    const block = blocks[number]!;
    const { text } = block.text;
    if (block.type === 'code' || block.hidden !== undefined || block.quoted || block.type === 'quote') continue;
    if (!HAN.test(text) || isOfOtherLanguage(block)) continue;
    const letters = variantLetters(withoutOpaque(block).replace(QUOTED, ' '));
    counted.push({ place: counted.length, block, width: texts.widths[number]!, letters });
  }
  return counted;
}

function withoutOpaque({ text: { text }, opaque }: Block): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of opaque) {
    kept += `${text.slice(at, start)} `;
    at = end;
  }
  return kept + text.slice(at);
}

/** Japanese and Korean write some Han letters in the forms of either variant. */
function isOfOtherLanguage({ lang }: Block): boolean {
  const primary = lang === undefined ? undefined : primarySubtag(lang.tag);
  return primary === 'ja' || primary === 'ko' || primary === 'yue';
}

function pieceOf({ width, letters: { simplified, traditional } }: Counted) {
  const told = Math.max(simplified, traditional) >= LEAST_IN_BLOCK && Math.min(simplified, traditional) === 0;
  const lang = simplified > 0 ? 'zh-Hans' : 'zh-Hant';
  return { lang: told ? lang : 'und', width };
}

interface Expected {
  readonly variant: Variant;
  /** Letters of it that the document holds at least. */
  readonly least: number;
}

/** What the document declares, unless nearly all of it contradicts that; else what most of it is. */
function mainVariant({ meta }: Article, total: Readonly<Record<Variant, number>>): Expected {
  const declared = declaredVariant(meta.lang?.tag);
  const all = total.simplified + total.traditional;
  if (declared !== undefined && total[declared.variant] >= DECLARED_SHARE * all) return declared;
  return { variant: total.simplified >= total.traditional ? 'simplified' : 'traditional', least: LEAST_ELSEWHERE };
}

function declaredVariant(tag: string | undefined): Expected | undefined {
  if (tag === undefined || primarySubtag(tag) !== 'zh') return undefined;
  if (TRADITIONAL_TAG.test(tag)) return { variant: 'traditional', least: 0 };
  return SIMPLIFIED_TAG.test(tag) ? { variant: 'simplified', least: 0 } : undefined;
}
