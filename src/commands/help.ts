import type { Locale } from '../rule/messages.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';

const HEAD = {
  en: `Usage: bilint [options] [files, folders or globs…]

Lints articles in more than one language. Without a path, lints the current
folder. In folders .html, .htm, .xhtml and .txt files are taken, never those
below node_modules or .git; symbolic links are followed only when named.

Options:
`,
  zh: `用法：bilint [选项] [文件、文件夹或通配符…]

检查使用多种语言的文章。不给路径时检查当前文件夹。文件夹中读取 .html、.htm、
.xhtml 和 .txt 文件，从不进入 node_modules 和 .git；符号链接只在直接指名时跟随。

选项：
`,
} as const;

const TAIL = {
  en: `
Exit codes: 0 below the bar, 1 findings at or above it, 2 wrong usage or
config, a file that cannot be read, or an internal error; 130 interrupted.
Findings go to standard output, everything else to standard error.
`,
  zh: `
退出码：0 未达到标准，1 有达到标准的问题，2 用法或配置错误、文件无法读取或内部错误；
130 被中断。问题写到标准输出，其余写到标准错误。
`,
} as const;

/** The whole help; each option with its text on the next line. */
export function helpText(locale: Locale): string {
  const options = Object.entries<OptionSpec>(LINT_OPTIONS).map(([name, { short, value, help }]) => {
    const flag = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    return `  ${flag}\n      ${help[locale]}\n`;
  });
  return `${HEAD[locale]}${options.join('')}${TAIL[locale]}`;
}
