import {
  type Block,
  type CharacterText,
  characterTexts,
  defineRule,
  type Located,
  once,
  Sign,
} from '../../src/rule/index.ts';

/** Asterisks between Han letters, or inside a word in lower case. */
const censoredPattern = once(
  () =>
    /(?<=\p{Script=Han})[*＊]{1,8}(?=\p{Script=Han})|(?<![\p{L}\p{N}_*])\p{Script=Latin}\p{Ll}{0,20}[*＊]{2,8}\p{Ll}{1,20}(?![\p{L}\p{N}_*])/gu,
);
const ASTERISKS = /[*＊]{1,9}/g;
const FOOTNOTE = /^\s{0,8}([*＊]{1,8})(?![*＊])/;
const PASSWORD = /pass(?:word|code|phrase)|\b(?:token|secret|pin|regex|glob)\b|密[码碼]|口令|パスワード|비밀번호/i;
/** Code units before the asterisks in which a password is named. */
const PASSWORD_REACH = 24;
/** Up to two asterisks may be marks of Markdown where another run stands in the block. */
const MARKS = 2;
const LEAST_LETTERS = 3;

/** Texts that went through a word filter, or that avoid one, have letters replaced. */
export default defineRule({
  id: 'censored-characters',
  description: { en: 'Disallow asterisks in place of letters inside a word.', zh: '禁止用星号代替词语中的字。' },
  category: 'language',
  severity: 'info',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text', 'leaked-markup', 'empty-element'],
  options: {},
  messages: {
    censored: {
      en: 'Letters in “{word}” are replaced by asterisks; write the word out or leave it out.',
      zh: '“{word}”中的字被星号代替，请写出原词或删去。',
    },
  },
  check(article, { report }) {
    const found = characterTexts(article, Sign.Asterisk, false).flatMap(censoredIn);
    if (found.length === 0) return;
    const footnotes = footnoteMarks(article.blocks);
    const words = found.filter(({ mark }) => !footnotes.has(mark));
    // One asterisk may multiply, or refer to a note elsewhere: it counts beside a word that is surely censored.
    if (words.every(({ mark }) => mark === '*')) return;
    for (const { where, word } of words) report.censored(where, { word });
  },
});

interface Censored {
  readonly where: Located;
  readonly mark: string;
  readonly word: string;
}

function censoredIn({ text, block, placeOf }: CharacterText): readonly Censored[] {
  const runs = text.match(ASTERISKS)?.length ?? 0;
  const found: Censored[] = [];
  for (const { 0: match, index } of text.matchAll(censoredPattern())) {
    const mark = match.match(ASTERISKS)?.[0] ?? '';
    const end = index + match.length;
    const isHan = match === mark;
    if (mark.length <= MARKS && mark.startsWith('*') && runs > 1) continue;
    if (!isHan && match.length - mark.length < LEAST_LETTERS) continue;
    if (PASSWORD.test(text.slice(Math.max(0, index - PASSWORD_REACH), index))) continue;
    if (block?.opaque.some(([from, to]) => from < end && to > index)) continue;
    const before = isHan ? ([...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '') : '';
    const after = isHan ? ([...text.slice(end, end + 2)][0] ?? '') : '';
    const where = placeOf(index - before.length, end + after.length);
    found.push({ where, mark, word: `${before}${match}${after}` });
  }
  return found;
}

/** Runs of asterisks that begin a block are marks of notes, wherever they stand in the text. */
function footnoteMarks(blocks: readonly Block[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { text } of blocks) {
    const mark = FOOTNOTE.exec(text.text)?.[1];
    if (mark !== undefined) marks.add(mark);
  }
  return marks;
}
