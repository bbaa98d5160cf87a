import {
  type ArticleTexts,
  areProse,
  type Block,
  defineRule,
  mayHoldSegments,
  type Segment,
  Sign,
  segmentsIn,
  spanOf,
  stemCounts,
  Trait,
  textOf,
  textsOf,
  traitsOf,
} from '../../src/rule/index.ts';
import { mostRepeated, type RepeatedPhrase } from './repeated-phrase.ts';
import { mayRepeat } from './repetition-gate.ts';

const PROSE = Trait.Paragraph | Trait.Quote | Trait.Caption;
const LABELS = Trait.Title | Trait.Heading;

/** Words of one segment; two CJK letters are one. */
const MOST_WORDS = 5;
/** Share of the segments that hold the same stem. */
const SHARE = 0.6;
const PROSE_SHARE = 0.34;

/** Text that says the same words over and over is written for search engines. */
export default defineRule({
  id: 'keyword-stuffing',
  description: {
    en: 'Disallow a phrase that is repeated for search engines.',
    zh: '禁止为迎合搜索引擎而反复堆砌同一词语。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text', 'keyword-chain'],
  options: {
    minWidth: {
      type: 'integer',
      default: 100,
      minimum: 1,
      description: {
        en: 'Shortest block whose phrases are counted, in width units (a CJK letter is 2).',
        zh: '统计词语的段落的最小宽度（一个汉字宽度为 2）。',
      },
    },
    minTimes: {
      type: 'integer',
      default: 5,
      minimum: 2,
      description: { en: 'How often a phrase must stand in one block.', zh: '同一词语在一段中至少出现的次数。' },
    },
    maxShare: {
      type: 'integer',
      default: 12,
      minimum: 1,
      maximum: 100,
      description: {
        en: 'Share of a block that one phrase may take, in per cent.',
        zh: '同一词语最多可占一段的百分比。',
      },
    },
    minSegments: {
      type: 'integer',
      default: 8,
      minimum: 3,
      description: { en: 'Shortest list of keywords with the same word.', zh: '含同一词的关键词列表最少的词数。' },
    },
  },
  messages: {
    repeated: {
      en: '“{phrase}” is repeated over and over in this text; say it once, and write for readers.',
      zh: '这段文字反复出现“{phrase}”；请只写一次，为读者而写。',
    },
    stuffed: {
      en: '“{list}” repeats “{word}” in one keyword after another; keep the keyword that says most.',
      zh: '“{list}”的关键词一再重复“{word}”，请只保留最能说明内容的一个。',
    },
  },
  check(article, { options, report }) {
    const { minWidth, minTimes, maxShare, minSegments } = options;
    const texts = textsOf(article);
    const traits = traitsOf(article);
    for (let number = 0; number < traits.length; number++) {
      const its = traits[number]!;
      if ((its & (PROSE | LABELS)) === 0 || (its & (Trait.Hidden | Trait.Nav)) !== 0) continue;
      const isProse = (its & PROSE) !== 0;
      const width = texts.widths[number]!;
      if (isProse && width < minWidth) continue;
      const isListed = !isProse && mayBeList(texts, number, minSegments);
      const isRepetitive = mayRepeat(texts.units, texts.start(number), texts.end(number), minTimes);
      if (!isListed && !isRepetitive) continue;
      const block = article.blocks[number]!;
      const { text } = block.text;
      const word = isListed ? stuffedWord(text, minSegments, block.opaque) : undefined;
      if (word !== undefined) {
        report.stuffed(textOf(block), { list: text.trim(), word });
      } else if (isRepetitive) {
        const found = isProse ? repeatedInProse(block, minTimes) : mostRepeated(text, minTimes, block.opaque);
        if (found !== undefined && (!isProse || found.width * 100 >= maxShare * width))
          report.repeated(spanOf(block.text, ...found.at), { phrase: found.phrase });
      }
    }
    for (let image = 0; image < article.images.length; image++) {
      const { alt, hidden, region } = article.images[image]!;
      if (alt === undefined || hidden !== undefined || region === 'nav') continue;
      const number = texts.firstImage + image;
      const where = { range: alt.valueRange };
      const word = mayBeList(texts, number, minSegments) ? stuffedWord(alt.value, minSegments) : undefined;
      if (word !== undefined) {
        report.stuffed(where, { list: alt.value.trim(), word });
      } else if (mayRepeat(texts.units, texts.start(number), texts.end(number), minTimes)) {
        const found = mostRepeated(alt.value, minTimes);
        if (found !== undefined) report.repeated(where, { phrase: found.phrase });
      }
    }
    const { keywords } = article.meta;
    const word = keywords === undefined ? undefined : stuffedWord(keywords.value, minSegments);
    if (keywords !== undefined && word !== undefined) report.stuffed(keywords, { list: keywords.value.trim(), word });
  },
});

/** What explains a program says the program's own words again and again. */
function repeatedInProse({ inlines, text, opaque }: Block, least: number): RepeatedPhrase | undefined {
  return inlines.some(({ tag }) => tag === 'code') ? undefined : mostRepeated(text.text, least, opaque);
}

function mayBeList(texts: ArticleTexts, number: number, least: number): boolean {
  return texts.holds(number, Sign.ListMark) && mayHoldSegments(texts, number, least);
}

/** The stem that most of the segments of a list hold; undefined where the text is no list. */
function stuffedWord(text: string, least: number, opaque: Block['opaque'] = []): string | undefined {
  if (!/[,、，|｜]/u.test(text)) return undefined;
  // A path or a type is no list of words.
  if (opaque.some(([start, end]) => end - start > text.length / 2)) return undefined;
  const segments = segmentsIn(text).filter(isShort);
  if (segments.length < least || areProse(segments, PROSE_SHARE)) return undefined;
  for (const [stem, count] of stemCounts(segments)) {
    const isStem = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(stem) || stem.length >= 4;
    if (isStem && count >= SHARE * segments.length) return stem;
  }
  return undefined;
}

function isShort({ text }: Segment): boolean {
  const words = text.split(/\s{1,400}/u).length;
  const letters = text.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/gu)?.length ?? 0;
  return words <= MOST_WORDS && letters <= 2 * MOST_WORDS;
}
