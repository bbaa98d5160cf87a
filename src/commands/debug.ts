import type { Ignored } from '../files/index.ts';
import { complain } from './complain.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `--debug`: which config holds for each file, and what leaves others out. */
export async function tell(
  files: readonly { readonly path: string; readonly from: string | undefined }[],
  ignored: readonly Ignored[],
  { locale }: Pick<Settings, 'locale'>,
  terminal: Terminal,
): Promise<void> {
  const words = WORDS[locale];
  const lines = [
    ...files.map(({ path, from }) => words.config(path, from)),
    ...ignored.map(({ path, by }) => words.ignored(path, by)),
  ];
  if (lines.length > 0) await complain(lines.join('\n'), terminal);
}

const WORDS = {
  en: {
    config: (path: string, from = 'none') => `config of “${path}”: ${from}`,
    ignored: (path: string, by: string) => `“${path}” is ignored (${by})`,
  },
  zh: {
    config: (path: string, from = '无') => `“${path}”的配置：${from}`,
    ignored: (path: string, by: string) => `“${path}”被忽略（${by}）`,
  },
};
