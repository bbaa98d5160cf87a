import type { Config } from '../config/config.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import type { BaselineUse } from '../run/with-baseline.ts';
import { choice, wholeNumber } from './choice.ts';
import { extensionsOf } from './endings.ts';
import type { Argv, Flags } from './parse-argv.ts';
import { parseRuleArgument } from './rule-argument.ts';
import { type Selection, selectionOf } from './selection.ts';
import { UsageError } from './usage-error.ts';
import { type WantedReport, wantedReports } from './wanted-reports.ts';

/** What makes a run fail. */
export interface Bar {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number;
}

/** What is done with fixes: nothing, written, made in memory, or shown. */
export type Fixing = 'off' | 'write' | 'dry-run' | 'diff';

/** A command line that has been understood. */
export interface Settings {
  /** What the command line says, which wins over the config files. */
  readonly config: Config;
  /** The one config file; null for none; undefined for the nearest to each file. */
  readonly configFile: string | null | undefined;
  /** Whether ignored files are left out. */
  readonly ignore: boolean;
  /** The file whose config is to be shown. */
  readonly printConfig: string | undefined;
  readonly debug: boolean;
  readonly stats: boolean;
  readonly locale: Locale;
  readonly paths: readonly string[];
  /** The name of what comes in on standard input, where that is what to lint. */
  readonly stdin: string | undefined;
  readonly selection: Selection;
  readonly watch: boolean;
  readonly fixing: Fixing;
  readonly reports: readonly WantedReport[];
  readonly quiet: boolean;
  /** Undefined: as the terminal says. */
  readonly colour: boolean | undefined;
  readonly baseline: { readonly file: string; readonly use: BaselineUse } | undefined;
  readonly bar: Bar;
  /** Undefined: nothing is cached. Without a location, where bilint keeps caches. */
  readonly cache: { readonly location: string | undefined } | undefined;
}

/** The locale that a command line asks for. Throws a UsageError where there is no such locale. */
function localeOf({ locale = 'en' }: Flags): Locale {
  return choice('--locale', locale, ['en', 'zh']);
}

/** Throws a UsageError at the first mistake; what the config's keys may hold is checked by `resolveConfig`. */
export function settingsOf({ flags, paths }: Argv): Settings {
  const locale = localeOf(flags);
  return {
    config: configOf(flags, locale),
    configFile: configFileOf(flags),
    ignore: flags['no-ignore'] !== true,
    printConfig: flags['print-config'],
    debug: flags.debug ?? false,
    stats: flags.stats ?? false,
    locale,
    paths: paths.length === 0 ? ['.'] : paths,
    stdin: stdinOf(flags, paths),
    selection: selectionOf(flags, paths),
    watch: watchOf(flags),
    fixing: fixingOf(flags),
    reports: wantedReports(flags),
    quiet: flags.quiet ?? false,
    colour: flags['no-color'] ? false : flags.color,
    baseline: baselineOf(flags),
    cache: flags.cache || flags['cache-location'] !== undefined ? { location: flags['cache-location'] } : undefined,
    bar: {
      failOn: choice('--fail-on', flags['fail-on'] ?? 'error', ['error', 'warn', 'info', 'never']),
      maxWarnings:
        flags['max-warnings'] === undefined
          ? Number.POSITIVE_INFINITY
          : wholeNumber('--max-warnings', flags['max-warnings']),
    },
  };
}

function fixingOf(flags: Flags): Fixing {
  const asked = FIXING.filter(([option]) => flags[option] === true);
  if (asked.length > 1) {
    const options = asked.map(([option]) => `--${option}`);
    throw new UsageError({
      en: `Give only one of ${options.join(', ')}.`,
      zh: `${options.join('、')} 只能选一个。`,
    });
  }
  return asked[0]?.[1] ?? 'off';
}

const FIXING = [
  ['fix', 'write'],
  ['fix-dry-run', 'dry-run'],
  ['diff', 'diff'],
] as const satisfies readonly (readonly [keyof Flags, Fixing])[];

function watchOf({ watch = false, stdin, staged, 'files-from': list }: Flags): boolean {
  if (!watch || !(stdin || staged || list !== undefined)) return watch;
  throw new UsageError({
    en: '--watch lints files on disk; give it paths, or --changed.',
    zh: '--watch 检查磁盘上的文件；请给出路径或 --changed。',
  });
}

/** Where a baseline is written that has no name. */
const BASELINE = '.bilint-baseline.json';

function baselineOf(flags: Flags): Settings['baseline'] {
  const { baseline, 'update-baseline': update = false, 'prune-baseline': prune = false } = flags;
  if (update && prune) {
    throw new UsageError({
      en: 'Give only one of --update-baseline, --prune-baseline.',
      zh: '--update-baseline、--prune-baseline 只能选一个。',
    });
  }
  if (update || prune) return { file: baseline ?? BASELINE, use: update ? 'update' : 'prune' };
  return baseline === undefined ? undefined : { file: baseline, use: 'read' };
}

function configFileOf(flags: Flags): string | null | undefined {
  if (flags['no-config'] !== true) return flags.config;
  if (flags.config === undefined) return null;
  throw new UsageError({
    en: 'Give either --config or --no-config, not both.',
    zh: '--config 和 --no-config 只能二选一。',
  });
}

function configOf(flags: Flags, locale: Locale): Config {
  const { languages, rule = [], preset, ext, 'no-inline-config': noInlineConfig } = flags;
  const rules = Object.assign({}, ...rule.map(parseRuleArgument)) as NonNullable<Config['rules']>;
  return {
    ...(flags.locale !== undefined && { locale }),
    ...(preset !== undefined && { extends: preset }),
    ...(ext !== undefined && { extensions: extensionsOf(ext) }),
    ...(languages !== undefined && { languages: languages.split(',').map((tag) => tag.trim()) }),
    ...(rule.length > 0 && { rules }),
    ...(noInlineConfig === true && { inlineConfig: false }),
  };
}

function stdinOf(flags: Flags, paths: readonly string[]): string | undefined {
  const name = flags['stdin-filename'];
  if (flags.stdin !== true) {
    if (name === undefined) return undefined;
    throw new UsageError({ en: '--stdin-filename needs --stdin.', zh: '--stdin-filename 需要与 --stdin 一起使用。' });
  }
  if (paths.length > 0) {
    throw new UsageError({ en: 'Give either --stdin or paths, not both.', zh: '--stdin 和路径只能二选一。' });
  }
  if (name === undefined) {
    throw new UsageError({
      en: '--stdin needs --stdin-filename NAME, whose ending tells the format.',
      zh: '--stdin 需要 --stdin-filename NAME，其扩展名决定格式。',
    });
  }
  return name;
}
