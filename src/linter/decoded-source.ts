import { LineIndex } from '../text/line-index.ts';
import type { ResolvedConfig } from '../config/index.ts';
import { formatFor } from './format-for.ts';
import { decodeInput, type Linted } from './lint-source.ts';

/** What a report needs to quote a document whose results are known. */
export async function decodedSource(
  content: Uint8Array,
  path: string,
  config: ResolvedConfig,
): Promise<Pick<Linted, 'source' | 'lines'>> {
  const decoded = await decodeInput(content, { path }, formatFor(path, config) ?? 'text');
  if (!decoded.ok) return { source: null, lines: null };
  return { source: decoded.source, lines: new LineIndex(decoded.source) };
}
