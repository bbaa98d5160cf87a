import type { Article, Format } from '../article/article.ts';
import { loadParser } from '../formats/index.ts';
import { applyEdits } from '../lint/edits.ts';
import type { Finding } from '../lint/finding.ts';
import { lintArticle, type ResolvedConfig } from '../linter/index.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Messages } from '../rule/messages.ts';
import { defaultsOf, type OptionSpecs, type OptionsOf } from '../rule/options.ts';
import { Script, scriptCounts } from '../text/script.ts';
import { expectEqual } from './expect-equal.ts';
import { readMarks } from './marked-source.ts';
import { VARIANTS, type Variant } from './variants.ts';

interface Situation<O extends OptionSpecs> {
  /** The source, in one format or in several: the verdict must be the same in each. */
  readonly html?: string;
  readonly markdown?: string;
  readonly text?: string;
  /** What the case is about; its title in the report. */
  readonly name?: string;
  readonly options?: Partial<OptionsOf<O>>;
  readonly languages?: readonly string[];
  readonly expect?: readonly string[];
  readonly siteName?: string;
  readonly hosts?: readonly string[];
  /** Default: none. */
  readonly path?: string;
}

export interface InvalidCase<O extends OptionSpecs, Id> extends Situation<O> {
  /** The id of the message, or one for each `⟦…⟧` in source order. `⟪…⟫` marks related places, checked where present. */
  readonly message: Id | readonly Id[];
  /** The first finding's message in English. */
  readonly says?: string;
  /** What `--fix` makes of the source as written. */
  readonly fixed?: string;
  /** What each suggestion of the first finding would make of the source as written. */
  readonly suggested?: readonly string[];
}

export interface Cases<O extends OptionSpecs, Id> {
  /** A bare text is HTML. */
  readonly valid: readonly (string | Situation<O>)[];
  readonly invalid: readonly InvalidCase<O, Id>[];
}

/** The two functions that every test framework has. */
export interface Framework {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
}

const SITUATION_KEYS = [
  'html',
  'markdown',
  'text',
  'name',
  'options',
  'languages',
  'expect',
  'siteName',
  'hosts',
  'path',
];
const INVALID_KEYS = [...SITUATION_KEYS, 'message', 'says', 'fixed', 'suggested'];
const FORMATS = { html: 'html', markdown: 'markdown', text: 'text' } as const satisfies Record<string, Format>;

/**
 * Tests one rule on its own. Each case is linted again with CRLF, after astral characters, inside a
 * div, with a BOM, with character references and with nested inline markup.
 * Throws at once on a duplicate case, an unknown key, or where English or CJK cases are missing.
 */
export function testRule<M extends Messages, S extends Messages, O extends OptionSpecs>(
  rule: Rule<M, S, O>,
  cases: Cases<O, keyof M & string>,
  framework: Framework = globalThis as unknown as Framework,
): void {
  const valid = cases.valid.map((one) => (typeof one === 'string' ? { html: one } : one));
  checkCases(valid, cases.invalid);
  const anyRule = rule as unknown as Rule;
  framework.describe(rule.id, () => {
    for (const one of valid) {
      eachVariant(one, 'valid', framework, async (marked, format, variant) => {
        const { source } = readMarks(marked);
        const findings = await lintOne(anyRule, source, format, one, variant);
        expectEqual('no finding', findings.map(summaryOf(source)), []);
      });
    }
    for (const one of cases.invalid) {
      eachVariant(one, 'invalid', framework, (marked, format, variant) =>
        checkInvalid(anyRule, one, marked, format, variant),
      );
    }
  });
}

async function checkInvalid<O extends OptionSpecs>(
  rule: Rule,
  one: InvalidCase<O, string>,
  marked: string,
  format: Format,
  variant: Variant,
): Promise<void> {
  const { source, reported, related } = readMarks(marked);
  if (reported.length === 0) throw new Error('An invalid case marks what must be reported with ⟦…⟧.');
  const findings = await lintOne(rule, source, format, one, variant);
  const ids = Array.isArray(one.message) ? one.message : reported.map(() => one.message);
  expectEqual(
    'findings',
    findings.map(summaryOf(source)),
    reported.map((range, i) => summary(ids[i], range, source)),
  );
  if (related.length > 0) {
    const named = findings.flatMap((finding) => finding.related.map(({ range }) => range.join('–')));
    expectEqual('related places', [...new Set(named)].sort(), related.map((range) => range.join('–')).sort());
  }
  if (variant !== VARIANTS[0]) return;
  if (one.says !== undefined) expectEqual('message', findings[0]?.message, one.says);
  if (one.fixed !== undefined) {
    expectEqual(
      'fixed source',
      applyEdits(
        source,
        findings.flatMap(({ fix }) => fix?.edits ?? []),
      ),
      one.fixed,
    );
  }
  if (one.suggested !== undefined) {
    expectEqual(
      'suggestions',
      findings[0]?.suggestions.map(({ edits }) => applyEdits(source, edits)),
      one.suggested,
    );
  }
}

