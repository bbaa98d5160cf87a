import type { Range } from '../text/range.ts';

/** BCP 47 primary language subtag (`en`, `zh`, `ko`); where `variants` is asked for, `zh-Hans` or `zh-Hant`. */
export type Lang = string;

export interface Verdict {
  readonly lang: Lang | 'und';
  /** 0 to 1. */
  readonly posterior: number;
  /** How many letters the verdict rests on. */
  readonly letters: number;
  readonly reason: 'script' | 'model' | 'context' | 'too-short' | 'out-of-set';
}

/** A run of text in one language; UTF-16 offsets into the text that was segmented. */
export interface LangSpan {
  readonly start: number;
  readonly end: number;
  readonly lang: Lang | 'und';
  /** `host`: the main language; `prose`: running foreign text; `inline`: a foreign term, gloss, quote, name or code. */
  readonly kind: 'host' | 'prose' | 'inline';
  readonly role?: 'term' | 'gloss' | 'quote' | 'code' | 'url' | 'name';
  readonly posterior: number;
}

export interface IdentifyOptions {
  readonly candidates: readonly Lang[];
  /** Default .9 */
  readonly minPosterior?: number;
  /** Default 3 */
  readonly minLetters?: number;
  /** Refuse text whose mean log-probability lies under its language's floor. Default true. */
  readonly floor?: boolean;
  /** Tell zh-Hans from zh-Hant. Default false. */
  readonly variants?: boolean;
}

export interface SegmentOptions {
  readonly candidates: readonly Lang[];
  /** The main language; default: the one with most letters in this text. */
  readonly main?: Lang;
  /** Spans of the text that are never evidence; sorted and disjoint. */
  readonly opaque?: readonly Range[];
  /** Default strict. */
  readonly sensitivity?: 'strict' | 'sensitive';
  readonly variants?: boolean;
}
