import {
  type Article,
  type CharacterText,
  characterTexts,
  defineRule,
  type Edit,
  likelyScript,
  Sign,
} from '../../src/rule/index.ts';
import { nameOf, runPattern } from './characters.ts';
import { isLegitimate, type Place, splitsWord } from './legitimate.ts';
import { isSafelyTakenOut } from './removal.ts';

const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string | undefined> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
/** Code units to either side that a message quotes, where no blank ends the word before. */
const LONGEST_SIDE = 16;
const SOFT_HYPHEN = '\u00ad';
const DIRECTION_MARK = /[\u061c\u200e\u200f]/;

export default defineRule({
  id: 'invisible-character',
  description: {
    en: 'Disallow invisible characters that split a word or change nothing.',
    zh: '禁止割裂词语或毫无作用的不可见字符。',
  },
  category: 'hygiene',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'text',
  yieldsTo: ['hidden-text', 'empty-heading', 'empty-link', 'empty-element'],
  options: {
    code: {
      type: 'boolean',
      default: false,
      description: { en: 'Whether to look at code blocks too.', zh: '是否也检查代码块。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: {
        en: 'Characters that may stand anywhere, as U+00AD.',
        zh: '可以出现在任何地方的字符，写作 U+00AD。',
      },
    },
  },
  messages: {
    splits: {
      en: 'Invisible character {character} splits “{word}”; remove it.',
      zh: '不可见字符 {character}割裂了“{word}”，请删除。',
    },
    idle: {
      en: 'Invisible character {character} beside “{word}” changes nothing that a reader sees; remove it.',
      zh: '“{word}”旁的不可见字符 {character}对读者毫无作用，请删除。',
      severity: 'info',
    },
    alone: {
      en: 'Invisible character {character} stands alone; remove it.',
      zh: '此处只有不可见字符 {character}，请删除。',
      severity: 'info',
    },
  },
  check(article, { options, report, languages }) {
    const allowed = new Set(
      options.allow.map((code) => String.fromCodePoint(Number.parseInt(code.replace(/^U\+/i, ''), 16))),
    );
    const isRightToLeft = () => languages.expected.some((lang) => RIGHT_TO_LEFT_SCRIPTS.has(likelyScript(lang)));
    for (const characterText of characterTexts(article, Sign.Invisible, options.code)) {
      for (const { 0: run, index } of characterText.text.matchAll(runPattern())) {
        const place = placeOf(characterText.text, index, run, DIRECTION_MARK.test(run) && isRightToLeft());
        const bad = charactersOf(place).filter(
          (one) =>
            !allowed.has(one.character) &&
            !isLegitimate(one.character, place) &&
            !(one.character === SOFT_HYPHEN && isReference(article, characterText, one)),
        );
        const [first, last] = [bad[0], bad.at(-1)];
        if (first === undefined || last === undefined) continue;
        const where = characterText.placeOf(first.start, last.end);
        const character = nameOf(first.character);
        const word = wordAround(place);
        const detail = isSafelyTakenOut(place, article, where) ? { fix: removals(characterText, bad) } : {};
        if (word === '') report.alone(where, { character }, detail);
        else if (splitsWord(place)) report.splits(where, { character, word }, detail);
        else report.idle(where, { character, word }, detail);
      }
    }
  },
});

interface Invisible {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

function placeOf(text: string, start: number, run: string, rightToLeft: boolean): Place {
  const end = start + run.length;
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 2);
  return { text, start, end, run, before, after, rightToLeft };
}

function charactersOf({ run, start }: Place): readonly Invisible[] {
  let at = start;
  return [...run].map((character) => {
    const from = at;
    at += character.length;
    return { character, start: from, end: at };
  });
}

/** Written as `&shy;`: its author says where a line may break. */
function isReference({ source }: Article, { placeOf: at }: CharacterText, { start, end }: Invisible): boolean {
  return source.charAt(at(start, end).range[0]) === '&';
}

/** The word at the run, without what cannot be seen; of text without blanks, a few characters to either side. */
function wordAround(place: Place): string {
  return sidesOf(place, /[^\p{L}\p{M}\p{N}\p{C}]/u) || sidesOf(place, /\s/u);
}

function sidesOf({ text, start, end }: Place, boundary: RegExp): string {
  const before = text
    .slice(Math.max(0, start - LONGEST_SIDE), start)
    .split(boundary)
    .at(-1)!;
  const after = text.slice(end, end + LONGEST_SIDE).split(boundary)[0]!;
  return `${before}${after}`.replace(/\p{C}|\p{Default_Ignorable_Code_Point}/gu, '');
}

function removals({ block, placeOf: at }: CharacterText, bad: readonly Invisible[]): readonly Edit[] {
  return block === undefined ? [] : bad.map(({ start, end }) => ({ range: at(start, end).range, text: '' }));
}
