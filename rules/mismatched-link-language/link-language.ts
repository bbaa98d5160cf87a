import { type Link, mayBeJapanese } from '../../src/rule/index.ts';

/** Languages that go by several codes, or that readers of one read as the other: none contradicts its neighbour. */
const SAME: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'cnr'],
  ['id', 'ms'],
  ['tl', 'fil'],
  ['zh', 'cmn', 'yue', 'wuu', 'nan', 'hak', 'lzh'],
];

/** No linguistic content, several languages, undetermined. */
const NO_ONE_LANGUAGE: ReadonlySet<string> = new Set(['zxx', 'mul', 'und', 'mis']);

export function isSameLanguage(a: string, b: string): boolean {
  return a === b || NO_ONE_LANGUAGE.has(b) || SAME.some((group) => group.includes(a) && group.includes(b));
}

/** Han without kana may be Japanese. */
export function canContradict(declared: string, actual: string, text: string): boolean {
  return declared !== 'ja' || actual !== 'zh' || !mayBeJapanese(text);
}

/** The link is a part of a sentence that goes on around it. */
export function isAside({ block, at: [start, end] }: Link): boolean {
  const { text } = block.text;
  return /\p{L}/u.test(text.slice(0, start)) || /\p{L}/u.test(text.slice(end));
}

/** The text speaks of the language: “German version”, 德文版, “на немецком языке”. */
export function mentionsLanguage(text: string, lang: string, textLang: string): boolean {
  const locales = textLang === 'zh' ? ['zh-Hans', 'zh-Hant'] : [textLang];
  const lower = text.toLowerCase();
  return [...locales, lang].some((locale) => {
    const name = nameIn(locale, lang)?.toLowerCase();
    return name !== undefined && lower.includes(stemOf(name));
  });
}

function nameIn(locale: string, lang: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(lang);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Without an ending that may be declined; short names and those of Han are whole. */
function stemOf(name: string): string {
  const word = name.split(' ')[0]!;
  return word.length > 5 ? word.slice(0, -2) : word;
}
