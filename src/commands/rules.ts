import type { Explanation } from '../linter/index.ts';
import { harmless, harmlessJson } from '../report/harmless.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import { WORDS } from '../report/words.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { cellsOf } from '../text/width.ts';
import { choice } from './choice.ts';
import { wantsColour } from './colour.ts';
import { explained } from './explained.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { parseOptions } from './parse-argv.ts';
import { settingsOf } from './settings.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

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

const HEAD: Text = {
  en: 'Usage: bilint rules [options]\n\nLists every rule, and what the config of the current folder makes of it.\n\nOptions:\n',
  zh: '用法：bilint rules [选项]\n\n列出所有规则，以及当前文件夹的配置对它们的设置。\n\n选项：\n',
};

/** `bilint rules`: every rule in a line, or all that is known of them as JSON. */
export async function rulesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { flags, paths } = parseOptions(args, OPTIONS, 'bilint rules');
  const { format = 'text', help, ...others } = flags;
  const settings = settingsOf({ flags: others, paths: [] });
  const { locale } = settings;
  if (help === true) {
    await terminal.stdout.write(`${HEAD[locale]}${optionsHelp(OPTIONS, locale)}`);
    return EXIT.ok;
  }
  if (paths.length > 0) throw new UsageError(NO_PATHS);
  const form = choice('--format', format, ['text', 'json']);
  const rules = await explained(settings, terminal);
  const paint = createPaint(wantsColour(settings.colour, terminal.stdout, terminal.env));
  await terminal.stdout.write(
    form === 'json' ? `${harmlessJson(JSON.stringify(rules))}\n` : tableOf(rules, locale, paint),
  );
  return EXIT.ok;
}

const NO_PATHS: Text = {
  en: 'rules takes no further argument; see bilint explain RULE.',
  zh: 'rules 不带其他参数；请看 bilint explain 规则。',
};

function tableOf(rules: readonly Explanation[], locale: Locale, paint: Paint): string {
  const severity = { ...WORDS[locale].severity, off: OFF[locale] };
  const rows = rules.map(({ id, configured, fix, description }) => [
    harmless(id),
    severity[configured],
    fix === 'none' ? '' : FIX[locale],
    harmless(description),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => cellsOf(row[column]!))));
  const lines = rows.map((row, i) => {
    const line = row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - cellsOf(cell))))
      .join('  ');
    return rules[i]!.configured === 'off' ? paint('dim', line.trimEnd()) : line.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

const OFF: Text = { en: 'off', zh: '关闭' };
const FIX: Text = { en: 'fix', zh: '可修正' };
