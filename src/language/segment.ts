import { opaqueSpans } from '../text/opaque.ts';
import type { Range } from '../text/range.ts';
import type { Script } from '../text/script.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { chineseVariant } from './chinese-variant.ts';
import { type Enclosure, enclosuresOf } from './enclosures.ts';
import { heaviestLanguage, type Labels, labelTokens } from './labels.ts';
import type { Lang, LangSpan, SegmentOptions } from './language.ts';
import { primaryLanguage } from './languages.ts';
import { opaqueSpan } from './opaque-span.ts';
import { findPassages } from './passages.ts';
import { appendPassage } from './spans.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { SWITCH_COSTS } from './viterbi.ts';

/**
 * The language of every letter of a text: spans sorted, disjoint and inside the text. Only spans of kind `prose` are
 * running text in another language than the main one. Throws an Error that names a candidate which `loadLanguages` has
 * not loaded.
 */
export function segment(text: string, options: SegmentOptions): readonly LangSpan[] {
  const candidates = candidatesOf(options.candidates);
  const opaque = options.opaque ?? opaqueSpans(text);
  const tokens = tokenize(text, opaque);
  const enclosures = enclosuresOf(text);
  const enclosing = enclosureOfTokens(tokens, enclosures);
  const { labels, main } = labelWithMain(text, tokens, enclosing, candidates, options);

  const around = { enclosing, enclosures, main, opaque };
  const spans: LangSpan[] = [];
  for (const passage of findPassages(text, tokens, labels, enclosing, candidates)) {
    appendPassage(spans, text, tokens, labels, passage, around);
  }
  const languageAround = wordLanguage(tokens, labels, candidates, main);
  const all = merge(spans, toldOpaque(text, opaque, languageAround));
  return options.variants === true ? withChineseVariants(text, all) : all;
}

function toldOpaque(text: string, opaque: readonly Range[], languageAround: (script: Script) => Lang): LangSpan[] {
  const spans: LangSpan[] = [];
  for (const range of opaque) {
    const span = opaqueSpan(text, range, languageAround);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

/** Two sorted lists as one. */
function merge(spans: readonly LangSpan[], others: readonly LangSpan[]): readonly LangSpan[] {
  if (others.length === 0) return spans;
  const merged: LangSpan[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < others.length && others[next]!.start < span.start) merged.push(others[next++]!);
    merged.push(span);
  }
  while (next < others.length) merged.push(others[next++]!);
  return merged;
}

function labelWithMain(
  text: string,
  tokens: Tokens,
  enclosing: Int32Array,
  candidates: Candidates,
  { main: given, sensitivity = 'strict' }: SegmentOptions,
): { labels: Labels; main: string | undefined } {
  const costs = SWITCH_COSTS[sensitivity];
  const label = (main: string | undefined) => labelTokens(text, tokens, enclosing, candidates, costs, main);
  if (given !== undefined) {
    const main = primaryLanguage(given);
    return { labels: label(main), main };
  }
  const unbiased = label(undefined);
  const main = heaviestLanguage(tokens, unbiased, enclosing);
  const inDoubt = main !== undefined && hasRivals(tokens, unbiased, candidates, main);
  return { labels: inDoubt ? label(main) : unbiased, main };
}

/** Whether words in the main language's script were taken for another language. */
function hasRivals(tokens: Tokens, { langs }: Labels, { byScript, scorers }: Candidates, main: Lang): boolean {
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.scripts[token] as Script;
    if (langs[token] !== main && scorers.has(script) && byScript[script]!.includes(main)) return true;
  }
  return false;
}

/** The language that a name or an address in a script is taken for: the main one where it is written so, else that of the text's other words. */
function wordLanguage(
  tokens: Tokens,
  labels: Labels,
  { byScript }: Candidates,
  main: Lang | undefined,
): (script: Script) => Lang | 'und' {
  const found = new Map<Script, Lang | 'und'>();
  return (script) => {
    let lang = found.get(script);
    if (lang === undefined) {
      const written = byScript[script]!;
      if (main !== undefined && written.includes(main)) lang = main;
      else if (written.length === 1) lang = written[0]!;
      else lang = labels.langs[tokens.scripts.indexOf(script)] ?? 'und';
      found.set(script, lang);
    }
    return lang;
  };
}

/** For each token the number, from 1, of the enclosure it stands in; 0 outside. */
function enclosureOfTokens(tokens: Tokens, enclosures: readonly Enclosure[]): Int32Array {
  const enclosing = new Int32Array(tokens.count);
  let at = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    while (at < enclosures.length && enclosures[at]!.range[1] <= start) at++;
    if (at < enclosures.length && enclosures[at]!.range[0] <= start) enclosing[token] = at + 1;
  }
  return enclosing;
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
