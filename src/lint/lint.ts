import type { Article, Located } from '../article/article.ts';
import type { Rule, Site } from '../rule/define-rule.ts';
import type { LanguageMap } from '../rule/language-map.ts';
import { fill, type Locale, type Message } from '../rule/messages.ts';
import type { Detail, Report } from '../rule/report.ts';
import { oncePer } from '../text/once-per.ts';
import { type ActiveRule, lesser, pageOf } from './active-rule.ts';
import { engineFinding } from './engine-findings.ts';
import type { Finding, Related, Suggestion } from './finding.ts';
import { settleOwnership } from './ownership.ts';
import { quote } from './quote.ts';
import { type Timing, UNTIMED } from './stopwatch.ts';

export interface LintOptions {
  readonly rules: readonly ActiveRule[];
  readonly languages: LanguageMap;
  readonly site: Site;
  readonly locale: Locale;
  /** Most findings that one rule may have in one article. */
  readonly maxFindings: number;
  readonly timing?: Timing;
}

type Data = Readonly<Record<string, unknown>>;

/** Runs the rules over one article; sorted by start, end, rule and message. Never throws: a rule that does loses only itself. */
export function lint(article: Article, options: LintOptions): Finding[] {
  const { rules, languages, site, locale, maxFindings, timing = UNTIMED } = options;
  const job: Job = { article, languages, site, locale, maxFindings, timing, found: [], ofEngine: [] };
  runAll(runnersOf(rules), job);
  for (const { what, range } of article.problems) {
    if (what === 'too-complex') job.ofEngine.push(engineFinding(what, {}, locale, { range, lines: article.lines }));
  }
  return [...settleOwnership(job.found, rules), ...job.ofEngine].sort(bySourceOrder);
}

/** The article that is being linted now, and what was found in it so far. */
interface Job extends Required<Omit<LintOptions, 'rules'>> {
  readonly article: Article;
  readonly found: Finding[];
  readonly ofEngine: Finding[];
}

/**
 * One rule that is run over one article after another. Made once for each rule: the methods that it reports with, because
 * rules outnumber findings by far, and what is read of it for each article, because no two rules are objects of one shape.
 */
interface Runner {
  readonly active: ActiveRule;
  readonly check: Rule['check'];
  readonly options: never;
  readonly report: Report;
  /** What is reported now is found in its article; nothing is where there is none. */
  job: Job | undefined;
}

/** In the order of the rules. */
const runnersOf = oncePer((rules: readonly ActiveRule[]) => rules.map(runnerOf));

function runnerOf(active: ActiveRule): Runner {
  const { rule, options } = active;
  const report: Record<string, (where: Located, data?: Data, detail?: Detail) => void> = {};
  const runner: Runner = {
    active,
    check: rule.check.bind(rule),
    options: options as never,
    report: report as Report,
    job: undefined,
  };
  for (const [messageId, message] of Object.entries(rule.messages)) {
    report[messageId] = (where, data = {}, detail = {}) => {
      const { job } = runner;
      if (job === undefined) return;
      job.found.push(findingOf(active, job.article, messageId, message, where, data, detail, job.locale));
    };
  }
  return runner;
}

/** In one loop, so that what all rules are given is read of the job once: most rules find nothing, in less time than that takes. */
function runAll(runners: readonly Runner[], job: Job): void {
  const { article, languages, site, found, maxFindings, timing } = job;
  for (const runner of runners) {
    const before = found.length;
    runner.job = job;
    try {
      const context = { options: runner.options, report: runner.report, languages, site };
      if (timing === UNTIMED) runner.check(article, context);
      else runTimed(runner.check, article, context, timing, runner.active.id);
    } catch (error) {
      fail(runner, error, job, before);
    }
    runner.job = undefined;
    if (found.length - before > maxFindings) cut(runner, job, before);
  }
}

/** What the rule found before it threw is dropped. */
function fail({ active }: Runner, error: unknown, { found, ofEngine, locale }: Job, before: number): void {
  found.length = before;
  const why = error instanceof Error ? error.message : String(error);
  ofEngine.push(engineFinding('internal-error', { rule: active.id, why: quote(why) }, locale));
}

function cut({ active }: Runner, { found, ofEngine, maxFindings, locale }: Job, before: number): void {
  const mine = found.splice(before).sort(bySourceOrder);
  found.push(...mine.slice(0, maxFindings));
  ofEngine.push(engineFinding('too-many-findings', { rule: active.id }, locale));
}

/** Apart from what runs for each rule of each article: a closure there costs a context, timed or not. */
function runTimed(
  check: Rule['check'],
  article: Article,
  context: Parameters<Rule['check']>[1],
  timing: Timing,
  id: string,
): void {
  timing.measure('rules', () => check(article, context), id);
}

function findingOf(
  { id, rule, severity, url = pageOf(id) }: ActiveRule,
  article: Article,
  messageId: string,
  message: Message,
  { range }: Located,
  data: Data,
  { related = [], fix, suggest = [] }: Detail,
  locale: Locale,
): Finding {
  const lines = article.lines;
  const texts = rule.suggestions ?? {};
  const shown = quoted(data);
  const suggestions: Suggestion[] = suggest.map(({ use, edits, data: its = {} }) => ({
    messageId: use,
    message: fill(texts[use]!, quoted(its), locale),
    edits,
  }));
  const others: Related[] = (Array.isArray(related) ? related : [related]).map((other: Located) => ({
    path: article.path ?? null,
    range: other.range,
    start: lines.positionOf(other.range[0]),
    end: lines.positionOf(other.range[1]),
    message: fill(message.related ?? SEE_ALSO, shown, locale),
  }));
  return {
    rule: id,
    messageId,
    severity: lesser(severity, message.severity),
    message: fill(message, shown, locale),
    url,
    range,
    start: lines.positionOf(range[0]),
    end: lines.positionOf(range[1]),
    related: others,
    ...(fix !== undefined && { fix: { edits: fix } }),
    suggestions,
  };
}

const SEE_ALSO = { en: 'See also here.', zh: '另见此处。' };

function quoted(data: Data): Data {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) shown[name] = typeof value === 'string' ? quote(value) : value;
  return shown;
}

/** By start, end, rule, message: the order of every report. */
export function bySourceOrder(a: Finding, b: Finding): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compare(a.rule, b.rule) ||
    compare(a.messageId, b.messageId) ||
    compare(a.message, b.message)
  );
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
