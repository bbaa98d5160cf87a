/** Han numerals, and the letters that tell weekdays apart in Japanese and Korean. */
const CJK_NUMERAL = '[〇零一二三四五六七八九十百千万億亿兩两]|[日月火水木金土일월화수목금토](?=曜|요일)';

const DATE_LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'ru', 'uk', 'pl', 'vi', 'id', 'tr'];

let pattern: RegExp | undefined;

/** Numerals and the names of months and weekdays; built once from what ICU knows. */
function quantityPattern(): RegExp {
  if (pattern !== undefined) return pattern;
  const names = new Set<string>();
  for (const locale of DATE_LOCALES) {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const day = Date.UTC(2024, i, 1 + i);
      names.add(month.format(day).toLowerCase());
      const part = inDate.formatToParts(day).find(({ type }) => type === 'month');
      if (part !== undefined) names.add(part.value.toLowerCase());
      if (i < 7) names.add(weekday.format(day).toLowerCase());
    }
  }
  const words = [...names].filter((name) => /^\p{L}{3,}$/u.test(name)).sort((a, b) => b.length - a.length);
  pattern = new RegExp(`\\p{Nd}+|${CJK_NUMERAL}|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
  return pattern;
}

/**
 * The numbers, months and weekdays of a text, in order, joined by blanks: two texts that differ in one of them speak of
 * different things, however alike they are.
 */
export function quantities(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(quantityPattern()) ?? []).join(' ');
}
