import { codePage } from './code-pages.ts';

/** Text that is UTF-8 read in another encoding, and what it was; half-open offsets. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Languages whose words hold Â. */
const CIRCUMFLEX = new Set(['fr', 'pt', 'ro', 'vi', 'tr', 'cy']);
/** Sequences so near each other are one passage. */
const LARGEST_GAP = 16;
const TYPOGRAPHIC = /^[\u00a0\u2010-\u2044\u20a0-\u20bf\u2122]$/u;
const BROKEN = /[\p{Cc}\ufffd\p{Co}\p{Cn}]/u;
const LETTER = /\p{L}/u;
const LOWER = /^\p{Ll}$/u;

const WESTERN =
  /[Â-ß][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[à-ï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|ð[\u0090-\u00bf‘’“”•–—˜™š›œžŸ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/gu;
const CYRILLIC =
  /[ГДРСЩЧ][\u00a0-\u00bfЂ-џЎўЈҐЁЄЇІіґё№єјЅѕї‚ѓ„…†‡€‰‹ђ‘’“”•–—™›]|[а-п][\u00a0-\u00bfЂ-џЎўЈҐЁЄЇІіґё№єјЅѕї‚ѓ„…†‡€‰‹ђ‘’“”•–—™›]{2}/gu;
const THAI = /เ[ธน][\u0e01-\u0e1f\u0080-\u00a0€…‘’“”•–—]/gu;
const RUN = /[^\0-\x7f]{2,200}/gu;

/** Adjacent sequences that words of the shown language do not make by chance. */
const CHAIN = { western: 2, cyrillic: 3, thai: 3 } as const;

/** What UTF-8 Chinese, Japanese and typographic marks most often turn into. */
const DOUBLE_BYTE = [
  { label: 'gbk', gate: /[涓鐨鏄鍦浜鎴鏈锛銆鈥鍙鏂鍥鍚鍒浠瀛鎬鐢娴浣缁璇寮]/u },
  { label: 'shift_jis', gate: /[繧縺繝譁蜒荳譛莠莉蜈螟]/u },
  { label: 'big5', gate: /[銝嚗蝣瘜憭摮霈蝯撠餈銋雿]/u },
] as const;

const GATE =
  /[Â-ð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â\s|[РС][\u00a0-\u00bfЂ-џ€‚„…†‡‰‹‘’“”•–—™›]|в[Ђ„]|เ[ธน][ก-ฟ]เ[ธน]|[涓鐨鏄鍦浜鎴鏈锛銆鈥鍙鏂鍥鍚鍒浠瀛鎬鐢娴浣缁璇寮繧縺繝譁蜒荳譛莠莉蜈螟銝嚗蝣瘜憭摮霈蝯撠餈銋雿]/u;

export function mayBeMojibake(text: string): boolean {
  return GATE.test(text);
}

/** Every passage that is valid and more plausible when read as UTF-8 again; sorted and disjoint. */
export function repairsOf(text: string, expected: readonly string[]): readonly Repair[] {
  const found: Repair[] = [
    ...chains(text, WESTERN, 'windows-1252', CHAIN.western, expected),
    ...chains(text, CYRILLIC, 'windows-1251', CHAIN.cyrillic, expected),
    ...chains(text, THAI, 'windows-874', CHAIN.thai, expected),
    ...loneCircumflexes(text, expected),
    ...DOUBLE_BYTE.flatMap(({ label, gate }) => (gate.test(text) ? runs(text, label, gate) : [])),
  ];
  return joined(
    text,
    found.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

function chains(text: string, sequence: RegExp, label: string, least: number, expected: readonly string[]): Repair[] {
  const sequences: Repair[] = [];
  for (const { 0: shown, index } of text.matchAll(sequence)) {
    const repaired = decoded(shown, label);
    if (repaired !== undefined) sequences.push({ start: index, end: index + shown.length, text: repaired });
  }
  const kept: Repair[] = [];
  for (let from = 0; from < sequences.length; ) {
    let to = from + 1;
    while (sequences[to]?.start === sequences[to - 1]!.end) to++;
    const chain = sequences.slice(from, to);
    kept.push(...(chain.length >= least ? chain : chain.filter((one) => isSure(text, one, label, expected))));
    from = to;
  }
  return kept;
}

/** Whether one sequence alone is enough: a typographic mark, or a symbol in the middle of a word. */
function isSure(
  text: string,
  { start, end, text: repaired }: Repair,
  label: string,
  expected: readonly string[],
): boolean {
  const before = text.charAt(start - 1);
  if (text.charAt(start) === 'Â' && label === 'windows-1252') {
    return !LETTER.test(repaired) && (lacksCircumflex(expected) || LOWER.test(before) || /\d/.test(before));
  }
  if (TYPOGRAPHIC.test(repaired)) return label !== 'windows-874';
  const inWord = LOWER.test(before) || LOWER.test(text.charAt(end));
  return label === 'windows-1252' && /^[ÃÄÅ]/.test(text.slice(start, end)) && inWord && LETTER.test(repaired);
}

function lacksCircumflex(expected: readonly string[]): boolean {
  return expected.length > 0 && !expected.some((lang) => CIRCUMFLEX.has(lang));
}

/** What is left of a no-break space whose second half became a plain one, or of a currency sign. */
function loneCircumflexes(text: string, expected: readonly string[]): Repair[] {
  if (!lacksCircumflex(expected)) return [];
  return [...text.matchAll(/(?<!\p{Lu})Â(?=[ \d$€£¥])/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '',
  }));
}

/** A stretch in an encoding of two bytes a letter, as long as it makes two or more characters; an incomplete last one stays. */
function runs(text: string, label: string, gate: RegExp): Repair[] {
  const page = codePage(label);
  const found: Repair[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!gate.test(run)) continue;
    let start = 0;
    while (start < run.length) {
      const end = encodableEnd(run, start, page);
      const repaired = end > start ? decoded(run.slice(start, end), label, true) : undefined;
      if (repaired !== undefined && ([...repaired].length > 1 || TYPOGRAPHIC.test(repaired))) {
        found.push({ start: index + start, end: index + end, text: repaired });
      }
      start = Math.max(end, start + 1);
    }
  }
  return found;
}

function encodableEnd(run: string, start: number, page: ReturnType<typeof codePage>): number {
  let end = start;
  while (end < run.length && page.has(run.charAt(end))) end++;
  return end;
}

/** The UTF-8 that the shown characters are the bytes of; undefined where they are none. */
function decoded(shown: string, label: string, partial = false): string | undefined {
  const page = codePage(label);
  const bytes: number[] = [];
  for (const character of shown) {
    const encoded = page.get(character);
    if (encoded === undefined) return undefined;
    bytes.push(...encoded);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes), { stream: partial });
    return text === '' || BROKEN.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function joined(text: string, repairs: readonly Repair[]): readonly Repair[] {
  const passages: Repair[] = [];
  for (const repair of repairs) {
    const last = passages.at(-1);
    if (last === undefined || repair.start - last.end > LARGEST_GAP) passages.push(repair);
    else if (repair.start >= last.end) {
      const between = text.slice(last.end, repair.start);
      passages[passages.length - 1] = {
        start: last.start,
        end: repair.end,
        text: `${last.text}${between}${repair.text}`,
      };
    }
  }
  return passages;
}
