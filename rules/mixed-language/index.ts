import {
  type Article,
  type Block,
  comparable,
  defineRule,
  furnitureOf,
  type LangSpan,
  type LanguageMap,
  languageText,
  likelyScript,
  neighboursOf,
  once,
  Sign,
  spanOf,
  textsOf,
} from '../../src/rule/index.ts';
import { areRelated, isInKnownLanguage, isToldFromRelatives } from './doubt.ts';
import { isCredit, isExemptBlock, isNotice, isQuotation, languagesInTitles, quotations } from './exempt-block.ts';
import { isExemptSpan } from './exempt-span.ts';
import { isLongEnough, mayBeLongEnough, type Passage, passagesOf } from './passages.ts';
import { consoleBlocks } from './program-text.ts';
import { isChineseAlone, isRunningText, isSentenceAlone, isWhole, mayBeSentence, widthsOf } from './running-text.ts';
import { foreignParts, mayBeInForeignPart, secondLanguages } from './second-language.ts';
import { alternatingRanges } from './translation.ts';

/** Running text in a language that the article is not in: pasted from elsewhere, or left untranslated. */
export default defineRule({
  id: 'mixed-language',
  description: {
    en: 'Disallow a passage in a language that the article is not in.',
    zh: '禁止正文夹杂其他语言的语段。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['furniture', 'navigation', 'subtags'],
  yieldsTo: ['hidden-text', 'wrong-language-tag', 'foreign-boilerplate', 'unrelated-neighbour', 'mojibake'],
  options: {
    sensitivity: {
      type: 'enum',
      values: ['strict', 'sensitive'],
      default: 'strict',
      description: {
        en: 'How much evidence a passage needs; “sensitive” finds shorter ones and those of a second language, and errs more often.',
        zh: '语段需要多少证据；“sensitive”能发现更短的语段和第二语言的语段，但误报更多。',
      },
    },
    minWords: {
      type: 'integer',
      default: 3,
      minimum: 3,
      description: {
        en: 'Shortest passage, in words, of a language that writes blanks between them.',
        zh: '以空格分词的语言，语段最少的词数。',
      },
    },
    minLetters: {
      type: 'integer',
      default: 4,
      minimum: 4,
      description: {
        en: 'Shortest passage, in letters, of Chinese, Japanese or Korean.',
        zh: '中文、日文、韩文语段最少的字数。',
      },
    },
    allow: {
      type: 'strings',
      default: [],
      description: {
        en: 'Texts that may stand in any language, such as a slogan; compared without case, blanks and punctuation.',
        zh: '可用任何语言出现的文本，如标语；比较时不计大小写、空白和标点。',
      },
    },
  },
  messages: {
    foreignPassage: {
      en: '“{passage}” is in {actual}, but the text around it is in {expected}; translate or remove it, or mark its language with “lang”.',
      zh: '“{passage}”是{actual}，而周围的文本是{expected}；请翻译或删除，或用“lang”标明其语言。',
    },
    foreignAlt: {
      en: 'The alternative text “{passage}” is in {actual}, but the article is in {expected}; translate it.',
      zh: '替代文本“{passage}”是{actual}，而文章是{expected}；请翻译。',
    },
  },
  check(article, { languages, options, report }) {
    const [main] = languages.expected;
    if (main === undefined) return;
    if (isTooLittle(article, languages)) return;
    const sensitivity = options.sensitivity === 'sensitive' ? 'sensitive' : 'strict';
    const isStrict = sensitivity === 'strict';
    const isAllowed = allowing(options.allow);
    const furniture = once(() => furnitureBlocks(article));
    const quoted = once(() => quotations(article, languages));
    const isTitled = once(() => languagesInTitles(article, languages, main));
    const second = once(() => (isStrict ? secondLanguages(article, languages) : NONE));
    const parts = once(() => foreignParts(article, languages));
    const consoles = once(() => consoleBlocks(article));
    const isForeign = (lang: string, expected: readonly string[]) =>
      lang !== 'und' && !expected.includes(lang) && !isTitled()(lang) && !second().has(lang);
    const isExempt = (block: Block) =>
      isExemptBlock(block) ||
      furniture().has(block) ||
      (isQuotation(block) && quoted().has(block)) ||
      (isStrict && mayBeInForeignPart(article, languages, block) && parts().has(block));
    const isMainTold = once(() => isInKnownLanguage(article, languages));
    const isTold = ({ text: { text } }: Block, { start, end, lang }: Passage, around: string) => {
      const alone = languages.identify(text.slice(start, end)).lang;
      if (likelyScript(lang) !== likelyScript(around)) return alone === lang || alone === 'und';
      return alone === lang && (!areRelated(lang, around) || isToldFromRelatives(text, start, end)) && isMainTold();
    };

    for (const block of isStrict ? languages.doubtful : article.blocks) {
      if (!isRead(block)) continue;
      const spans = languages.spansOf(block, sensitivity);
      if (!spans.some(isProse)) continue;
      const expected = languages.expectedIn(block);
      const passages = passagesOf(block, spans, options).filter(({ lang }) => !expected.includes(lang));
      if (passages.length === 0) continue;
      const widths = widthsOf(block, spans);
      // What a passage tells by itself is asked first, what takes a look at the whole article last.
      const running = isStrict ? passages.filter((passage) => isRunningText(block, passage, widths)) : passages;
      if (!running.some(({ lang }) => isForeign(lang, expected)) || isExempt(block)) continue;
      const alternating = alternatingRanges(block, spans);
      for (const passage of running) {
        const { start, end, lang } = passage;
        const text = block.text.text.slice(start, end);
        const around = expected[0] ?? main;
        if (!isForeign(lang, expected) || alternating.some((range) => range[0] <= start && end <= range[1])) continue;
        if (isExemptSpan(block, passage, spans, around) || isAllowed(text)) continue;
        if (consoles().has(block) && likelyScript(lang) === 'Latn') continue;
        if (isStrict && !isTold(block, passage, around)) continue;
        if (isWhole(block, passage, widths) && isNotice(text, lang, around)) continue;
        const names = { actual: languageText(lang), expected: languageText(around) };
        report.foreignPassage(spanOf(block.text, start, end), { passage: text, ...names });
      }
    }
    const texts = textsOf(article);
    for (let image = 0; image < article.images.length; image++) {
      const { alt, block, region, hidden } = article.images[image]!;
      if (alt === undefined || region !== 'main' || hidden !== undefined) continue;
      const isAscii = !texts.holds(texts.firstImage + image, Sign.BeyondAscii);
      if (isAscii && !(isStrict ? mayBeSentence(alt.value) : mayBeLongEnough(alt.value, options))) continue;
      const expected = languages.expectedIn(block);
      if (isStrict && !isAscii && expected.includes('zh') && isChineseAlone(alt.value)) continue;
      const { lang } = languages.identify(alt.value);
      if (lang === 'und' || expected.includes(lang) || !isLongEnough(alt.value, lang, options)) continue;
      if (isStrict && !isSentenceAlone(alt.value, lang)) continue;
      if (isCredit(alt.value) || isAllowed(alt.value) || !isForeign(lang, expected)) continue;
      const names = { actual: languageText(lang), expected: languageText(expected[0] ?? main) };
      report.foreignAlt({ range: alt.valueRange }, { passage: alt.value, ...names });
    }
  },
});

const NONE: ReadonlySet<never> = new Set();

function isProse({ kind, lang }: LangSpan): boolean {
  return kind === 'prose' && lang !== 'und';
}

/** Blocks of the body that belong to other rules: pagers, and furniture that no element sets apart. */
function furnitureBlocks(article: Article): ReadonlySet<Block | undefined> {
  return new Set([...furnitureOf(article), ...neighboursOf(article)].map(({ block }) => block));
}

/** Width units; a page of less text, most of it not in the declared language, has no main language to depart from. */
const LITTLE = 200;

function isTooLittle(article: Article, languages: LanguageMap): boolean {
  if (languages.expectedBy !== 'declared' || languages.declaration.verdict === 'right') return false;
  let own = 0;
  let other = 0;
  for (const block of article.blocks) {
    if (!isRead(block)) continue;
    for (const [lang, width] of languages.sharesOf(block)) {
      if (languages.expected.includes(lang)) own += width;
      else if (lang !== 'und') other += width;
    }
    // Most pages hold as much in their first paragraphs.
    if (own + other >= LITTLE) return false;
  }
  return own < other;
}

/** Whether a text, in comparable form, is part of one that the options allow. */
function allowing(allow: readonly string[]): (text: string) => boolean {
  const allowed = allow.map(comparable);
  return (text) => allowed.length > 0 && allowed.some((one) => one.includes(comparable(text)));
}

const READ: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'caption', 'listItem', 'quote', 'cell']);

function isRead({ type, region, hidden }: Block): boolean {
  return region === 'main' && hidden === undefined && READ.has(type);
}
