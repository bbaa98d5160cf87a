/** The language layer, public as `bilint/language`. */
export type { IdentifyOptions, Lang, LangSpan, SegmentOptions, Verdict } from './language.ts';
