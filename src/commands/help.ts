import type { Locale } from '../rule/messages.ts';
import { KNOWN_ENDINGS } from './endings.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS } from './options.ts';

/** `.htm, .html and .txt`. */
const listed = (and: string, separator: string) =>
  `${KNOWN_ENDINGS.slice(0, -1).join(separator)}${and}${KNOWN_ENDINGS.at(-1)}`;

const HEAD = {
  en: `Usage: bilint [options] [files, folders or globs…]
       bilint inspect FILE       tell the languages of an article
       bilint rules              list the rules
       bilint explain RULE       tell what a rule reports
       bilint init               write a config
       bilint completion SHELL   print a completion script: bash, zsh, fish

Lints articles in more than one language. Without a path, lints the current
folder. In folders these files are taken, never those below node_modules or
.git: ${listed(' and ', ', ')}.
Symbolic links are followed only when named.

Options:
`,
  zh: `用法：bilint [选项] [文件、文件夹或通配符…]
      bilint inspect 文件       说明文章使用的语言
      bilint rules              列出规则
      bilint explain 规则       说明规则报告什么
      bilint init               写入配置
      bilint completion SHELL   输出补全脚本：bash、zsh、fish

检查使用多种语言的文章。不给路径时检查当前文件夹。文件夹中读取以下文件，从不进入
node_modules 和 .git：${listed(' 和 ', '、')}。
符号链接只在直接指名时跟随。

选项：
`,
} as const;

const TAIL = {
  en: `
Exit codes: 0 below the bar, 1 findings at or above it, 2 wrong usage or
config, a file that cannot be read, or an internal error; 130 interrupted.
With --fix, --fix-dry-run and --diff what remains is judged. Findings go to
standard output, everything else to standard error. A file keeps its encoding,
byte order mark, line ends and mode when it is fixed; where that cannot be, it
is left as it was.
`,
  zh: `
退出码：0 未达到标准，1 有达到标准的问题，2 用法或配置错误、文件无法读取或内部错误；
130 被中断。使用 --fix、--fix-dry-run 和 --diff 时按剩余问题判定。问题写到标准输出，
其余写到标准错误。修正时文件的编码、字节顺序标记、换行符和权限不变；无法做到时，
文件保持原样。
`,
} as const;

/** The whole help. */
export function helpText(locale: Locale): string {
  return `${HEAD[locale]}${optionsHelp(LINT_OPTIONS, locale)}${TAIL[locale]}`;
}
