import type { Locale, Text } from '../rule/messages.ts';
import { choice } from './choice.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { parseOptions } from './parse-argv.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  languages: LINT_OPTIONS.languages,
  yes: {
    type: 'boolean',
    short: 'y',
    help: { en: 'Ask nothing; take the languages of the articles that are here.', zh: '不提问；采用此处文章的语言。' },
  },
  locale: LINT_OPTIONS.locale,
  help: LINT_OPTIONS.help,
} as const satisfies Readonly<Record<string, OptionSpec>>;

const HEAD: Text = {
  en: `Usage: bilint init [options]

Writes a config into the current folder and shows how to lint before a commit and
in CI. Looks at the articles that are here for their languages.

Options:
`,
  zh: `用法：bilint init [选项]

在当前文件夹写入配置，并说明如何在提交之前和 CI 中检查。会查看此处文章使用的语言。

选项：
`,
};

export interface InitSettings {
  readonly locale: Locale;
  /** Undefined where they are to be found out. */
  readonly languages: readonly string[] | undefined;
  readonly ask: boolean;
}

/** The text of the help where that is asked for. Throws a UsageError. */
export function initSettingsOf(args: readonly string[]): InitSettings | string {
  const { flags, paths } = parseOptions(args, OPTIONS, 'bilint init');
  const locale = choice('--locale', flags.locale ?? 'en', ['en', 'zh']);
  if (flags.help === true) return `${HEAD[locale]}${optionsHelp(OPTIONS, locale)}`;
  if (paths.length > 0) {
    throw new UsageError({ en: 'init takes no paths.', zh: 'init 不带路径。' });
  }
  return {
    locale,
    languages: flags.languages === undefined ? undefined : languagesIn(flags.languages),
    ask: flags.yes !== true && flags.languages === undefined,
  };
}

/** `en, zh` as a list. */
export function languagesIn(text: string): string[] {
  return text
    .split(/[\s,，、]+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
