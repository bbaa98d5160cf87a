import { join } from 'node:path';
import { withRules } from '../config/index.ts';
import { Project } from '../files/index.ts';
import { type Explanation, explain } from '../linter/index.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { choice } from './choice.ts';
import { wantsColour } from './colour.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { parseOptions } from './parse-argv.ts';
import { settingsOf } from './settings.ts';
import { EXIT, type Terminal } from './terminal.ts';

/** The options of `bilint rules` and `bilint explain`. */
const OPTIONS = {
  format: { type: 'string', value: 'text|json', help: { en: 'text (default) or json.', zh: 'text（默认）或 json。' } },
  config: LINT_OPTIONS.config,
  'no-config': LINT_OPTIONS['no-config'],
  preset: LINT_OPTIONS.preset,
  locale: LINT_OPTIONS.locale,
  color: LINT_OPTIONS.color,
  'no-color': LINT_OPTIONS['no-color'],
  help: LINT_OPTIONS.help,
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** A command that tells of rules and lints nothing. */
export interface ExplainingCommand {
  readonly name: string;
  /** Its help, down to the options. */
  readonly help: Text;
  /** The one rule that the arguments name; undefined for all. Throws a UsageError where they name something else. */
  readonly ruleIn: (args: readonly string[]) => string | undefined;
  readonly text: (rules: readonly Explanation[], locale: Locale, paint: Paint) => string;
  readonly json: (rules: readonly Explanation[]) => string;
}

/** Tells what the config of the current folder makes of the rules, and gives the exit code. */
export async function runExplaining(
  { name, help, ruleIn, text, json }: ExplainingCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { cwd, env, stdout } = terminal;
  const { flags, paths } = parseOptions(args, OPTIONS, `bilint ${name}`);
  const { format = 'text', help: isHelp, ...others } = flags;
  const { config: commandLine, configFile, locale, colour } = settingsOf({ flags: others, paths: [] });
  if (isHelp === true) {
    await stdout.write(`${help[locale]}${optionsHelp(OPTIONS, locale)}`);
    return EXIT.ok;
  }
  const rule = ruleIn(paths);
  const form = choice('--format', format, ['text', 'json']);
  const project = new Project({ cwd, config: configFile, commandLine });
  // A name that no override speaks of.
  const { config } = await project.configOf(join(cwd, 'article'));
  const rules = explain(withRules(config), locale, rule);
  await stdout.write(
    `${form === 'json' ? json(rules) : text(rules, locale, createPaint(wantsColour(colour, stdout, env)))}\n`,
  );
  return EXIT.ok;
}
