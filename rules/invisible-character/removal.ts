import type { Article, Located } from '../../src/rule/index.ts';
import type { Place } from './legitimate.ts';

/** Beside a letter or a blank; ASCII punctuation could become markup with what stands behind the character. */
const isHarmlessBefore = (text: string) => /^(?:[\p{L}\p{M}\p{N}]|(?=\P{ASCII})\p{P})/u.test(text);
const isHarmlessAfter = (text: string) => /^(?:[\p{L}\p{M}\p{N}\s]|(?=\P{ASCII})\p{P}|$)/u.test(text);
/** Code units before the character in which the beginning of a tag, a reference or a label is looked for. */
const REACH = 1_000;
/** What the character may keep from being markup: `<stro…`, `&am…`, `[la…`. */
const isOpenTag = (text: string) => /<[^>]{0,1000}$/u.test(text);
const isOpenReference = (text: string) => /&#?[\p{L}\p{N}\p{C}]{0,40}$/u.test(text);
const isOpenLabel = (text: string) => /\[[^\]]{0,1000}$/u.test(text);

/** Whether the source is read as before, but for the character, once it is gone. */
export function isSafelyTakenOut(place: Place, { format, source }: Article, { range }: Located): boolean {
  if (!isHarmlessBefore(place.before) || !isHarmlessAfter(place.after)) return false;
  if (format === 'text') return true;
  const before = source.slice(Math.max(0, range[0] - REACH), range[0]);
  return (
    !opens(before, '<', isOpenTag) &&
    !opens(before, '&', isOpenReference) &&
    (format === 'html' || !opens(before, '[', isOpenLabel))
  );
}

/** Tells by the last of the signs alone: the pattern is not tried at each of them. */
function opens(before: string, sign: string, isOpen: (text: string) => boolean): boolean {
  const at = before.lastIndexOf(sign);
  return at >= 0 && isOpen(before.slice(at));
}
