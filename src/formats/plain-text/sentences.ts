/** Full stop, question or exclamation mark or ellipsis, with closing quotes and brackets; blanks may follow. */
const SENTENCE_END = /[.!?。！？…．｡؟۔।]["'”’»」』）)\]】]{0,3}\s{0,8}$/u;
const STOP = /[.。．｡۔।…]["'”’»」』）)\]】]{0,3}\s{0,8}$/u;
const SENTENCE =
  /[.!?](?=["'”’»)\]]{0,3}\s+["'“‘«(]{0,2}[\p{Lu}\p{Lo}])|[。！？｡।](?!["'”’»」』）)\]】]{0,3}\s{0,8}$)/gu;

/** As the first of them, before a letter of English: most texts have such a place, and need not know all capitals. */
const LATIN_SENTENCE = /[.!?]["'”’»)\]]{0,3}\s+["'“‘«(]{0,2}[A-Z]/;

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
  if (LATIN_SENTENCE.test(text)) return true;
  SENTENCE.lastIndex = 0;
  return SENTENCE.test(text);
}
