import { LEVEL_STEP, type LetterModel, wordLevels } from './letter-model.ts';

/** Words that are remembered; a power of two. A new word takes the place of an old one of the same slot. */
const SLOTS = 1 << 13;
/** Longer words are judged by their beginning. */
const MAX_WORD = 40;
/** First and last of the combining marks that text in NFD writes Latin and Cyrillic with. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** Scores words in the languages of one script, and in its background model. */
export class WordScorer {
  /** Languages; the background's score follows theirs. */
  readonly size: number;
  /** Natural-log probabilities; `score` says where a word's begin. */
  readonly scores: Float32Array;
  readonly #models: readonly LetterModel[];
  readonly #firstHashes = new Int32Array(SLOTS);
  readonly #secondHashes = new Int32Array(SLOTS);

  constructor(languages: readonly LetterModel[], background: LetterModel) {
    this.size = languages.length;
    this.#models = [...languages, background];
    this.scores = new Float32Array(SLOTS * this.#models.length);
  }

  /** Place in `scores` of the word `[start, end)`; valid until the next call. */
  score(text: string, start: number, end: number): number {
    const limit = Math.min(end, start + MAX_WORD);
    let first = limit - start;
    let second = 0x9e3779b9 | 0;
    let marked = false;
    for (let at = start; at < limit; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second, 31) + code + (second >>> 15);
      if (code >= FIRST_MARK && code <= LAST_MARK) marked = true;
    }
    // Both zero means an empty slot.
    first = (first ^ (first >>> 15)) | 1;
    const slot = (first >>> 1) & (SLOTS - 1);
    const row = slot * this.#models.length;
    if (this.#firstHashes[slot] === first && this.#secondHashes[slot] === second) return row;
    this.#firstHashes[slot] = first;
    this.#secondHashes[slot] = second;
    const word = marked ? text.slice(start, limit).normalize('NFC') : text;
    const from = marked ? 0 : start;
    const to = marked ? word.length : limit;
    for (let model = 0; model < this.#models.length; model++) {
      this.scores[row + model] = -LEVEL_STEP * wordLevels(this.#models[model]!, word, from, to);
    }
    return row;
  }

  /** The highest score of a language at a place that `score` gave. */
  best(row: number): number {
    let best = this.scores[row]!;
    for (let lang = 1; lang < this.size; lang++) best = Math.max(best, this.scores[row + lang]!);
    return best;
  }
}
