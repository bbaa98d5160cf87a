import type { Format } from '../article/article.ts';
import type { DocumentConfig } from '../config/index.ts';
import { formatOf } from '../formats/index.ts';

/** The format of a path: by the longest of the config's own endings, else by those that bilint knows. */
export function formatFor(path: string, { extensions }: Pick<DocumentConfig, 'extensions'>): Format | undefined {
  const endings = Object.keys(extensions);
  if (endings.length === 0) return formatOf(path);
  const lower = path.toLowerCase();
  let longest = '';
  for (const ending of endings) {
    if (ending.length > longest.length && lower.endsWith(ending)) longest = ending;
  }
  return extensions[longest] ?? formatOf(path);
}
