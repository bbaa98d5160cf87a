import {
  type Article,
  type Block,
  cjkLanguageOf,
  defineRule,
  isCjkProse,
  type LanguageMap,
  once,
  plainSource,
  spanOf,
} from '../../src/rule/index.ts';
import { type Convention, conventionOf } from './convention.ts';
import { departureOf } from './departure.ts';
import { editOf } from './edits.ts';
import { type Token, tokensIn } from './tokens.ts';

const gatePattern = once(
  () =>
    /[\u3040-\u30ff\u3400-\u9fff\ud840-\ud888\udc00-\udfff][ \u00a0]{0,4}[\p{Script=Latin}\d]|[\p{Script=Latin}\d][ \u00a0]{0,4}[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{323af}]/u,
);

export default defineRule({
  id: 'cjk-spacing',
  description: {
    en: 'Disallow blanks between CJK and Latin text that depart from the rest of the document.',
    zh: '禁止中日文与西文之间的空格与全文不一致。',
  },
  category: 'typography',
  severity: 'info',
  presets: ['typography'],
  fix: 'text',
  yieldsTo: ['hidden-text'],
  options: {
    style: {
      type: 'enum',
      values: ['document', 'spaced', 'tight'],
      default: 'document',
      description: {
        en: 'What is right: what the document mostly does, always a blank, or never one.',
        zh: '以何为准：依全文多数写法、一律加空格，或一律不加。',
      },
    },
    allow: {
      type: 'strings',
      default: [],
      description: {
        en: 'Words in two scripts that are written without a blank.',
        zh: '中西文混写而不加空格的词。',
      },
    },
  },
  messages: {
    lacksBlank: {
      en: 'No blank stands between CJK and Latin text in “{text}”; write “{mended}”.',
      zh: '“{text}”中的中日文与西文之间没有空格，请写作“{mended}”。',
    },
    hasBlank: {
      en: 'A blank stands between CJK and Latin text in “{text}”; write “{mended}”.',
      zh: '“{text}”中的中日文与西文之间有空格，请写作“{mended}”。',
    },
    oneSided: {
      en: 'A blank stands on one side only in “{text}”; put one on both sides, or on neither.',
      zh: '“{text}”只有一侧有空格，请两侧都加，或都不加。',
    },
  },
  check(article, { options, report, languages }) {
    const plain = plainSource(article);
    for (const tokens of tokensByHabit(article, languages, options.allow)) {
      const convention = options.style === 'document' ? conventionOf(tokens) : (options.style as Convention);
      for (const token of tokens) {
        const departure = departureOf(token, convention);
        if (departure === undefined) continue;
        const { block, start, end, sides, mended } = departure;
        const where = spanOf(block.text, start, end);
        const text = block.text.text.slice(start, end);
        const edits = sides.flatMap((side) => editOf(block, side, plain) ?? []);
        const detail = edits.length === sides.length ? { fix: edits } : {};
        if (convention === undefined) report.oneSided(where, { text });
        else if (convention === 'spaced') report.lacksBlank(where, { text, mended }, detail);
        else report.hasBlank(where, { text, mended }, detail);
      }
    }
  },
});

/** Chinese and Japanese apart, words and numbers apart: each has a habit of its own. */
function tokensByHabit(
  article: Article,
  languages: LanguageMap,
  allowed: readonly string[],
): readonly (readonly Token[])[] {
  const tokens = { zh: [] as Token[], ja: [] as Token[] };
  for (const block of article.blocks) {
    if (isOthers(block) || !gatePattern().test(block.text.text)) continue;
    if (!isCjkProse(block)) continue;
    const found = tokensIn(block, allowed);
    if (found.length > 0) tokens[cjkLanguageOf(block, languages)].push(...found);
  }
  return [tokens.zh, tokens.ja].flatMap((all) => [
    all.filter(({ isNumber }) => !isNumber),
    all.filter(({ isNumber }) => isNumber),
  ]);
}

/** Code, what nobody sees, and quotations, which keep the spelling of their source. */
function isOthers({ type, hidden, quoted }: Block): boolean {
  return type === 'code' || hidden !== undefined || quoted === true;
}
