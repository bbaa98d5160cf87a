/** The rule kit, public as `bilint/rule`: everything that a rule may use. */
export type {
  Article,
  Attribute,
  Block,
  BlockType,
  Declared,
  Empty,
  Hidden,
  Image,
  Inline,
  LanguageScope,
  Link,
  Located,
  MappedText,
  Range,
  Region,
} from '../article/article.ts';
export {
  fixedFormulae,
  hasPublicSuffix,
  isLanguageName,
  type ListedTerm,
  languageName,
  languageNamed,
  languageTagProblem,
  lookAlikes,
  offerTerms,
  registrableDomain,
  type SpamFamily,
  type SpamSign,
  type SpamTerm,
  scriptSubtag,
  spamSigns,
  spamTerms,
} from '../facts/index.ts';
export { primarySubtag } from '../facts/primary-language.ts';
export type { Lang, LangSpan, Verdict } from '../language/index.ts';
export { chineseVariant, variantLetters } from '../language/index.ts';
export { codeUnitsOf } from '../text/code-units.ts';
export { comparable, mayBeEqual } from '../text/comparable.ts';
export { ComparableSet } from '../text/comparable-set.ts';
export { decodeAs } from '../text/decode-as.ts';
export { everyMatch } from '../text/every-match.ts';
export { once, oncePer } from '../text/once-per.ts';
export { quantities } from '../text/quantities.ts';
export { Sign } from '../text/signs.ts';
export { type Span, similarity } from '../text/similarity.ts';
export { widthOf } from '../text/width.ts';
export { widthUpTo } from '../text/width-up-to.ts';
export { type ArticleTexts, textsOf } from './article-texts.ts';
export { Trait, traitsOf } from './block-traits.ts';
export { type CharacterText, characterTextAt, characterTexts, textsHolding } from './character-texts.ts';
export { cjkLanguageOf, isCjkLetter, isCjkProse } from './cjk-text.ts';
export { comparableOf } from './comparable-of.ts';
export { type ComparableTexts, comparablesOf } from './comparable-texts.ts';
export {
  type Category,
  type Context,
  defineRule,
  type Preset,
  type Rule,
  type Severity,
  type Site,
} from './define-rule.ts';
export {
  type Furniture,
  type FurnitureVerdict,
  furnitureOf,
  furnitureVerdict,
  hasOwnWords,
  isKnownBrand,
  type KnownNames,
} from './furniture.ts';
export { mayBeJapanese } from './han-letters.ts';
export {
  areProse,
  hasSentenceEnd,
  keywordSegments,
  mayHoldSegments,
  type Segment,
  segmentsIn,
  stemCounts,
  stemsOf,
} from './keyword-segments.ts';
export type { LanguageMap, Sensitivity } from './language-map.ts';
export { languageText } from './language-name.ts';
export type { Datum, Locale, Message, Messages, Text } from './messages.ts';
export {
  type Neighbour,
  type NeighbourVerdict,
  neighboursOf,
  neighbourVerdict,
  type UnrelatedNeighbour,
  type Votes,
} from './neighbour.ts';
export type { OptionSpec, OptionSpecs } from './options.ts';
export { parallelPieces } from './parallel.ts';
export { type PlainSource, plainSource } from './plain-source.ts';
export { type Detail, type Edit, type Report, spanOf, textOf } from './report.ts';
export { saysSomething } from './says-something.ts';
export { sentenceRanges } from './sentences.ts';
export type { Shares } from './shares.ts';
export { likelyScript, type TagVerdict } from './tag-verdict.ts';
export { type FoundTerm, type ListChanges, termList } from './term-list.ts';
