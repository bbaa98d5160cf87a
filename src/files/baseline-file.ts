import { dirname, relative, resolve, sep } from 'node:path';
import { type Check, checkInteger, checkKeys, checkRecord } from '../config/check.ts';
import { ConfigError, mustBe, within } from '../config/config-error.ts';
import { Baseline, type BaselineEntries } from '../linter/index.ts';
import { isThere } from './is-file.ts';
import { readBounded } from './read.ts';
import { parseJson } from './read-data.ts';
import { codeOf, reasonOf } from './reason.ts';
import { shownPath } from './shown-path.ts';
import { writeAtomically } from './write.ts';

/** Raised when an older bilint would misread the file. */
const VERSION = 1;
const MAX_BYTES = 100_000_000;

/** A baseline on disk. Its paths are relative to its folder, wherever a run begins. */
export class BaselineFile {
  readonly baseline: Baseline;
  readonly #path: string;

  private constructor(path: string, baseline: Baseline) {
    this.#path = path;
    this.baseline = baseline;
  }

  /** Without a file, an empty one, where it `mayBeMissing`. Rejects with a ConfigError that names the file and the place. */
  static async open(path: string, cwd: string, { mayBeMissing = false } = {}): Promise<BaselineFile> {
    const absolute = resolve(cwd, path);
    const shown = shownPath(absolute, cwd);
    try {
      const text = new TextDecoder().decode(await readBounded(absolute, MAX_BYTES));
      return new BaselineFile(absolute, new Baseline(within({ file: shown }, () => entriesOf(parseJson(text)))));
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      if (mayBeMissing && codeOf(error) === 'ENOENT') return new BaselineFile(absolute, new Baseline());
      throw new ConfigError('', unreadable(error), shown);
    }
  }

  /** The name under which the baseline knows a file. */
  keyOf(absolute: string): string {
    return relative(dirname(this.#path), absolute).split(sep).join('/');
  }

  /** Forgets files that are no longer there. */
  async forgetMissing(): Promise<void> {
    for (const key of this.baseline.paths) {
      if (!isThere(resolve(dirname(this.#path), key))) this.baseline.forget(key);
    }
  }

  /** Rejects with the system’s error. */
  async save(): Promise<void> {
    const content = { version: VERSION, files: this.baseline.entries() };
    await writeAtomically(this.#path, `${JSON.stringify(content, null, 2)}\n`);
  }
}

function entriesOf(content: unknown): BaselineEntries {
  const checkCount = checkInteger({ minimum: 1 });
  const files = checkMap(checkMap(checkMap(checkCount)));
  const checkVersion: Check = (version, keyPath) => {
    if (version !== VERSION) throw mustBe(keyPath, { en: `${VERSION}`, zh: ` ${VERSION}` }, version);
  };
  checkKeys(content, '', { version: checkVersion, files });
  return (content as { readonly files?: BaselineEntries }).files ?? {};
}

/** Any keys, and values of one kind. */
function checkMap(value: Check): Check {
  return (map, keyPath) => {
    checkRecord(map, keyPath);
    for (const [key, held] of Object.entries(map)) value(held, `${keyPath}.${key}`);
  };
}

function unreadable(error: unknown) {
  return {
    en: `the baseline cannot be read: ${reasonOf(error, 'en')}; write it with --update-baseline`,
    zh: `无法读取基线：${reasonOf(error, 'zh')}；请用 --update-baseline 写入`,
  };
}
