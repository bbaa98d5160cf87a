import type { Article, Decoding, Format } from '../article/article.ts';
import type { ResolvedConfig } from '../config/index.ts';
import { loadFacts } from '../facts/index.ts';
import { FORMATS, loadParser } from '../formats/index.ts';
import { GuardedDetector } from '../language/detector-guard.ts';
import { loadFranc } from '../language/franc.ts';
import { loadLanguages } from '../language/index.ts';
import { engineFinding } from '../lint/engine-findings.ts';
import type { FileResult, Finding, Note, SuppressedFinding } from '../lint/finding.ts';
import { bySourceOrder, lint } from '../lint/lint.ts';
import { quote } from '../lint/quote.ts';
import { type Timing, timed, UNTIMED } from '../lint/stopwatch.ts';
import { suppress } from '../lint/suppress.ts';
import { candidatesOf } from '../rule/candidates.ts';
import { createLanguageMap, type LanguageMap } from '../rule/language-map.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { type Unlisted, unlistedLanguages } from '../rule/unlisted.ts';
import { declaredHtmlEncoding } from '../text/declared-encoding.ts';
import { decode } from '../text/decode.ts';
import type { LineIndex } from '../text/line-index.ts';
import { oncePer } from '../text/once-per.ts';
import { formatFor } from './format-for.ts';
import { withFrontMatter } from './front-matter.ts';
import { hostedFindings, knownRules } from './hosted-findings.ts';
import { notesOn } from './notes.ts';
import { triageOf } from './triage.ts';

export interface SourceInfo {
  /** As reports show it. */
  readonly path?: string;
  /** Needed where the path has no known ending. */
  readonly format?: Format;
  /** WHATWG label; for bytes only. */
  readonly encoding?: string;
}

/** A result with what a report needs to quote the source; both null where nothing could be read. */
export interface Linted {
  readonly result: FileResult;
  readonly source: string | null;
  readonly lines: LineIndex | null;
}

/**
 * Lints one document: the one way for every caller. Throws a TypeError where the format is neither given nor told by the
 * path; whatever is wrong with the document itself is a finding.
 */
export async function lintSource(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
  timing?: Timing,
): Promise<Linted> {
  const read = await readSource(input, info, config, timing);
  if ('refused' in read) return read.refused;
  return lintedOf(read.article, await lintArticle(read.article, config, timing), config);
}

/** The config with what the document's own front matter says; as it is where the document cannot be read. Rejects with a ConfigError. */
export async function configOfSource(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
): Promise<ResolvedConfig> {
  const read = await readSource(input, info, config);
  return 'refused' in read ? config : withFrontMatter(read.article, config);
}

/** The document as an article, or what to say of one that cannot be read. */
export async function readSource(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
  timing: Timing = UNTIMED,
): Promise<{ readonly article: Article } | { readonly refused: Linted }> {
  const { locale, limits } = config;
  const format = info.format ?? (info.path === undefined ? undefined : formatFor(info.path, config));
  if (format === undefined) {
    throw new TypeError(
      info.path === undefined
        ? `Say which format the text is in: ${FORMATS.join(', ')}.`
        : `“${info.path}” has no known ending; say which format it is in: ${FORMATS.join(', ')}.`,
    );
  }
  if (input.length > limits.maxBytes) {
    const finding = engineFinding('too-large', { limit: String(limits.maxBytes) }, locale);
    return { refused: refused(info, format, 'too-large', finding, locale) };
  }
  const decoded = await timing.measure('decode', () => decodeInput(input, info, format));
  if (!decoded.ok) {
    return {
      refused: refused(
        info,
        format,
        'undecodable',
        engineFinding('undecodable', { why: decoded.reason }, locale),
        locale,
      ),
    };
  }
  const parse = await loadParser(format);
  const { source, decoding } = decoded;
  const { path } = info;
  return {
    article: timing.measure('parse', () => parse({ source, decoding, ...(path !== undefined && { path }) })),
  };
}

