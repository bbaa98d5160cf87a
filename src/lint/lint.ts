import type { Article, Located } from '../article/article.ts';
import type { Site } from '../rule/define-rule.ts';
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
  const { languages, site, locale, timing = UNTIMED } = options;
  const found: Finding[] = [];
  const ofEngine: Finding[] = [];
  const job: Job = { article, locale, into: found };
  for (const active of options.rules) {
    const { id, rule, options: own } = active;
    const before = found.length;
    const reporter = reporterOf(active);
    reporter.job = job;
    try {
      const context = { options: own as never, report: reporter.report, languages, site };
      if (timing === UNTIMED) rule.check(article, context);
      else timing.measure('rules', () => rule.check(article, context), id);
    } catch (error) {
      found.length = before;
      const why = error instanceof Error ? error.message : String(error);
      ofEngine.push(engineFinding('internal-error', { rule: id, why: quote(why) }, locale));
    }
    reporter.job = undefined;
    if (found.length - before > options.maxFindings) {
      const mine = found.splice(before).sort(bySourceOrder);
      found.push(...mine.slice(0, options.maxFindings));
      ofEngine.push(engineFinding('too-many-findings', { rule: id }, locale));
    }
  }
  for (const { what, range } of article.problems) {
    if (what === 'too-complex') ofEngine.push(engineFinding(what, {}, locale, { range, lines: article.lines }));
  }
  return [...settleOwnership(found, options.rules), ...ofEngine].sort(bySourceOrder);
}

/** What a rule is told to report into: the article that is being linted now. */
interface Job {
  readonly article: Article;
  readonly locale: Locale;
  readonly into: Finding[];
}

/** The methods that a rule reports with. They are made once for each rule, because rules outnumber findings by far. */
class Reporter {
  readonly report: Report;
  /** What is reported now is found in its article; nothing is where there is none. */
  job: Job | undefined;

  constructor(active: ActiveRule) {
    const report: Record<string, (where: Located, data?: Data, detail?: Detail) => void> = {};
    for (const [messageId, message] of Object.entries(active.rule.messages)) {
      report[messageId] = (where, data = {}, detail = {}) => {
        const { job } = this;
        if (job === undefined) return;
        job.into.push(findingOf(active, job.article, messageId, message, where, data, detail, job.locale));
      };
    }
    this.report = report as Report;
  }
}

const reporterOf = oncePer((active: ActiveRule) => new Reporter(active));

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
