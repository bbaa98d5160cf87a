import type { Flags } from './parse-argv.ts';
import { UsageError } from './usage-error.ts';

/** Which documents there are to lint; of those that git tells of, perhaps only the lines that it tells of. */
export type Selection =
  | { readonly kind: 'paths' }
  | { readonly kind: 'staged'; readonly lines: boolean }
  | { readonly kind: 'changed'; readonly ref: string | undefined; readonly lines: boolean }
  /** The file that lists them; `-` for standard input. */
  | { readonly kind: 'list'; readonly from: string };

/** Throws a UsageError where the options contradict each other. */
export function selectionOf(flags: Flags, paths: readonly string[]): Selection {
  const { staged = false, changed, 'changed-lines': lines = false, 'files-from': from, stdin = false } = flags;
  const wanted = [
    ...(staged ? ['--staged'] : []),
    ...(changed !== undefined ? ['--changed'] : []),
    ...(from !== undefined ? ['--files-from'] : []),
    ...(stdin ? ['--stdin'] : []),
  ];
  if (wanted.length > 1) throw onlyOne(wanted);
  if (from !== undefined && paths.length > 0) throw onlyOne(['--files-from', 'PATH']);
  if (from !== undefined && lines) throw onlyOne(['--files-from', '--changed-lines']);
  if (stdin && lines) throw onlyOne(['--stdin', '--changed-lines']);
  if (staged && flags.fix === true) throw new UsageError(NO_FIX);
  if (staged) return { kind: 'staged', lines };
  if (changed !== undefined || lines) {
    return { kind: 'changed', ref: typeof changed === 'string' ? changed : undefined, lines };
  }
  return from === undefined ? { kind: 'paths' } : { kind: 'list', from };
}

function onlyOne(options: readonly string[]): UsageError {
  return new UsageError({
    en: `Give only one of ${options.join(', ')}.`,
    zh: `${options.join('、')} 只能选一个。`,
  });
}

const NO_FIX = {
  en: '--fix writes files, but --staged reads the index; use --changed, or --diff to see the fixes.',
  zh: '--fix 会写入文件，而 --staged 读取索引；请用 --changed，或用 --diff 查看修正。',
};
