import type { Locale, Text } from '../rule/messages.ts';
import { choice } from './choice.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { parseOptions } from './parse-argv.ts';
import { type Settings, settingsOf } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The options of `bilint inspect`: those of `bilint` that say how an article is read and shown. */
const OPTIONS = {
  format: { type: 'string', value: 'text|json', help: { en: 'text (default) or json.', zh: 'text（默认）或 json。' } },
  config: LINT_OPTIONS.config,
  'no-config': LINT_OPTIONS['no-config'],
  languages: LINT_OPTIONS.languages,
  ext: LINT_OPTIONS.ext,
  stdin: LINT_OPTIONS.stdin,
  'stdin-filename': LINT_OPTIONS['stdin-filename'],
  locale: LINT_OPTIONS.locale,
  color: LINT_OPTIONS.color,
  'no-color': LINT_OPTIONS['no-color'],
  help: LINT_OPTIONS.help,
} as const satisfies Readonly<Record<string, OptionSpec>>;

const HEAD: Text = {
  en: `Usage: bilint inspect [options] FILE

Tells which languages an article is in, which are expected and why, and for each
block the spans of its text by language, with kind, role and posterior. A folder
of the name is linted as ./inspect.

Options:
`,
  zh: `用法：bilint inspect [选项] 文件

说明文章使用哪些语言、期望哪些语言及原因，并按语言列出每个文本块的各段及其类别、
作用和后验概率。检查同名文件夹时写 ./inspect。

选项：
`,
};

const TAIL: Text = {
  en: '\nExit codes: 0 told, 2 wrong usage or config, or a file that cannot be read.\n',
  zh: '\n退出码：0 已说明，2 用法或配置错误，或文件无法读取。\n',
};

export type InspectForm = 'text' | 'json';

/** A command line of `inspect` that has been understood. */
export interface InspectSettings extends Settings {
  readonly form: InspectForm;
}

/** Options and file after the word `inspect`; the text of its help where that is asked for. Throws a UsageError. */
export function inspectSettingsOf(args: readonly string[]): InspectSettings | string {
  const { flags, paths } = parseOptions(args, OPTIONS, 'bilint inspect');
  const { format = 'text', help, ...others } = flags;
  if (help === true) return helpText(others.locale === 'zh' ? 'zh' : 'en');
  const form = choice('--format', format, ['text', 'json']);
  const settings = settingsOf({ flags: others, paths });
  if (settings.stdin === undefined && paths.length !== 1)
    throw new UsageError({ en: 'inspect takes one file, or --stdin.', zh: 'inspect 需要一个文件，或 --stdin。' });
  return { ...settings, form };
}

function helpText(locale: Locale): string {
  return `${HEAD[locale]}${optionsHelp(OPTIONS, locale)}${TAIL[locale]}`;
}
