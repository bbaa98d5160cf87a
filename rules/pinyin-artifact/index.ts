import { type CharacterText, characterTexts, defineRule, type Edit, type Located } from '../../src/rule/index.ts';

const GATE = /[(（][a-züɡ\u00e0-\u01dc\u1e3f]{1,6}[)）]/u;
/** A Han letter, then its reading in brackets without a blank: one syllable in lower case. */
const ANNOTATED = /(?<=\p{Script=Han})[(（]([a-züɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6})[)）]/gu;
/** What plain words in brackets do not have: a tone, ü or the phonetic ɡ. */
const READING = /[üɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u;
const HAN = /\p{Script=Han}/gu;
/** One alone may be how a rare letter is read. */
const LEAST = 2;
/** Share of a block's letters that a lesson annotates; the artifact leaves most without. */
const LESSON_SHARE = 0.5;

/** Article spinners put readings behind letters that filters look for. */
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
      en: 'The reading “{reading}” splits “{word}”; remove it.',
      zh: '拼音“{reading}”割裂了“{word}”，请删除。',
    },
  },
  check(article, { report }) {
    const blocks: (readonly Split[])[] = [];
    for (const characterText of characterTexts(article, GATE, false)) {
      const splits = splitsIn(characterText);
      if (splits.length > 0) blocks.push(splits);
    }
    if (blocks.flat().length < LEAST) return;
    for (const [first, ...others] of blocks) {
      if (first === undefined) continue;
      const { reading, word } = first;
      const fix = [first, ...others].flatMap(({ edits }) => edits);
      const detail = {
        ...(others.length > 0 && { related: others.map(({ place }) => place) }),
        ...(fix.length > 0 && { fix }),
      };
      report.splits(first.place, { reading, word }, detail);
    }
  },
});

interface Split {
  readonly place: Located;
  readonly reading: string;
  readonly word: string;
  readonly edits: readonly Edit[];
}

function splitsIn({ text, block, placeOf }: CharacterText): readonly Split[] {
  const matches = [...text.matchAll(ANNOTATED)].filter(({ 1: syllable = '' }) => READING.test(syllable));
  if (matches.length >= LESSON_SHARE * (text.match(HAN)?.length ?? 0)) return [];
  const splits: Split[] = [];
  for (const { 0: reading, index } of matches) {
    const end = index + reading.length;
    if (block?.inlines.some(({ tag, at }) => tag === 'ruby' && at[0] < end && at[1] > index)) continue;
    const place = placeOf(index, end);
    const isPlain = block !== undefined && place.range[1] - place.range[0] === reading.length;
    const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
    const after = [...text.slice(end, end + 2)][0] ?? '';
    splits.push({
      place,
      reading,
      word: `${before}${reading}${after}`,
      edits: isPlain ? [{ range: place.range, text: '' }] : [],
    });
  }
  return splits;
}
