import type { Range } from '../../../src/text/range.ts';
import { plantedWord } from './planted-words.ts';
import type { Random } from './random.ts';

/** A word that stands once in the document, and where: the smallest range that covers its pieces. */
export interface TextPlant {
  readonly kind: 'text';
  readonly word: string;
  readonly range: Range;
}

/** A word in the value of an attribute, and where that attribute stands. */
export interface AttributePlant {
  readonly kind: 'attribute';
  readonly word: string;
  readonly range: Range;
  readonly valueRange: Range;
}

export type Plant = TextPlant | AttributePlant;

export interface GeneratedDocument {
  readonly source: string;
  readonly plants: readonly Plant[];
  /** How often each construct of the alphabet stands in the source. */
  readonly constructs: ReadonlyMap<string, number>;
}

/** Collects a document piece by piece and remembers where each planted word went. */
export class DocumentWriter {
  readonly random: Random;
  readonly #pieces: string[] = [];
  readonly #plants: Plant[] = [];
  readonly #constructs = new Map<string, number>();
  #words = 0;
  #length = 0;

  constructor(random: Random) {
    this.random = random;
  }

  /** Offset at which the next piece will stand. */
  get offset(): number {
    return this.#length;
  }

  get plants(): number {
    return this.#plants.length;
  }

  write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Counts one occurrence of a construct. */
  note(construct: string): void {
    this.#constructs.set(construct, (this.#constructs.get(construct) ?? 0) + 1);
  }

  /** The letters of a word that this document has not held yet. */
  newWord(): readonly string[] {
    return plantedWord(this.#words++);
  }

  /** Writes a new word letter for letter. */
  plant(): void {
    const word = this.newWord().join('');
    const start = this.#length;
    this.write(word);
    this.planted({ kind: 'text', word, range: [start, this.#length] });
  }

  planted(plant: Plant): void {
    this.#plants.push(plant);
  }

  finish(): GeneratedDocument {
    return { source: this.#pieces.join(''), plants: this.#plants, constructs: this.#constructs };
  }
}

/** Writes one stretch of a document. */
export type Fragment = (writer: DocumentWriter) => void;
