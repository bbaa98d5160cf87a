import type { Format } from '../article/article.ts';
import { ENDINGS, FORMATS, formatOf } from '../formats/index.ts';
import { UsageError } from './usage-error.ts';

/** Endings that a folder is searched for; `formatOf` knows the format of each. */
export const KNOWN_ENDINGS: readonly string[] = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .sort();

/** One or more parts without the first dot, and perhaps the format to read them as. */
const ADDED = /^\.?([^\s./\\=*]{1,100}(?:\.[^\s./\\=*]{1,100}){0,5})(?:=(\w{0,100}))?$/;

/** What a run reads: the known endings and those that `--ext` adds. */
export class Endings {
  readonly #added = new Map<string, Format>();

  /** `values` are what `--ext` was given: `.tpl`, `tpl,.srt=text`. Throws a UsageError on anything else. */
  constructor(values: readonly string[] = []) {
    for (const value of values.flatMap((list) => list.split(','))) {
      const [, name, format] = ADDED.exec(value.trim()) ?? [];
      if (name === undefined) throw notAnEnding(value);
      const ending = `.${name.toLowerCase()}`;
      this.#added.set(ending, format === undefined ? (formatOf(ending) ?? 'html') : asFormat(format));
    }
  }

  /** All endings, sorted. */
  get all(): readonly string[] {
    return [...new Set([...KNOWN_ENDINGS, ...this.#added.keys()])].sort();
  }

  formatFor(path: string): Format | undefined {
    const lower = path.toLowerCase();
    let longest = '';
    for (const ending of this.#added.keys()) {
      if (ending.length > longest.length && lower.endsWith(ending)) longest = ending;
    }
    return this.#added.get(longest) ?? formatOf(path);
  }
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
