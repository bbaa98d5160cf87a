import { opaqueSpans } from '../text/opaque.ts';
import type { Range } from '../text/range.ts';
import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { type Enclosure, enclosuresOf } from './enclosures.ts';
import { heaviestLanguage, type Labels, labelTokens } from './labels.ts';
import type { Lang, LangSpan, SegmentOptions } from './language.ts';
import { primaryLanguage } from './languages.ts';
import { opaqueSpan } from './opaque-span.ts';
import { findPassages } from './passages.ts';
import { appendPassage } from './spans.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { CAUTION } from './word-chain.ts';

type Sensitivity = NonNullable<SegmentOptions['sensitivity']>;

/** A text split into words once, to be told by language with one main language and with another. */
export class Reading {
  readonly #text: string;
  readonly #candidates: Candidates;
  readonly #opaque: readonly Range[];
  readonly #tokens: Tokens;
  readonly #enclosures: readonly Enclosure[];
  readonly #unbiased = new Map<Sensitivity, Labels>();
  readonly #spans = new Map<string, readonly LangSpan[]>();

  constructor(text: string, candidates: Candidates, opaque: readonly Range[] = opaqueSpans(text)) {
    this.#text = text;
    this.#candidates = candidates;
    this.#opaque = opaque;
    this.#enclosures = enclosuresOf(text);
    this.#tokens = tokenize(text, opaque, this.#enclosures);
  }

  /** The text's spans; without a main language, that with most letters is. */
  spans(given?: Lang, sensitivity: Sensitivity = 'strict'): readonly LangSpan[] {
    const unbiased = this.#unbiasedLabels(sensitivity);
    const main = given === undefined ? heaviestLanguage(this.#tokens, unbiased) : primaryLanguage(given);
    const key = `${sensitivity} ${main}`;
    let spans = this.#spans.get(key);
    if (spans === undefined) {
      const inDoubt = main !== undefined && hasRivals(this.#tokens, unbiased, this.#candidates, main);
      spans = this.#spansOf(inDoubt ? this.#label(sensitivity, main) : unbiased, main);
      this.#spans.set(key, spans);
    }
    return spans;
  }

  #unbiasedLabels(sensitivity: Sensitivity): Labels {
    let labels = this.#unbiased.get(sensitivity);
    if (labels === undefined) {
      labels = this.#label(sensitivity, undefined);
      this.#unbiased.set(sensitivity, labels);
    }
    return labels;
  }

  #label(sensitivity: Sensitivity, main: Lang | undefined): Labels {
    return labelTokens(this.#text, this.#tokens, this.#candidates, CAUTION[sensitivity], main);
  }

  #spansOf(labels: Labels, main: Lang | undefined): readonly LangSpan[] {
    const text = this.#text;
    const tokens = this.#tokens;
    const around = { enclosures: this.#enclosures, main, opaque: this.#opaque };
    const spans: LangSpan[] = [];
    for (const passage of findPassages(text, tokens, labels, this.#candidates, main)) {
      appendPassage(spans, tokens, labels, passage, around);
    }
    return merge(spans, this.#toldOpaque(labels, main));
  }

  #toldOpaque(labels: Labels, main: Lang | undefined): LangSpan[] {
    const tokens = this.#tokens;
    const { byScript } = this.#candidates;
    const languageAround = wordLanguage(tokens, labels, this.#candidates, main);
    const spans: LangSpan[] = [];
    let after = 0;
    for (const range of this.#opaque) {
      while (after < tokens.count && tokens.start(after) < range[0]) after++;
      const neighbour = neighbourInSentence(this.#text, tokens, after, range[0]);
      const lang = neighbour < 0 ? 'und' : labels.langs[neighbour]!;
      const around = (script: Script) => (byScript[script]!.includes(lang) ? lang : languageAround(script));
      const span = opaqueSpan(this.#text, range, lang, around);
      if (span !== undefined) spans.push(span);
    }
    return spans;
  }
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

/** Whether words in the main language's script were taken for another language. */
function hasRivals(tokens: Tokens, { langs }: Labels, { byScript, contested }: Candidates, main: Lang): boolean {
  for (let token = 0; token < tokens.count; token++) {
    if (langs[token] === main) continue;
    const script = tokens.script(token);
    if (contested[script] === true && byScript[script]!.includes(main)) return true;
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
      else lang = labels.langs[firstOfScript(tokens, script)] ?? 'und';
      found.set(script, lang);
    }
    return lang;
  };
}

/** The first word in a script; -1 where there is none. */
function firstOfScript(tokens: Tokens, script: Script): number {
  for (let token = 0; token < tokens.count; token++) if (tokens.script(token) === script) return token;
  return -1;
}

/** The word before what stands at `start`, or that after it where a sentence begins between; -1 where there is neither. */
function neighbourInSentence(text: string, tokens: Tokens, after: number, start: number): number {
  if (after === tokens.count) return after - 1;
  if (after === 0 || tokens.sentence(after - 1) === tokens.sentence(after)) return Math.max(0, after - 1);
  return /[.!?\u3002\uff01\uff1f\r\n]/.test(text.slice(tokens.end(after - 1), start)) ? after : after - 1;
}
