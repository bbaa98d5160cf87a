/** Letters of one planted word: a prefix that stands nowhere else, then four of sixteen letters that number it. */
interface Alphabet {
  readonly prefix: string;
  readonly letters: readonly string[];
}

const ALPHABETS: readonly Alphabet[] = [
  { prefix: 'zq', letters: [...'bcdfghjkmnprstvw'] },
  { prefix: '龘', letters: [...'鱻麤猋骉羴犇靐飝馫垚焱淼森晶磊贔'] },
  { prefix: '\u{20BB7}', letters: [...'𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐲𐐳𐐴𐐵𐐶𐐷'] },
];

/** The letters of word `number` of a document: unique there, and no part of another one. */
export function plantedWord(number: number): readonly string[] {
  const alphabet = ALPHABETS[number % ALPHABETS.length];
  if (alphabet === undefined) throw new RangeError(`There is no word ${number}.`);
  const letters = [alphabet.prefix];
  for (let shift = 12; shift >= 0; shift -= 4) {
    letters.push(alphabet.letters[(number >> shift) & 15] ?? '');
  }
  return letters;
}
