import { ISO_639_ALIASES } from './iso-639-aliases.ts';
import * as data from './subtags-data.ts';

export { languageName } from './language-names.ts';

export interface TagProblem {
  readonly kind: 'malformed' | 'unknown-subtag';
  /** As written. */
  readonly subtag: string;
}

/** Unpacks a list when it is first asked for: few documents have a tag that needs the longest. */
function unpacked<Data>(unpack: () => Data): () => Data {
  let known: Data | undefined;
  return () => {
    known ??= unpack();
    return known;
  };
}

const languagesOfTwo = unpacked(() => new Set(words(data.LANGUAGES_OF_TWO)));
/** Third letters by the first two. */
const languagesOfThree = unpacked(
  () => new Map(words(data.LANGUAGES_OF_THREE).map((group) => [group.slice(0, 2), group.slice(2)])),
);
const extendedLanguages = unpacked(() => new Set(words(data.EXTENDED_LANGUAGES)));
const scripts = unpacked(() => new Set(words(data.SCRIPTS)));
const regions = unpacked(() => new Set(words(data.REGIONS)));
const variants = unpacked(() => new Set(words(data.VARIANTS)));
const grandfathered = unpacked(() => pairs(data.GRANDFATHERED));
const preferred = unpacked(() => new Map([...pairs(ISO_639_ALIASES), ...pairs(data.PREFERRED_LANGUAGES)]));

/** First thing wrong with a BCP 47 (RFC 5646) tag: its form, else a subtag that the registry does not list. */
export function languageTagProblem(tag: string): TagProblem | undefined {
  // As most tags are: a language by itself, in lower case.
  if (isListedLanguage(tag)) return undefined;
  const lower = tag.toLowerCase();
  if (grandfathered().has(lower)) return undefined;
  const subtags = tag.split('-');
  const malformed = subtags.find((subtag) => !/^[a-z0-9]{1,8}$/i.test(subtag));
  if (malformed !== undefined) return { kind: 'malformed', subtag: malformed };
  return isPrivateUse(lower) ? undefined : problemOf(subtags);
}

/**
 * Primary language of a tag, lower case; ISO 639-2 and 639-3 codes as their two-letter equal, deprecated codes as the
 * preferred one. An underscore counts as a hyphen. Undefined where the tag does not begin with a language.
 */
export function primaryLanguage(tag: string): string | undefined {
  const lower = tag.trim().toLowerCase().replaceAll('_', '-');
  const whole = grandfathered().get(lower);
  const first = (whole || lower).split('-')[0] ?? '';
  if (!/^[a-z]{2,8}$/.test(first)) return undefined;
  return preferred().get(first) ?? first;
}

/** Script subtag in title case, if the tag has one. */
export function scriptSubtag(tag: string): string | undefined {
  for (const subtag of tag.trim().toLowerCase().split(/[-_]/).slice(1)) {
    if (subtag.length === 1) return undefined;
    if (scripts().has(subtag) || isPrivateScript(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1);
  }
  return undefined;
}

/** The language is in the registry (or an ISO 639 equal of one that is), private use aside. */
export function isRegisteredLanguage(subtag: string): boolean {
  const lower = subtag.toLowerCase();
  return isListedLanguage(lower) || preferred().has(lower);
}

export function isRegisteredScript(subtag: string): boolean {
  return scripts().has(subtag.toLowerCase());
}

export function isRegisteredRegion(subtag: string): boolean {
  return regions().has(subtag.toLowerCase());
}

/** Walks the subtags in the order of RFC 5646: language, extended language, script, region, variants, extensions. */
function problemOf(subtags: readonly string[]): TagProblem | undefined {
  const [primary = ''] = subtags;
  if (!/^[a-z]{2,8}$/i.test(primary)) return { kind: 'malformed', subtag: primary };
  let unknown = isKnownLanguage(primary.toLowerCase()) ? undefined : primary;
  const seen = new Set<string>();
  let stage: Stage = STAGES.language;
  for (let at = 1; at < subtags.length; at++) {
    const subtag = subtags[at]!;
    const lower = subtag.toLowerCase();
    if (lower.length === 1) return extensionProblem(subtags, at) ?? asUnknown(unknown);
    const kind = kindOf(lower, stage);
    if (kind === undefined || seen.has(lower)) return { kind: 'malformed', subtag };
    if (kind === STAGES.variant) seen.add(lower);
    if (!isKnown(lower, kind)) unknown ??= subtag;
    stage = kind;
  }
  return asUnknown(unknown);
}

const STAGES = { language: 0, extended: 1, script: 2, region: 3, variant: 4 } as const;
type Stage = (typeof STAGES)[keyof typeof STAGES];

/** What a subtag is by its form alone, given the last one's kind; undefined where it may not stand here. */
function kindOf(subtag: string, after: Stage): Stage | undefined {
  if (/^[a-z]{3}$/.test(subtag) && after <= STAGES.language) return STAGES.extended;
  if (/^[a-z]{4}$/.test(subtag) && after < STAGES.script) return STAGES.script;
  if (/^(?:[a-z]{2}|\d{3})$/.test(subtag) && after < STAGES.region) return STAGES.region;
  if (/^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(subtag)) return STAGES.variant;
  return undefined;
}

function isKnown(subtag: string, kind: Stage): boolean {
  switch (kind) {
    case STAGES.language:
      return isKnownLanguage(subtag);
    case STAGES.extended:
      return extendedLanguages().has(subtag);
    case STAGES.script:
      return scripts().has(subtag) || isPrivateScript(subtag);
    case STAGES.region:
      return regions().has(subtag) || /^(?:q[m-z]|x[a-z])$/.test(subtag);
    case STAGES.variant:
      return variants().has(subtag);
  }
}

function isKnownLanguage(subtag: string): boolean {
  return isListedLanguage(subtag) || /^q[a-t][a-z]$/.test(subtag);
}

function isListedLanguage(subtag: string): boolean {
  if (subtag.length === 2) return languagesOfTwo().has(subtag);
  return subtag.length === 3 && (languagesOfThree().get(subtag.slice(0, 2))?.includes(subtag.charAt(2)) ?? false);
}

function isPrivateScript(subtag: string): boolean {
  return /^qa(?:a[a-z]|b[a-x])$/.test(subtag);
}

/** `-u-…`, `-t-…`, `-x-…`: each letter once and followed by something; what follows is not looked up. */
function extensionProblem(subtags: readonly string[], from: number): TagProblem | undefined {
  const singletons = new Set<string>();
  for (let at = from; at < subtags.length; at++) {
    const subtag = subtags[at]!;
    if (subtag.length > 1) continue;
    const lower = subtag.toLowerCase();
    const follower = subtags[at + 1];
    if (lower === 'x') return follower === undefined ? { kind: 'malformed', subtag } : undefined;
    if (singletons.has(lower) || follower === undefined || follower.length === 1) return { kind: 'malformed', subtag };
    singletons.add(lower);
  }
  return undefined;
}

function asUnknown(subtag: string | undefined): TagProblem | undefined {
  return subtag === undefined ? undefined : { kind: 'unknown-subtag', subtag };
}

function isPrivateUse(lower: string): boolean {
  return lower.startsWith('x-');
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function pairs(list: string): Map<string, string> {
  return new Map(words(list).map((pair) => pair.split(':') as [string, string]));
}
