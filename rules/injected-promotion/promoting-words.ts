/**
 * Words of which one stands in every text that promotes an app or a site, by a letter that few texts hold often. Texts are
 * searched for these letters, and words looked for beside one: a regular expression of the words takes four times as long.
 */
const BY_LETTER: Readonly<Record<string, readonly string[]>> = {
  w: ['download'],
  f: ['official', 'oficial', 'officiel', 'offiziell'],
  k: ['apk'],
  p: ['app'],
  g: ['descarg', 'télécharg'],
  u: ['herunterlad', 'unduh'],
  x: ['baixar'],
  m: ['resmi'],
  ả: ['tải'],
  ứ: ['chính thức'],
  载: ['下载'],
  載: ['下載'],
  官: ['官网', '官網', '官方'],
  口: ['入口'],
  版: ['最新版', '手机版', '手機版', '安卓版'],
  址: ['网址', '網址'],
  ч: ['скачать'],
  ц: ['официальн'],
  з: ['зеркало'],
  운: ['다운로드'],
  식: ['공식'],
  式: ['公式'],
  ダ: ['ダウンロード'],
  โ: ['ดาวน์โหลด'],
  ท: ['ทางเข้า'],
  ح: ['تحميل'],
  س: ['الرسمي'],
};
/** Only right before a Han letter: 海星app下载. */
const APP = 'app';
const KELVIN_SIGN = '\u212a';

interface Word {
  /** In lower case, in capitals, and with the Kelvin sign as a k; of one length. */
  readonly forms: readonly string[];
  /** Place of the letter by which it is found. */
  readonly at: number;
  readonly isBeforeHan: boolean;
}

/** Words by the number that their letter has. */
const words: (readonly Word[])[] = [[]];
/** Numbers of the letters, by code unit; 0 of all others. Made when the first text is searched. */
let numbers: Uint8Array | undefined;

/** Whether one of the words stands in `[start, end)` of the code units, whatever its case. */
export function mayPromote(units: Readonly<Uint16Array>, start: number, end: number): boolean {
  numbers ??= numberedLetters();
  for (let at = start; at < end; at++) {
    const letter = numbers[units[at]!]!;
    if (letter !== 0 && holdsWordAt(units, at, start, end, letter)) return true;
  }
  return false;
}

function numberedLetters(): Uint8Array {
  const letters = new Uint8Array(0x10000);
  for (const [letter, its] of Object.entries(BY_LETTER)) {
    for (const form of formsOf(letter)) letters[form.charCodeAt(0)] = words.length;
    words.push(its.map((word) => ({ forms: formsOf(word), at: word.indexOf(letter), isBeforeHan: word === APP })));
  }
  return letters;
}

function formsOf(word: string): readonly string[] {
  return [word, word.toUpperCase(), word.replaceAll('k', KELVIN_SIGN)];
}

function holdsWordAt(units: Readonly<Uint16Array>, at: number, start: number, end: number, letter: number): boolean {
  for (const word of words[letter]!) if (isWordAt(units, at - word.at, start, end, word)) return true;
  return false;
}

function isWordAt(
  units: Readonly<Uint16Array>,
  from: number,
  start: number,
  end: number,
  { forms, isBeforeHan }: Word,
): boolean {
  const [lower = '', upper = '', other = ''] = forms;
  const to = from + lower.length;
  if (from < start || to > end) return false;
  for (let i = 0; i < lower.length; i++) {
    const unit = units[from + i]!;
    if (unit !== lower.charCodeAt(i) && unit !== upper.charCodeAt(i) && unit !== other.charCodeAt(i)) return false;
  }
  return !isBeforeHan || (to < end && units[to]! >= 0x3400 && units[to]! <= 0x9fff);
}
