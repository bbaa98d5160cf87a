import { comparable } from '../text/comparable.ts';
import type { Finding } from './finding.ts';

/**
 * Names a finding by its rule, message and evidence in comparable form, so that it is known again after other text has
 * moved it: 16 hexadecimal digits. Two findings of equal evidence have the same one. Not for secrets: anyone can forge it.
 */
export function fingerprintOf({ rule, messageId, message, range }: Finding, source: string | null): string {
  const shown = source === null ? message : source.slice(...range);
  // Markup alone has no comparable form.
  const evidence = comparable(shown) || shown.replace(/\s+/g, '');
  return hash(`${rule}\n${messageId}\n${evidence}`);
}

/** Numbers the findings of a file that share a fingerprint, so that each has a name of its own. */
export function createNumbering(): (fingerprint: string) => string {
  const counts = new Map<string, number>();
  return (fingerprint) => {
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}

/** FNV-1a over UTF-16 code units, twice with 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, PRIME);
    low = Math.imul(low ^ (unit + i), PRIME);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

const PRIME = 0x01000193;
