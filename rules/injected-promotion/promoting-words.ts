/**
 * Words of which one stands in every text that promotes an app or a site, by two neighbouring letters that few texts hold
 * often. Texts are searched for these pairs, and for words only beside one: faster than a regular expression of the words.
 */
const BY_PAIR: Readonly<Record<string, readonly string[]>> = {
  wn: ['download'],
  ff: ['official', 'officiel', 'offiziell'],
  fi: ['oficial'],
  pk: ['apk'],
  pp: ['app'],
  rg: ['descarg', 'télécharg'],
  rl: ['herunterlad'],
  du: ['unduh'],
  xa: ['baixar'],
  sm: ['resmi'],
  tả: ['tải'],
  ức: ['chính thức'],
  下载: ['下载'],
  下載: ['下載'],
  官网: ['官网'],
  官網: ['官網'],
  官方: ['官方'],
  入口: ['入口'],
  新版: ['最新版'],
  机版: ['手机版'],
  機版: ['手機版'],
  卓版: ['安卓版'],
  网址: ['网址'],
  網址: ['網址'],
  ча: ['скачать'],
  ци: ['официальн'],
  зе: ['зеркало'],
  운로: ['다운로드'],
  공식: ['공식'],
  公式: ['公式'],
  ダウ: ['ダウンロード'],
  โห: ['ดาวน์โหลด'],
  ทา: ['ทางเข้า'],
  حم: ['تحميل'],
  رس: ['الرسمي'],
};
/** Only right before a Han letter: 海星app下载. */
const APP = 'app';
const KELVIN_SIGN = '\u212a';

interface Word {
  /** In lower case, in capitals, and with the Kelvin sign as a k; of one length. */
  readonly forms: readonly [lower: string, upper: string, other: string];
  /** Place of the second letter of the pair by which it is found. */
  readonly at: number;
  readonly isBeforeHan: boolean;
}

/** Bits of a code unit by which pairs are told: all of an ASCII letter, so that few others are taken for one. */
const UNIT_BITS = 7;
const UNIT_MASK = (1 << UNIT_BITS) - 1;
const PAIR_MASK = (1 << (2 * UNIT_BITS)) - 1;

/** Words by the number of their pair; made when the first text is searched. */
let words: ReadonlyMap<number, readonly Word[]> | undefined;
/** Whether any word has the pair of that number. */
const isPairOfWord = new Uint8Array(PAIR_MASK + 1);

/** Whether one of the words stands in `[start, end)` of the code units, whatever its case. */
export function mayPromote(units: Readonly<Uint16Array>, start: number, end: number): boolean {
  words ??= wordsByPair();
  const isWanted = isPairOfWord;
  let pair = 0;
  for (let at = start; at < end; at++) {
    pair = ((pair << UNIT_BITS) | (units[at]! & UNIT_MASK)) & PAIR_MASK;
    if (isWanted[pair] === 1 && isOneAt(units, at, start, end, words.get(pair)!)) return true;
  }
  return false;
}

function wordsByPair(): ReadonlyMap<number, readonly Word[]> {
  const byPair = new Map<number, readonly Word[]>();
  for (const [letters, its] of Object.entries(BY_PAIR)) {
    const found = its.map((word) => ({
      forms: formsOf(word),
      at: word.indexOf(letters) + 1,
      isBeforeHan: word === APP,
    }));
    const [first, second] = [formsOf(letters.charAt(0)), formsOf(letters.charAt(1))];
    const pairs = first.flatMap((one) => second.map((other) => pairOf(one.charCodeAt(0), other.charCodeAt(0))));
    for (const pair of new Set(pairs)) {
      byPair.set(pair, [...(byPair.get(pair) ?? []), ...found]);
      isPairOfWord[pair] = 1;
    }
  }
  return byPair;
}

function formsOf(word: string): Word['forms'] {
  return [word, word.toUpperCase(), word.replaceAll('k', KELVIN_SIGN)];
}

function pairOf(first: number, second: number): number {
  return ((first & UNIT_MASK) << UNIT_BITS) | (second & UNIT_MASK);
}

function isOneAt(
  units: Readonly<Uint16Array>,
  at: number,
  start: number,
  end: number,
  candidates: readonly Word[],
): boolean {
  for (const word of candidates) if (isWordAt(units, at - word.at, start, end, word)) return true;
  return false;
}

function isWordAt(
  units: Readonly<Uint16Array>,
  from: number,
  start: number,
  end: number,
  { forms, isBeforeHan }: Word,
): boolean {
  const [lower, upper, other] = forms;
  const to = from + lower.length;
  if (from < start || to > end) return false;
  for (let i = 0; i < lower.length; i++) {
    const unit = units[from + i]!;
    if (unit !== lower.charCodeAt(i) && unit !== upper.charCodeAt(i) && unit !== other.charCodeAt(i)) return false;
  }
  return !isBeforeHan || (to < end && units[to]! >= 0x3400 && units[to]! <= 0x9fff);
}
