import type { Format } from '../article/article.ts';
import { ENDINGS, FORMATS, formatOf } from '../formats/index.ts';
import { UsageError } from './usage-error.ts';

/** Endings that a folder is searched for; `formatOf` knows the format of each. */
export const KNOWN_ENDINGS: readonly string[] = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .sort();

/** One or more parts without the first dot, and perhaps the format to read them as. */
const ADDED = /^\.?([^\s./\\=*]{1,100}(?:\.[^\s./\\=*]{1,100}){0,5})(?:=(\w{0,100}))?$/;

/**
 * The formats of the endings that `--ext` adds, as a config's `extensions` has them. `values` are what `--ext` was given:
 * `.tpl`, `tpl,.srt=text`. Throws a UsageError on anything else.
 */
export function extensionsOf(values: readonly string[]): Readonly<Record<string, Format>> {
  const added: [string, Format][] = [];
  for (const value of values.flatMap((list) => list.split(','))) {
    const [, name, format] = ADDED.exec(value.trim()) ?? [];
    if (name === undefined) throw notAnEnding(value);
    const ending = `.${name.toLowerCase()}`;
    added.push([ending, format === undefined ? (formatOf(ending) ?? 'html') : asFormat(format)]);
  }
  return Object.fromEntries(added);
}

/** All endings, sorted: the known ones and those that were added. */
export function endingsWith(added: Readonly<Record<string, Format>> = {}): readonly string[] {
  return [...new Set([...KNOWN_ENDINGS, ...Object.keys(added)])].sort();
}

function asFormat(found: string): Format {
  const format = FORMATS.find((name) => name === found);
  if (format !== undefined) return format;
  throw new UsageError({
    en: `--ext: unknown format “${found}”; known: ${FORMATS.join(', ')}.`,
    zh: `--ext：未知格式“${found}”；可用：${FORMATS.join('、')}。`,
  });
}

function notAnEnding(value: string): UsageError {
  return new UsageError({
    en: `--ext: “${value}” is no file ending; write .tpl or .srt=text.`,
    zh: `--ext：“${value}”不是文件扩展名；请写作 .tpl 或 .srt=text。`,
  });
}
