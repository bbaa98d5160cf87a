import { ConfigError, within } from '../config/config-error.ts';
import { isFile } from './is-file.ts';
import { isPath, loadFile, resolveName } from './load-module.ts';
import { loadedFrom } from './loaded-from.ts';

/** What a package or a file exports. Rejects with a ConfigError where there is no such thing. */
export async function loadNamed(name: string, folder: string): Promise<unknown> {
  const path = await resolveName(name, folder);
  if (path === undefined || !isFile(path)) {
    if (isPath(name)) throw new ConfigError('', { en: `there is no file “${name}”`, zh: `没有文件“${name}”` });
    throw new ConfigError('', {
      en: `cannot find the package “${name}”; install it, or correct its name`,
      zh: `找不到包“${name}”；请安装它，或更正名称`,
    });
  }
  try {
    return loadedFrom(path, await loadFile(path));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(error.keyPath, { en: `“${name}” ${error.problem.en}`, zh: `“${name}” ${error.problem.zh}` });
  }
}

/** One after the other, so that of several mistakes it is always the first that is told. */
export async function inOrder<T, U>(
  items: readonly T[] | undefined,
  keyPath: string,
  load: (item: T) => Promise<U>,
): Promise<U[]> {
  const loaded: U[] = [];
  for (const [i, item] of (items ?? []).entries())
    loaded.push(await locating({ at: `${keyPath}[${i}]` }, () => load(item)));
  return loaded;
}

/** As `within`, of what takes time. */
export async function locating<T>(place: Parameters<typeof within>[0], load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    return within(place, () => {
      throw error;
    });
  }
}
