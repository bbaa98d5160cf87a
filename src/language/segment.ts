import { candidatesOf } from './candidates.ts';
import { chineseVariant } from './chinese-variant.ts';
import type { LangSpan, SegmentOptions } from './language.ts';
import { Reading } from './reading.ts';

/**
 * The language of every letter of a text: spans sorted, disjoint and inside the text. Only spans of kind `prose` are
 * running text in another language than the main one. Throws an Error that names a candidate which `loadLanguages` has
 * not loaded.
 */
export function segment(text: string, options: SegmentOptions): readonly LangSpan[] {
  const reading = new Reading(text, candidatesOf(options.candidates), options.opaque);
  const spans = reading.spans(options.main, options.sensitivity);
  return options.variants === true ? withChineseVariants(text, spans) : spans;
}

/** Where a span's own letters do not tell, the Chinese text as a whole does. */
function withChineseVariants(text: string, spans: readonly LangSpan[]): readonly LangSpan[] {
  const chinese = spans.filter(({ lang }) => lang === 'zh').map(({ start, end }) => text.slice(start, end));
  const overall = chineseVariant(chinese.join(''));
  return spans.map((span) => {
    if (span.lang !== 'zh') return span;
    const own = chineseVariant(text.slice(span.start, span.end));
    const variant = own === 'und' ? overall : own;
    return variant === 'und' ? span : { ...span, lang: `zh-${variant}` };
  });
}