function eachVariant(
  one: Situation<OptionSpecs>,
  verdict: string,
  { it }: Framework,
  body: (marked: string, format: Format, variant: Variant) => Promise<void>,
): void {
  for (const [key, format] of Object.entries(FORMATS)) {
    const marked = one[key as keyof typeof FORMATS];
    if (marked === undefined) continue;
    it(`${verdict} ${format}: ${one.name ?? marked}`, async () => {
      const seen = new Set<string>();
      for (const variant of VARIANTS) {
        const changed = await variant.change(marked, format);
        const identity = `${variant.bom ?? false} ${changed}`;
        if (!seen.has(identity)) await named(variant, changed, () => body(changed, format, variant));
        seen.add(identity);
      }
    });
  }
}

/** Tells of a failure which variant it is about. */
async function named({ name }: Variant, source: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${name}: ${message}\n\n${source}`, { cause: error });
  }
}

async function lintOne(
  rule: Rule,
  source: string,
  format: Format,
  one: Situation<OptionSpecs>,
  { bom = false }: Variant,
): Promise<readonly Finding[]> {
  const parse = await loadParser(format);
  const article = parse({
    source,
    ...(one.path !== undefined && { path: one.path }),
    decoding: { encoding: 'utf-8', by: bom ? 'bom' : 'utf-8', bom },
  });
  const { findings } = await lintArticle(deepFreeze(article), configFor(rule, one));
  return findings;
}

function configFor(rule: Rule, one: Situation<OptionSpecs>): ResolvedConfig {
  const options = { ...defaultsOf(rule.options), ...one.options };
  return {
    languages: one.languages ?? [],
    expect: one.expect ?? [],
    site: { ...(one.siteName !== undefined && { name: one.siteName }), hosts: one.hosts ?? [], topics: [] },
    rules: [{ id: rule.id, rule, severity: rule.severity, options }],
    disabled: new Set(),
    suppressions: null,
    limits: {
      maxBytes: Number.MAX_SAFE_INTEGER,
      maxFindings: Number.MAX_SAFE_INTEGER,
      maxPluginMilliseconds: Number.MAX_SAFE_INTEGER,
    },
    locale: 'en',
    plugins: [],
    unified: { retext: [], remark: [], rehype: [] },
    hosted: {},
    madeOf: [[], []],
    extensions: {},
  };
}

/** A rule that modifies what it is given then throws, which the engine reports as an internal error. */
function deepFreeze(article: Article): Article {
  const pending: unknown[] = [article];
  const seen = new Set<unknown>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(Object.freeze(value));
    pending.push(...Object.values(value));
  }
  return article;
}

function summaryOf(source: string): (finding: Finding) => string {
  return (finding) =>
    finding.rule === 'internal-error' ? finding.message : summary(finding.messageId, finding.range, source);
}

function summary(messageId: string | undefined, range: readonly [number, number], source: string): string {
  return `${messageId} at ${range.join('–')}: ${JSON.stringify(source.slice(...range))}`;
}

function checkCases(valid: readonly Situation<OptionSpecs>[], invalid: readonly Situation<OptionSpecs>[]): void {
  const seen = new Set<string>();
  for (const [list, keys] of [
    [valid, SITUATION_KEYS],
    [invalid, INVALID_KEYS],
  ] as const) {
    for (const one of list) {
      const unknown = Object.keys(one).find((key) => !keys.includes(key));
      if (unknown !== undefined) throw new Error(`Unknown key “${unknown}” in a case; known: ${keys.join(', ')}.`);
      const identity = JSON.stringify({ ...one, name: undefined });
      if (seen.has(identity)) throw new Error(`This case stands twice: ${identity}`);
      seen.add(identity);
    }
    const kind = list === valid ? 'valid' : 'invalid';
    const sources = list.map((one) => `${one.html ?? ''}${one.markdown ?? ''}${one.text ?? ''}`);
    if (!sources.some(hasCjk)) throw new Error(`Give at least one ${kind} case in Chinese, Japanese or Korean.`);
    if (sources.every(hasCjk)) throw new Error(`Give at least one ${kind} case in English.`);
  }
}

function hasCjk(source: string): boolean {
  const counts = scriptCounts(source);
  return counts[Script.Han] + counts[Script.Kana] + counts[Script.Hangul] > 0;
}
