import {
  type Article,
  type Block,
  chineseVariant,
  cjkLanguageOf,
  defineRule,
  isCjkProse,
  type LanguageMap,
  type PlainSource,
  plainSource,
  spanOf,
} from '../../src/rule/index.ts';
import type { Change } from './change.ts';
import { fullWidthMarks } from './full-width.ts';
import { halfWidthBrackets, halfWidthMarks } from './half-width.ts';
import type { QuoteLanguage } from './marks.ts';
import { followsOwnQuotes, wrongQuotes } from './quotes.ts';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\ud840-\ud888]/;
const HALF_WIDTH = /[\u3040-\u30ff\u3400-\u9fff\udc00-\udfff]\s{0,4}[,.:;!?()]/;
const FULL_WIDTH = /[A-Za-z\d]\s{0,4}[，。：；！？（]/;
const QUOTES = /["“「]/;
const TRADITIONAL_TAG = /^zh-(?:hant|tw|hk|mo)\b/i;
const SIMPLIFIED_TAG = /^zh-(?:hans|cn|sg|my)\b/i;

export default defineRule({
  id: 'cjk-punctuation',
  description: {
    en: 'Disallow half-width punctuation in CJK text, full-width in Latin text, and quotation marks of another language.',
    zh: '禁止中日文中的半角标点、西文中的全角标点，以及其他语言的引号。',
  },
  category: 'typography',
  severity: 'info',
  presets: ['typography'],
  fix: 'text',
  yieldsTo: ['hidden-text'],
  options: {
    quotes: {
      type: 'boolean',
      default: true,
      description: { en: 'Whether to look at quotation marks too.', zh: '是否也检查引号。' },
    },
  },
  messages: {
    halfWidth: {
      en: 'Half-width punctuation stands in CJK text in “{mark}”; write “{right}”.',
      zh: '“{mark}”在中日文中使用了半角标点，请写作“{right}”。',
    },
    fullWidth: {
      en: 'Full-width punctuation stands in Latin text in “{mark}”; write “{right}”.',
      zh: '“{mark}”在西文中使用了全角标点，请写作“{right}”。',
    },
    quotes: {
      en: 'The quotation marks of “{mark}” are not those of the language around them; write “{right}”.',
      zh: '“{mark}”所用的引号不合上下文的语言，请写作“{right}”。',
    },
  },
  check(article, { options, report, languages }) {
    const plain = plainSource(article);
    const quotes = new QuoteHabits(article, languages);
    for (const block of article.blocks) {
      // A quotation keeps the spelling of its source.
      if (block.type === 'code' || block.hidden !== undefined || block.quoted === true) continue;
      for (const { kind, at, mark, right, edits } of changesIn(block, languages, plain, options.quotes, quotes)) {
        if (isCode(block, at[0], at[1])) continue;
        report[kind](spanOf(block.text, ...at), { mark, right }, edits === undefined ? {} : { fix: edits });
      }
    }
  },
});

function changesIn(
  block: Block,
  languages: LanguageMap,
  plain: PlainSource,
  withQuotes: boolean,
  habits: QuoteHabits,
): readonly Change[] {
  const { text } = block.text;
  if (!CJK.test(text)) return FULL_WIDTH.test(text) ? fullWidthMarks(block, plain) : [];
  const [half, quoted] = [HALF_WIDTH.test(text), withQuotes && QUOTES.test(text)];
  if ((!half && !quoted) || !isCjkProse(block)) return [];
  const lang = cjkLanguageOf(block, languages);
  const changes: Change[] = half ? [...halfWidthMarks(block, lang, plain)] : [];
  if (half && lang === 'zh') changes.push(...halfWidthBrackets(block, plain));
  const written = quoted ? (lang === 'ja' ? lang : habits.variantOf(block)) : undefined;
  if (written !== undefined) changes.push(...wrongQuotes(block, written, habits.followsOwn(written), plain));
  return changes;
}

/** Which quotation marks are right where; asked only for blocks that quote. */
class QuoteHabits {
  readonly #article: Article;
  readonly #languages: LanguageMap;
  #variant: QuoteLanguage | 'und' | undefined;
  readonly #follows = new Map<QuoteLanguage, boolean>();

  constructor(article: Article, languages: LanguageMap) {
    this.#article = article;
    this.#languages = languages;
  }

  /** The written Chinese of a block, as it declares, else as the document's letters tell. */
  variantOf({ lang }: Block): QuoteLanguage | undefined {
    const declared = variantIn(lang?.tag ?? this.#article.meta.lang?.tag ?? '');
    if (declared !== undefined) return declared;
    this.#variant ??= this.#variantOfLetters();
    return this.#variant === 'und' ? undefined : this.#variant;
  }

  followsOwn(lang: QuoteLanguage): boolean {
    const known = this.#follows.get(lang);
    if (known !== undefined) return known;
    const follows = followsOwnQuotes(this.#article.blocks, lang);
    this.#follows.set(lang, follows);
    return follows;
  }

  #variantOfLetters(): QuoteLanguage | 'und' {
    const blocks = this.#article.blocks.filter(
      (block) => block.type !== 'code' && isCjkProse(block) && cjkLanguageOf(block, this.#languages) === 'zh',
    );
    const variant = chineseVariant(blocks.map(({ text }) => text.text).join('\n'));
    return variant === 'und' ? variant : `zh-${variant}`;
  }
}

function variantIn(tag: string): QuoteLanguage | undefined {
  if (TRADITIONAL_TAG.test(tag)) return 'zh-Hant';
  return SIMPLIFIED_TAG.test(tag) ? 'zh-Hans' : undefined;
}

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'pre', 'math']);

/** In code, in an address or a placeholder: the first or the last mark is opaque. */
function isCode({ inlines, opaque }: Block, start: number, end: number): boolean {
  const holds = ([from, to]: readonly [number, number]) => (from <= start && start < to) || (from < end && end <= to);
  return opaque.some(holds) || inlines.some(({ tag, at }) => CODE.has(tag) && holds(at));
}
