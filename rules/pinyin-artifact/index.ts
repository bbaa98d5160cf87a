import {
  type CharacterText,
  characterTextAt,
  defineRule,
  once,
  Sign,
  textsHolding,
  textsOf,
} from '../../src/rule/index.ts';
import { isReading } from './reading.ts';

/** A Han letter, then its reading in brackets without a blank: one syllable in lower case. */
const annotatedPattern = once(
  () => /[(（](?<=\p{Script=Han}[(（])((?:[a-zɡɑ\u00e0-\u01dc\u1e3f]|[\u0300-\u030c]){1,8})[)）]/gu,
);
const hanPattern = once(() => /\p{Script=Han}/gu);
/** One alone may be how a rare letter is read. */
const LEAST = 2;
/** Share of a block's letters that a lesson annotates; the artifact leaves most without. */
const LESSON_SHARE = 0.5;
/** A text about pronunciation shows it. */
const ABOUT = /拼音|读音|讀音|发音|發音|多音字|注音|声调|聲調|pinyin|pronunciation|発音/i;

/** Article spinners put readings behind letters, so that filters and searches for copies do not find the words. */
export default defineRule({
  id: 'pinyin-artifact',
  description: {
    en: 'Disallow readings in brackets that split Chinese words.',
    zh: '禁止用括注拼音割裂中文词语。',
  },
  category: 'language',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'text',
  yieldsTo: ['hidden-text'],
  options: {},
  messages: {
    splits: {
      en: '“{split}” is split by a reading; write “{word}”.',
      zh: '“{split}”被括注拼音割裂，请改为“{word}”。',
    },
  },
  check(article, { report }) {
    const texts = textsOf(article);
    const found = textsHolding(article, Sign.Parenthesis, false)
      .filter((number) => texts.holds(number, Sign.Han | Sign.Surrogate))
      .flatMap((number) => splitsIn(characterTextAt(article, number)));
    if (found.reduce((sum, { readings }) => sum + readings.length, 0) < LEAST) return;
    if (article.blocks.some(({ type, text }) => (type === 'heading' || type === 'title') && ABOUT.test(text.text)))
      return;
    for (const { within, readings } of found) {
      const { text, block, placeOf } = within;
      const [start, end] = [readings[0]![0], readings.at(-1)![1]];
      const from = start - letterBefore(text, start).length;
      const to = end + letterAfter(text, end).length;
      const split = text.slice(from, to);
      const word = split.replace(annotatedPattern(), '');
      const edits = readings.map(([a, b]) => ({ range: placeOf(a, b).range, text: '' }));
      const isPlain =
        block !== undefined && edits.every(({ range }, i) => range[1] - range[0] === readings[i]![1] - readings[i]![0]);
      report.splits(placeOf(start, end), { split, word }, isPlain ? { fix: edits } : {});
    }
  },
});

interface Split {
  readonly within: CharacterText;
  /** Half-open spans of the text, with their brackets; one letter between each two. */
  readonly readings: readonly (readonly [start: number, end: number])[];
}

const NONE: readonly Split[] = [];

/** Readings that one letter parts split one word: they are one defect. */
function splitsIn(within: CharacterText): readonly Split[] {
  const { text, block } = within;
  const matches = [...text.matchAll(annotatedPattern())].filter(({ 1: syllable = '' }) => isReading(syllable));
  if (matches.length === 0 || ABOUT.test(text)) return NONE;
  if (matches.length >= LESSON_SHARE * (text.match(hanPattern())?.length ?? 0)) return NONE;
  const splits: { within: CharacterText; readings: [number, number][] }[] = [];
  for (const { 0: reading, index } of matches) {
    const end = index + reading.length;
    const isCode = block?.opaque.some(([from, to]) => from < end && to > index);
    const isRuby = block?.inlines.some(({ tag, at }) => tag === 'ruby' && at[0] < end && at[1] > index);
    if (isCode || isRuby) continue;
    const last = splits.at(-1)?.readings;
    const lastEnd = last?.at(-1)?.[1];
    if (last !== undefined && lastEnd === index - letterBefore(text, index).length) last.push([index, end]);
    else splits.push({ within, readings: [[index, end]] });
  }
  return splits;
}

function letterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
}

function letterAfter(text: string, at: number): string {
  return [...text.slice(at, at + 2)][0] ?? '';
}