export function lintedOf(
  article: Article,
  { findings, suppressed, languages, unlisted }: LintedArticle,
  { locale, triage }: ResolvedConfig,
): Linted {
  return {
    result: {
      path: article.path ?? null,
      format: article.format,
      encoding: article.decoding.encoding,
      findings,
      suppressed,
      notes: notesOn(article, languages, unlisted, locale),
      ...(triage && { triage: triageOf(findings) }),
    },
    source: article.source,
    lines: article.lines,
  };
}

export interface LintedArticle {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly languages: LanguageMap;
  /** What is in a language that nobody listed. */
  readonly unlisted: readonly Unlisted[];
}

/** Loads whatever the article's languages and the rules may ask for; from then on everything is synchronous. */
export async function lintArticle(
  article: Article,
  common: ResolvedConfig,
  timing: Timing = UNTIMED,
): Promise<LintedArticle> {
  const config = await withFrontMatter(article, common);
  const { languages: configured, expect, rules, suppressions, site, locale, limits, detector } = config;
  const candidates = timing.measure('languages', () => candidatesOf(article, [...configured, ...expect]));
  await Promise.all([loadLanguages(candidates), loadFacts(factsOf(rules))]);
  const guarded = detector === undefined ? undefined : new GuardedDetector(detector);
  const detected = createLanguageMap(article, {
    candidates,
    expect,
    ...(guarded !== undefined && { identify: (text, options) => guarded.identify(text, options) }),
  });
  const languages = timed(detected, 'languages', timing);
  const unlisted = await unlistedLanguages(languages, async () => guarded ?? loadFranc());
  if (unlisted.length > 0) await loadFacts(['subtags']);
  const found = lint(article, { rules, languages, site, locale, maxFindings: limits.maxFindings, timing });
  found.push(...(await timing.measure('plugins', () => hostedFindings(article, languages, config))));
  if (guarded?.failure !== undefined)
    found.push(engineFinding('detector-failed', { why: quote(guarded.failure) }, locale));
  if (suppressions === null) return { findings: found.sort(bySourceOrder), suppressed: [], languages, unlisted };
  const { findings, suppressed } = timing.measure('suppress', () =>
    suppress(article, found, {
      levels: suppressions,
      active: idsOf(rules),
      known: knownRules(config),
      disabled: config.disabled,
      locale,
    }),
  );
  return { findings: findings.sort(bySourceOrder), suppressed, languages, unlisted };
}

const factsOf = oncePer((rules: ResolvedConfig['rules']) => [
  ...new Set(rules.flatMap(({ rule }) => rule.needs ?? [])),
]);
const idsOf = oncePer((rules: ResolvedConfig['rules']): ReadonlySet<string> => new Set(rules.map(({ id }) => id)));

type DecodedInput =
  | { readonly ok: true; readonly source: string; readonly decoding: Decoding }
  | { readonly ok: false; readonly reason: string };

export async function decodeInput(input: Uint8Array | string, info: SourceInfo, format: Format): Promise<DecodedInput> {
  if (typeof input === 'string') {
    const bom = input.charCodeAt(0) === 0xfeff;
    return { ok: true, source: bom ? input.slice(1) : input, decoding: { encoding: 'utf-8', by: 'caller', bom } };
  }
  const decoded = await decode(input, {
    ...(info.encoding !== undefined && { encoding: info.encoding }),
    ...(format === 'html' && { declaredEncoding: declaredHtmlEncoding }),
  });
  if (!decoded.ok) return decoded;
  const { source, encoding, by, bom, declared } = decoded;
  return { ok: true, source, decoding: { encoding, by, bom, ...(declared !== undefined && { declared }) } };
}

function refused(info: SourceInfo, format: Format | null, id: Note['id'], finding: Finding, locale: Locale): Linted {
  return {
    result: {
      path: info.path ?? null,
      format,
      encoding: null,
      findings: [finding],
      suppressed: [],
      notes: [{ id, message: NOT_JUDGED[locale] }],
    },
    source: null,
    lines: null,
  };
}

/** The result for a file that could not be read from disk. */
export function unreadable(path: string, reason: string, config: ResolvedConfig): Linted {
  const finding = engineFinding('unreadable-file', { why: reason }, config.locale);
  return refused({ path }, formatFor(path, config) ?? null, 'unreadable', finding, config.locale);
}

const NOT_JUDGED: Text = { en: 'The file was not linted.', zh: '此文件未作检查。' };
