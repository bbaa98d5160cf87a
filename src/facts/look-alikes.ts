import { LOOK_ALIKES } from './look-alikes-data.ts';

const groups = new Map<string, string>();
for (const group of LOOK_ALIKES.trim().split(/\s+/u)) {
  for (const letter of group) groups.set(letter, (groups.get(letter) ?? '') + group);
}

/**
 * Letters of Latin, Cyrillic, Greek, Armenian and Cherokee that look like this one, itself among them; empty where there
 * are none. Compatibility forms (full-width, mathematical) are not known: fold them before.
 */
export function lookAlikes(letter: string): string {
  return groups.get(letter) ?? '';
}
