const FIRST_LEAD = 0x88;
const LAST_LEAD = 0xfc;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfc;

/** The Han letters that Japanese encodings hold: JIS X 0208 with the vendors' extensions, as WHATWG decodes Shift_JIS. */
function readJapaneseHan(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue;
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  }
  const letters = new TextDecoder('shift_jis').decode(new Uint8Array(bytes));
  return new Set(letters.match(/\p{Script=Han}/gu));
}

let japaneseHan: ReadonlySet<string> | undefined;

/** Words that bind Chinese sentences, in letters that Japanese has too but seldom without kana around them. */
const CHINESE_WORDS = /[的是在了我你他她它們这這那就都把被让讓吗嗎呢吧很還还没沒]/gu;
/** So many of them in one run without kana make it Chinese. */
const SURE_WORDS = 2;

/** Whether Han without kana may as well be Japanese: no letter that only Chinese uses, and no two words that bind Chinese. */
export function mayBeJapanese(han: string): boolean {
  japaneseHan ??= readJapaneseHan();
  for (const letter of han.match(/\p{Script=Han}/gu) ?? [])
    if (letter !== '々' && !japaneseHan.has(letter)) return false;
  return (han.match(CHINESE_WORDS)?.length ?? 0) < SURE_WORDS;
}
