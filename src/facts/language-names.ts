import { NAMED, NAMES } from './language-names-data.ts';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Name of a language tag in another language; the tag itself where the platform knows none. */
export function languageName(lang: string, locale: string): string {
  let table = tables.get(locale);
  if (table === undefined) {
    table = tableOf(locale);
    tables.set(locale, table);
  }
  return table.get(lang) ?? platformName(lang, locale);
}

function tableOf(locale: string): ReadonlyMap<string, string> {
  const languages = NAMED.split('|');
  const names = Object.hasOwn(NAMES, locale) ? NAMES[locale]!.split('|') : [];
  return new Map(names.map((name, i) => [languages[i]!, name]));
}

function platformName(lang: string, locale: string): string {
  if (!/^[a-z]{2,8}(?:-|$)/i.test(lang)) return lang;
  try {
    return displayNames(locale).of(lang) ?? lang;
  } catch (error) {
    if (error instanceof RangeError) return lang;
    throw error;
  }
}

const displays = new Map<string, Intl.DisplayNames>();

/** Making one is slow; there are as many as languages are told apart. */
function displayNames(locale: string): Intl.DisplayNames {
  let known = displays.get(locale);
  if (known === undefined) {
    known = new Intl.DisplayNames(locale, { type: 'language' });
    displays.set(locale, known);
  }
  return known;
}
