/** The language layer, public as `bilint/language`. */
export { chineseVariant, variantLetters } from './chinese-variant.ts';
export type { Detector, DetectorOptions } from './detector.ts';
export { identify } from './identify.ts';
export type { IdentifyOptions, Lang, LangSpan, SegmentOptions, Verdict } from './language.ts';
export { languagesOfScript, supportedLanguages } from './languages.ts';
export { loadLanguages } from './load.ts';
export { segment } from './segment.ts';
