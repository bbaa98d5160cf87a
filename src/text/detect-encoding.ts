import { decodeAs, type Reading } from './decode-as.ts';
import { type Alphabet, alphabets, looksLikeText, looksLikeWestern } from './plausible-text.ts';

/** The detector reads no more; beyond, it does not grow surer. */
const SAMPLE = 8192;

/** Two-byte encodings by the detector's names. Above this confidence (0 to 100) they were right where the text looks it. */
const TWO_BYTE = new Set(['Big5', 'EUC-JP', 'EUC-KR', 'GB18030', 'Shift_JIS']);
const TWO_BYTE_CONFIDENCE = 90;
/** Encodings of Latin script differ in a few letters: the first must be this sure, and so much surer than the next. */
const LATIN = /^(?:ISO-8859-(?:1|2|9)|windows-125[0247])$/;
const LATIN_CONFIDENCE = 35;
const LATIN_LEAD = 1.5;

/** Of a text in another alphabet, at least so many letters, in words of their own and mostly the frequent ones. */
const LEAST_LETTERS = 16;
const NEIGHBOUR_SHARE = 0.5;
const FREQUENT_SHARE = 0.6;

/** A reading that the detector and the look of the text agree on. */
export async function detect(bytes: Uint8Array): Promise<Reading | undefined> {
  const { analyse } = await import('chardet');
  const sample = sampleOf(bytes);
  const matches = analyse(sample);
  const twoByte = matches.find(({ name, confidence }) => TWO_BYTE.has(name) && confidence >= TWO_BYTE_CONFIDENCE);
  if (twoByte !== undefined) return plausibleReading(bytes, twoByte.name);
  const alphabet = bestAlphabet(sample);
  if (alphabet !== undefined) return plausibleReading(bytes, alphabet);
  const [first, second] = matches.filter(({ name }) => LATIN.test(name));
  if (first === undefined || first.confidence < LATIN_CONFIDENCE) return undefined;
  if (second !== undefined && first.confidence < LATIN_LEAD * second.confidence) return undefined;
  const reading = plausibleReading(bytes, first.name);
  return reading !== undefined && looksLikeWestern(reading.source) ? reading : undefined;
}

function plausibleReading(bytes: Uint8Array, label: string): Reading | undefined {
  const reading = decodeAs(bytes, label);
  return reading !== undefined && looksLikeText(reading.source) ? reading : undefined;
}

/** The encoding in which the sample looks most like its alphabet's texts; undefined where none does. */
function bestAlphabet(sample: Uint8Array): string | undefined {
  let best: { encoding: string; score: number } | undefined;
  for (const alphabet of alphabets) {
    for (const encoding of alphabet.encodings) {
      const reading = decodeAs(sample, encoding);
      const score = reading === undefined ? 0 : alphabetScore(reading.source, alphabet);
      if (score > (best?.score ?? 0)) best = { encoding, score };
    }
  }
  return best !== undefined && best.score >= FREQUENT_SHARE ? best.encoding : undefined;
}

/** Share of the alphabet's frequent letters among all characters beyond ASCII; 0 where these do not make words. */
function alphabetScore(text: string, { frequent }: Alphabet): number {
  let known = 0;
  let beyond = 0;
  let neighbours = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    beyond++;
    if (text.charCodeAt(at - 1) > 0x7f) neighbours++;
    if (frequent.includes(text[at]!)) known++;
  }
  return beyond < LEAST_LETTERS || neighbours < beyond * NEIGHBOUR_SHARE ? 0 : known / beyond;
}

/**
 * The words with a byte beyond ASCII: tags and English around them only blur what the others say. Words end at bytes that
 * are no second byte in any encoding.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  let beyond = false;
  for (let at = 0; at <= bytes.length && sample.length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0x20;
    if (byte > 0x7f) beyond = true;
    if (byte > 0x2f && byte !== 0x3c && byte !== 0x3e) continue;
    if (beyond) for (const part of bytes.subarray(start, at)) sample.push(part);
    if (beyond) sample.push(0x20);
    beyond = false;
    start = at + 1;
  }
  return Uint8Array.from(sample);
}
