import type { Article, Located } from '../../src/rule/index.ts';
import type { Place } from './legitimate.ts';

/** Beside a letter or a blank; ASCII punctuation could become markup with what stands behind the character. */
const HARMLESS_BEFORE = /^(?:[\p{L}\p{M}\p{N}]|(?=\P{ASCII})\p{P})/u;
const HARMLESS_AFTER = /^(?:[\p{L}\p{M}\p{N}\s]|(?=\P{ASCII})\p{P}|$)/u;
/** Code units before the character in which the beginning of a tag, a reference or a label is looked for. */
const REACH = 1_000;
/** What the character may keep from being markup: `<stro…`, `&am…`, `[la…`. */
const OPEN_TAG = /<[^>]{0,1000}$/u;
const OPEN_REFERENCE = /&#?[\p{L}\p{N}\p{C}]{0,40}$/u;
const OPEN_LABEL = /\[[^\]]{0,1000}$/u;

/** Whether the source is read as before, but for the character, once it is gone. */
export function isSafelyTakenOut(place: Place, { format, source }: Article, { range }: Located): boolean {
  if (!HARMLESS_BEFORE.test(place.before) || !HARMLESS_AFTER.test(place.after)) return false;
  if (format === 'text') return true;
  const before = source.slice(Math.max(0, range[0] - REACH), range[0]);
  return (
    !opens(before, '<', OPEN_TAG) &&
    !opens(before, '&', OPEN_REFERENCE) &&
    (format === 'html' || !opens(before, '[', OPEN_LABEL))
  );
}

/** Tells by the last of the signs alone: the pattern is not tried at each of them. */
function opens(before: string, sign: string, pattern: RegExp): boolean {
  const at = before.lastIndexOf(sign);
  return at >= 0 && pattern.test(before.slice(at));
}
