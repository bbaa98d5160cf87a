const CASE_LIMIT = 0x600;

/** 1: a capital letter; code units below Arabic, where letters have case. */
const capitals = new Uint8Array(CASE_LIMIT);
for (let code = 0x41; code < CASE_LIMIT; code++) {
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) capitals[code] = 1;
}

export function isCapitalized(firstLetter: number): boolean {
  return firstLetter < CASE_LIMIT && capitals[firstLetter] === 1;
}

/** A capitalised word within a sentence is often a name, which says little of the language around it. */
const NAME_WEIGHT = 0.3;

/** Share of a word's evidence that counts. */
export function evidenceWeight(capitalized: boolean, opensSentence: boolean): number {
  return capitalized && !opensSentence ? NAME_WEIGHT : 1;
}

/** Longest small word of a name: “de”, “van”, “the”. */
const MAX_PARTICLE = 3;

/** Counts the words of a name: two or more capitalised ones, with no more small words than those among them. */
export class NameShape {
  #capitalized = 0;
  #particles = 0;
  #others = 0;

  add(capitalized: boolean, letters: number): void {
    if (capitalized) this.#capitalized++;
    else if (letters <= MAX_PARTICLE) this.#particles++;
    else this.#others++;
  }

  /** Kwon Mee-yoo, Rio de Janeiro, Rue de la Paix. */
  get isName(): boolean {
    return this.#others === 0 && this.#capitalized >= 2 && this.#particles <= this.#capitalized;
  }
}
