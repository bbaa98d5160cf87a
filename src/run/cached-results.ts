import type { DocumentConfig } from '../config/index.ts';
import type { FileResult, Finding } from '../linter/index.ts';
import { oncePer } from '../text/once-per.ts';
import type { Outcome } from './outcome.ts';
import { FAILURES } from './tally.ts';

type Locale = DocumentConfig['locale'];

type Unnamed = Omit<FileResult, 'path'>;

/** What is known of a document, but for its path: in each locale, or once where there is nothing to say. */
type Versions = readonly [Unnamed] | readonly [en: Unnamed, zh: Unnamed];

/**
 * What a cache keeps of an outcome, to be shown in either locale; for the other locale the document is linted
 * once more. Undefined where it is not to be kept: something failed, was fixed, or was not read to its end.
 */
export async function resultsOf(
  outcome: Outcome,
  content: Uint8Array,
  config: DocumentConfig,
): Promise<Buffer | undefined> {
  if (!isLasting(outcome)) return undefined;
  const { result } = outcome.linted;
  if (isWordless(result)) return textOf([result]);
  const { lintContent } = await import('./lint-content.ts');
  const other = await lintContent(content, { path: result.path ?? '' }, { config: inOtherLocale(config) });
  if (!isLasting(other)) return undefined;
  return textOf(config.locale === 'en' ? [result, other.linted.result] : [other.linted.result, result]);
}

const inOtherLocale = oncePer(
  (config: DocumentConfig): DocumentConfig => ({
    ...config,
    locale: config.locale === 'en' ? 'zh' : 'en',
  }),
);

function isLasting({ linted: { result, source }, change, refusal, failure }: Outcome): boolean {
  const isWhole = change === undefined && refusal === undefined && failure === undefined;
  // In no encoding that can be told: the content alone decides about that too.
  const isRead = source !== null || result.notes.some(({ id }) => id === 'undecodable');
  return isWhole && isRead && !result.findings.some(({ rule }) => FAILURES.has(rule));
}

function isWordless({ findings, suppressed, notes }: Unnamed): boolean {
  return findings.length === 0 && suppressed.length === 0 && notes.length === 0;
}

function textOf(versions: Versions): Buffer {
  return Buffer.from(JSON.stringify(versions.map((result) => named(result, undefined))));
}

/** What was kept, in a locale, under the path of the document. */
export function readResults(kept: Buffer, locale: Locale, path: string): FileResult {
  const [en, zh = en] = JSON.parse(kept.toString()) as Versions;
  return named(locale === 'zh' ? zh : en, path);
}

/** Related places are in the document itself. */
function named<P extends string | undefined>(result: Unnamed, path: P) {
  if (isWordless(result)) return { ...result, path };
  const inFile = <F extends Finding>(finding: F): F => ({
    ...finding,
    related: finding.related.map((other) => ({ ...other, path: path ?? null })),
  });
  return { ...result, path, findings: result.findings.map(inFile), suppressed: result.suppressed.map(inFile) };
}
