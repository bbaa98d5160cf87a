import { type ListedTerm, once } from '../../src/rule/index.ts';

/** A name with calls to action behind it, in one run without punctuation: 海星app下载, “Seastar app download login”. */
export interface Promotion {
  readonly name: string;
  /** Half-open, from the name to the last call to action, in code units of the text. */
  readonly start: number;
  readonly end: number;
  /** How many calls to action stand in a row. */
  readonly calls: number;
  /** One of them is Chinese. */
  readonly isChinese: boolean;
  /** What follows without punctuation: the thing that the promotion was glued to; empty where nothing does. */
  readonly head: string;
}

/** Calls that spread an app or a site; logging in and signing up alone is what any programme speaks of. */
const spreadsPattern = once(
  () =>
    /下载|下載|官网|官網|官方|入口|版|网址|網址|app|apk|download|official|скачать|сайт|зеркало|다운로드|공식|公式|ダウンロード|tải|chính thức|ดาวน์โหลด|ทางเข้า|descarg|oficial|télécharg|officiel|herunterlad|offiziell|baixar|unduh|resmi|تحميل|الرسمي/iu,
);

/** Letters that make what stands before or after a part of a sentence: go to, from, on, of, after. */
const IN_SENTENCE_BEFORE =
  /[从從到去在访訪问問通过過由向请請可先将將把为為与與和或及再进進打开開点點击擊击个個的了是供载載看见見以让讓用按]/u;
const IN_SENTENCE_AFTER =
  /^(?:[的了和与與或及后後前时時中并並在是为為到即可会會将將上下里裡页頁应應软軟程地链鏈连連按功流方安文次速教量页面界协議议服权權成失完失数數记記密账帳信状狀态態]|page|link|button|url|the|and|or|for|from|of|is|are)/iu;

const HAN = /\p{Script=Han}/u;
const NAME_BEFORE = /(?:\p{Script=Han}|[A-Za-z0-9]){2,16}$/u;
/** In a script that separates words: one or two capitalised words. */
const spacedNamePattern = once(
  () =>
    /(?:\p{Lu}[\p{L}\p{N}]{1,20}|[\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}\p{Script=Arabic}]{2,20})\s?$/u,
);
const headAfterPattern = once(() => /^\s?[\p{L}\p{N}]{1,12}/u);
const GLUED_HEAD = /^\p{Script=Han}{2}/u;

/** The promotions of a text, given its calls to action, left to right. */
export function promotionsIn(text: string, calls: readonly ListedTerm[]): readonly Promotion[] {
  const found: Promotion[] = [];
  for (let i = 0; i < calls.length; ) {
    const first = calls[i]!;
    let last = i;
    while (last + 1 < calls.length && /^\s?$/u.test(text.slice(calls[last]!.range[1], calls[last + 1]!.range[0])))
      last++;
    const chain = calls.slice(i, last + 1);
    i = last + 1;
    const [start, end] = [first.range[0], chain.at(-1)!.range[1]];
    const words = text.slice(start, end);
    if (!spreadsPattern().test(words)) continue;
    const isChinese = HAN.test(words);
    const before = text.slice(Math.max(0, start - 20), start);
    const name = (isChinese || HAN.test(before.slice(-1)) ? NAME_BEFORE : spacedNamePattern()).exec(before)?.[0];
    const clause = before.split(/[\p{P}\n]/u).at(-1)!;
    if (name === undefined || IN_SENTENCE_BEFORE.test(isChinese ? clause : name)) continue;
    const head = headOf(text.slice(end, end + 16), isChinese || HAN.test(name));
    found.push({ name: name.trim(), start: start - name.length, end, calls: chain.length, isChinese, head });
  }
  return found;
}

function headOf(after: string, isChinese: boolean): string {
  const head = (isChinese ? GLUED_HEAD : headAfterPattern()).exec(after)?.[0].trim() ?? '';
  return IN_SENTENCE_AFTER.test(head) ? '' : head;
}
