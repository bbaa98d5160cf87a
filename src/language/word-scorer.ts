import { LEVEL_STEP, type LetterModel } from './letter-model.ts';
import { MAX_WORD, type Tokens } from './tokens.ts';

/**
 * Slots for words that are remembered: at first, how many times more once half of them are in use, and at the most; powers of
 * two. To find a word is to wait for memory, mostly: the less of it is in use, the shorter.
 */
const FIRST_SLOTS = 1 << 11;
const GROWTH = 4;
const MAX_SLOTS = 1 << 15;
/**
 * Words with the same slot stand in it and in its neighbours; a power of two. With two, one word in 30 of a set of articles was
 * scored anew each time; with four, hardly any.
 */
const NEIGHBOURS = 4;
/** Combining marks that text in NFD writes Latin and Cyrillic with. */
const MARKED = /[\u0300-\u036f]/;
/** The word that is scored; composed, it may be three times as long. */
const letters = new Uint16Array(3 * MAX_WORD);
/**
 * A slot begins with the two hashes of its word; then, beside them since they are read together, stand the background's score and
 * the two highest of the languages; then the languages' own.
 */
const BACKGROUND = 2;
const HIGHEST = 3;
const SECOND = 4;
const HEAD = 5;
/** So many words of one language let expect more in it. */
const TELLING_WORDS = 6;

/** Scores words in the languages of one script, and in its background model. */
export class WordScorer {
  /** Languages. */
  readonly size: number;
  /** Natural-log probabilities, less that of the word's likeliest language; `score` says where those of a word's languages begin. */
  scores: Float32Array;
  /** One number a language, for what reads the words of a text: what it is worth before the first of them … */
  readonly priors: Float64Array;
  /** … what all of them say for it … */
  readonly totals: Float64Array;
  /** … and the best sequence so far that ends in it. */
  readonly sums: Float64Array;
  /** The language that words were last told as; a guess that saves time. */
  likely = 0;
  /** The memory of `scores`: a word's hashes stand before its scores, so that to find and to read it is one access. */
  #hashes: Int32Array;
  readonly #models: readonly LetterModel[];
  readonly #background: LetterModel;
  readonly #width: number;
  #slots = FIRST_SLOTS;
  #turn = 0;
  #written = 0;

  constructor(languages: readonly LetterModel[], background: LetterModel) {
    this.size = languages.length;
    this.#models = languages;
    this.#background = background;
    this.#width = HEAD + languages.length;
    this.priors = new Float64Array(this.size);
    this.totals = new Float64Array(this.size);
    this.sums = new Float64Array(this.size);
    this.scores = new Float32Array(FIRST_SLOTS * this.#width);
    this.#hashes = new Int32Array(this.scores.buffer);
  }

  /** Makes room for more words once half of the slots are in use. */
  makeRoom(): void {
    if (this.#slots === MAX_SLOTS || this.#written < this.#slots / 2) return;
    const width = this.#width;
    const old = this.#hashes;
    this.#slots *= GROWTH;
    this.scores = new Float32Array(this.#slots * width);
    this.#hashes = new Int32Array(this.scores.buffer);
    for (let from = 0; from < old.length; from += width) {
      if (old[from] === 0) continue;
      const slot = this.#slotOf(old[from]!);
      let place = slot * width;
      for (let other = 1; other < NEIGHBOURS && this.#hashes[place] !== 0; other++) place = (slot ^ other) * width;
      for (let at = 0; at < width; at++) this.#hashes[place + at] = old[from + at]!;
    }
  }

  #slotOf(firstHash: number): number {
    return (firstHash >>> 1) & (this.#slots - 1);
  }

  /** Place in `scores` of a word; valid until the next call. */
  score(text: string, tokens: Tokens, word: number): number {
    const hash = tokens.firstHash(word);
    // Both hashes zero mean an empty slot.
    const first = (hash ^ (hash >>> 15)) | 1;
    const second = tokens.secondHash(word);
    const slot = this.#slotOf(first);
    const hashes = this.#hashes;
    const own = slot * this.#width;
    if (hashes[own] === first && hashes[own + 1] === second) return own + HEAD;
    return this.#scoreBeside(text, tokens, word, slot, first, second) + HEAD;
  }

  /** Place of a word that is not in its own slot. */
  #scoreBeside(text: string, tokens: Tokens, word: number, slot: number, first: number, second: number): number {
    const hashes = this.#hashes;
    const width = this.#width;
    let empty = hashes[slot * width] === 0 ? slot : -1;
    for (let other = 1; other < NEIGHBOURS; other++) {
      const place = (slot ^ other) * width;
      if (hashes[place] === first && hashes[place + 1] === second) return place;
      if (empty < 0 && hashes[place] === 0) empty = slot ^ other;
    }
    this.#written++;
    this.#turn = (this.#turn + 1) % NEIGHBOURS;
    const place = (empty < 0 ? slot ^ this.#turn : empty) * width;
    hashes[place] = first;
    hashes[place + 1] = second;
    const start = tokens.start(word);
    this.#fill(place, text.slice(start, Math.min(tokens.end(word), start + MAX_WORD)));
    return place;
  }

  /** So many words were told as a language: of enough, more of it is expected. */
  expect(lang: number, words: number): void {
    if (words >= TELLING_WORDS) this.likely = lang;
  }

  /** The score of the best language of a word, that one aside. */
  bestBut(row: number, lang: number): number {
    const { scores } = this;
    const highest = scores[row - HEAD + HIGHEST]!;
    return scores[row + lang] === highest ? scores[row - HEAD + SECOND]! : highest;
  }

  background(row: number): number {
    return this.scores[row - HEAD + BACKGROUND]!;
  }

  /** What a word says for a language against the background. */
  gain(row: number, lang: number): number {
    return this.scores[row + lang]! - this.background(row);
  }

  #fill(place: number, piece: string): void {
    const word = MARKED.test(piece) ? piece.normalize('NFC') : piece;
    const length = Math.min(word.length, letters.length);
    for (let at = 0; at < length; at++) letters[at] = word.charCodeAt(at);
    const { scores, size } = this;
    const row = place + HEAD;
    let best = -Infinity;
    for (let lang = 0; lang < size; lang++) {
      const score = -LEVEL_STEP * this.#models[lang]!.wordLevels(letters, length);
      scores[row + lang] = score;
      if (score > best) best = score;
    }
    let highest = -Infinity;
    let second = -Infinity;
    for (let lang = 0; lang < size; lang++) {
      scores[row + lang]! -= best;
      const score = scores[row + lang]!;
      if (score > highest) {
        second = highest;
        highest = score;
      } else if (score > second) second = score;
    }
    scores[place + BACKGROUND] = -LEVEL_STEP * this.#background.wordLevels(letters, length);
    scores[place + BACKGROUND]! -= best;
    scores[place + HIGHEST] = highest;
    scores[place + SECOND] = second;
  }
}
