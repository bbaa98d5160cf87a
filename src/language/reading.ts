import { opaqueSpans } from '../text/opaque.ts';
import type { Range } from '../text/range.ts';
import type { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import { encloseTokens } from './enclosures.ts';
import { type Labels, labelText, UNDETERMINED } from './labels.ts';
import type { Lang, LangSpan, SegmentOptions } from './language.ts';
import { primaryLanguage } from './languages.ts';
import { opaqueSpan } from './opaque-span.ts';
import { findPassages } from './passages.ts';
import { appendPassage, type Surroundings } from './spans.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { CAUTION } from './word-chain.ts';

type Sensitivity = NonNullable<SegmentOptions['sensitivity']>;

/** What a text was told as. */
interface Told {
  readonly sensitivity: Sensitivity;
  /** The main language that was given. */
  readonly given: Lang | undefined;
  /** The main language that it was read with. */
  readonly main: Lang | undefined;
  readonly spans: readonly LangSpan[];
}

/** A text to be told by language, with one main language and with another; what it was told as is kept, its words are not. */
export class Reading {
  readonly #text: string;
  readonly #candidates: Candidates;
  readonly #opaque: readonly Range[];
  readonly #told: Told[] = [];

  constructor(text: string, candidates: Candidates, opaque: readonly Range[] = opaqueSpans(text)) {
    this.#text = text;
    this.#candidates = candidates;
    this.#opaque = opaque;
  }

  /** The text's spans; without a main language, that with most letters is. */
  spans(given?: Lang, sensitivity: Sensitivity = 'strict'): readonly LangSpan[] {
    const wanted = given === undefined ? undefined : primaryLanguage(given);
    for (const told of this.#told) {
      if (told.sensitivity !== sensitivity) continue;
      if (told.given === wanted || (wanted !== undefined && told.main === wanted)) return told.spans;
    }
    const told = this.#tell(wanted, sensitivity);
    this.#told.push(told);
    return told.spans;
  }

  #tell(given: Lang | undefined, sensitivity: Sensitivity): Told {
    const text = this.#text;
    const candidates = this.#candidates;
    const tokens = tokenize(text, this.#opaque);
    const enclosures = encloseTokens(text, tokens);
    const labels = labelText(text, tokens, candidates, CAUTION[sensitivity], given);
    const { main } = labels;
    const around = { enclosures, main, opaque: this.#opaque };
    return { sensitivity, given, main, spans: this.#spansOf(tokens, labels, around) };
  }

  #spansOf(tokens: Tokens, labels: Labels, around: Surroundings): readonly LangSpan[] {
    const spans: LangSpan[] = [];
    for (const passage of findPassages(this.#text, tokens, labels, this.#candidates, around.main)) {
      appendPassage(spans, tokens, labels, passage, around);
    }
    return around.opaque.length === 0 ? spans : merge(spans, this.#toldOpaque(tokens, labels, around.main));
  }

  #toldOpaque(tokens: Tokens, { places }: Labels, main: Lang | undefined): LangSpan[] {
    const { byScript, langs } = this.#candidates;
    const languageAround = wordLanguage(tokens, places, this.#candidates, main);
    const spans: LangSpan[] = [];
    let after = 0;
    for (const range of this.#opaque) {
      while (after < tokens.count && tokens.start(after) < range[0]) after++;
      const neighbour = neighbourInSentence(this.#text, tokens, after, range[0]);
      const lang = neighbour < 0 ? 'und' : (langs[places[neighbour]!] ?? 'und');
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

/** The language that a name or an address in a script is taken for: the main one where it is written so, else that of the text's other words. */
function wordLanguage(
  tokens: Tokens,
  places: Int16Array,
  { byScript, langs }: Candidates,
  main: Lang | undefined,
): (script: Script) => Lang | 'und' {
  const found = new Map<Script, Lang | 'und'>();
  return (script) => {
    let lang = found.get(script);
    if (lang === undefined) {
      const written = byScript[script]!;
      if (main !== undefined && written.includes(main)) lang = main;
      else if (written.length === 1) lang = written[0]!;
      else lang = langs[places[firstOfScript(tokens, script)] ?? UNDETERMINED] ?? 'und';
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
