import { everyMatch, once, type Range, Sign } from '../../src/rule/index.ts';

/** Digits in any form: full-width, circled, in brackets, mathematical, written in Han. */
const DIGIT = '[0-9０-９①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼\u{1D7CE}-\u{1D7FF}]';
const BETWEEN = '[\\s.\\-–·•_*()（）/\\u200b-\\u200d\\u2060]{0,3}';
/** Seven digits or more, whatever stands between them. */
const numberPattern = once(() => new RegExp(`\\+?${DIGIT}(?:${BETWEEN}${DIGIT}){6,17}`, 'gu'));
const PHONE = /(?<![\w.])\+?\(?\d(?:[\s().-]{0,2}\d){6,14}(?![\w.]\d)/gu;
const emailPattern = once(
  () => /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|＠|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu,
);
/** What no address is without, and what no number is without. */
const AT = /[@＠]|[[(]at[\])]/i;
/** What no id of a messenger is without that has no such sign: a word of five characters with a digit, or five digits. */
const DIGIT_IN_ID = new RegExp(`(?<![A-Za-z\\d])[A-Za-z](?=[\\w-]{4})[\\w-]{0,23}\\d|\\d(?:${BETWEEN}\\d){4}`);
const SEVEN_DIGITS = /\d(?:\D{0,3}\d){6}/;
const AT_SIGNS = Sign.At | Sign.Bracket | Sign.Parenthesis;
const HANDLE = /(?<![\w./@])@[A-Za-z][\w.]{3,31}(?![\w/])/gu;

/** What follows a messenger's name: a colon, “id”, “number”, “me on” …, then an id with a digit, a handle or a number. */
const idPattern = once(
  () =>
    new RegExp(
      `^[\\s:：=+＋@＠是为為,，(（]{0,4}(?:(?:id|ID|号码|号|號|账号|帳號|no\\.?|number|me|us|at|on|아이디|номер)[\\s:：=+＋@＠是为為-]{1,4})?(@?[A-Za-z][\\w-]{4,24}|\\+?${DIGIT}(?:${BETWEEN}${DIGIT}){4,17})`,
      'u',
    ),
);

const CIRCLED = /[①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼]/gu;
const FULL_WIDTH = /[０-９]/u;
const PLAIN = /[0-9]/u;

/** No number is disguised without one. */
const OTHER_FORM = /[０-９①-⑨⓪❶-❾➀-➈➊-➒⑴-⑼]/;

/** Numbers of seven digits or more in circled digits, or in two forms at once: no honest number is written so. */
export function disguisedNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  if (!OTHER_FORM.test(text)) return found;
  for (const { index, 0: number } of text.matchAll(numberPattern())) {
    const circled = number.match(CIRCLED)?.length ?? 0;
    const forms = [circled > 0, FULL_WIDTH.test(number), PLAIN.test(number)].filter(Boolean).length;
    const isMarked = circled === 1 && number.search(CIRCLED) === 0;
    if (forms > 1 && !isMarked && !/\s{2}/u.test(number)) found.push([index, index + number.trimEnd().length]);
    else if (circled >= 7 && !isAscending(number)) found.push([index, index + number.length]);
  }
  return found;
}

/** ①②③④⑤⑥⑦ is an enumeration. */
function isAscending(number: string): boolean {
  const digits = [...number.matchAll(CIRCLED)].map(([digit]) => digit.codePointAt(0)!);
  return digits.every((digit, i) => i === 0 || digit === digits[i - 1]! + 1);
}

/** Where the id ends that follows a messenger's name at `end`; undefined where none does. */
export function idAfter(text: string, end: number): number | undefined {
  const match = idPattern().exec(text.slice(end, end + 80));
  const id = match?.[1];
  if (match === null || id === undefined) return undefined;
  const isNumber = !/[A-Za-z]/u.test(id);
  return isNumber || /\d/u.test(id) || id.startsWith('@') || /@\w{1,40}$/u.test(match[0])
    ? end + match[0].length
    : undefined;
}

/** Whether one of the sentences of a text may hold an address or a number; `signs` are the text's. */
export function mayHoldAddress(text: string, signs: number): boolean {
  return (
    ((signs & AT_SIGNS) !== 0 && AT.test(text)) ||
    ((signs & Sign.BeyondAscii) !== 0 && OTHER_FORM.test(text)) ||
    ((signs & Sign.Digit) !== 0 && SEVEN_DIGITS.test(text))
  );
}

/** Whether a text without addresses and numbers may hold the id of an account; `signs` are the text's. */
export function mayHoldId(text: string, signs: number): boolean {
  return (signs & Sign.Surrogate) !== 0 || DIGIT_IN_ID.test(text);
}

/** The first e-mail address of a text, else its first telephone number, else its first handle. */
export function contactIn(text: string): Range | undefined {
  const [email] = AT.test(text) ? everyMatch(text, emailPattern()) : [];
  if (email !== undefined) return rangeOf(email);
  const phone = SEVEN_DIGITS.test(text) ? everyMatch(text, PHONE).find(([number]) => isPhone(number)) : undefined;
  if (phone !== undefined) return rangeOf(phone);
  const [handle] = text.includes('@') ? everyMatch(text, HANDLE) : [];
  return handle === undefined ? undefined : rangeOf(handle);
}

function rangeOf({ index, 0: found }: RegExpExecArray): Range {
  return [index, index + found.length];
}

/** Seven to fifteen digits; neither a date nor a span of years. */
function isPhone(number: string): boolean {
  const digits = number.replace(/\D/gu, '');
  if (digits.length < 7 || digits.length > 15) return false;
  return !/^(?:19|20)\d{2}[\s.-]?(?:(?:19|20)\d{2}|[01]?\d[\s.-]?[0-3]?\d)$/u.test(number);
}
