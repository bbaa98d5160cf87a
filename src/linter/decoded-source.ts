import type { Format } from '../article/article.ts';
import { LineIndex } from '../text/line-index.ts';
import { decodeInput, type Linted } from './lint-source.ts';

/** What a report needs to quote a document whose results are known; null where it cannot be decoded. */
export async function decodedSource(content: Uint8Array, format: Format): Promise<Pick<Linted, 'source' | 'lines'>> {
  const decoded = await decodeInput(content, {}, format);
  if (!decoded.ok) return { source: null, lines: null };
  return { source: decoded.source, lines: new LineIndex(decoded.source) };
}
