import { once } from '../../text/once-per.ts';

/** Full stop, question or exclamation mark or ellipsis, with closing quotes and brackets; blanks may follow. */
const SENTENCE_END = /[.!?。！？…．｡؟۔।]["'”’»」』）)\]】]{0,3}\s{0,8}$/u;
const STOP = /[.。．｡۔।…]["'”’»」』）)\]】]{0,3}\s{0,8}$/u;
/** Before a capital of English, or in writing that needs no blank after it. */
const SENTENCE = /[.!?]["'”’»)\]]{0,3}\s+["'“‘«(]{0,2}[A-Z]|[。！？｡।](?!["'”’»」』）)\]】]{0,3}\s{0,8}$)/;
/** Before any capital, or a letter that has no case: to compile these takes 0.4 ms. */
const otherSentence = once(() => /[.!?]["'”’»)\]]{0,3}\s+["'“‘«(]{0,2}[\p{Lu}\p{Lo}]/u);
/** Before what may be such a letter. */
const OTHER_SENTENCE_SIGN = /[.!?]["'”’»)\]]{0,3}\s+["'“‘«(]{0,2}[^\0-\x7f]/;

/** A tail this long holds the end of any sentence. */
const TAIL = 16;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}

/** Ends with a full stop: a headline may end with a question or exclamation mark. */
export function endsWithStop(text: string): boolean {
  return STOP.test(text.slice(-TAIL));
}

/** A sentence ends inside the text, before its end. */
export function holdsSentences(text: string): boolean {
  return SENTENCE.test(text) || (OTHER_SENTENCE_SIGN.test(text) && otherSentence().test(text));
}
