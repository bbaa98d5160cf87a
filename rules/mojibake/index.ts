import { type Block, characterTextAt, defineRule, Sign, textsHolding, textsOf } from '../../src/rule/index.ts';
import { repairsOf } from './repair.ts';
import { signsOf } from './signs.ts';

const LOST = '\ufffd';
/** A text that speaks of mojibake shows it. */
const ABOUT =
  /mojibake|garbled|replacement character|U\+FFFD|乱码|亂碼|替换字符|替換字元|文字化け|кракозябр|锟斤拷是|encoding (?:error|problem)/i;
const OPENING = /[“‘"「『«„`]/;
const CLOSING = /[”’"」』»“`]/;

/** Text decoded in another encoding than it was written in. */
export default defineRule({
  id: 'mojibake',
  description: {
    en: 'Disallow text that was decoded in a wrong encoding.',
    zh: '禁止因编码错误而产生的乱码。',
  },
  category: 'language',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text'],
  options: {},
  messages: {
    garbled: {
      en: '“{garbled}” was decoded in a wrong encoding; write “{repaired}”.',
      zh: '“{garbled}”是编码错误产生的乱码，请改为“{repaired}”。',
    },
    stray: {
      en: 'The stray “{garbled}” is left of a wrong encoding; remove it.',
      zh: '多余的“{garbled}”是编码错误的残留，请删除。',
    },
    partlyLost: {
      en: '“{garbled}” was decoded in a wrong encoding and partly lost; restore “{repaired}” from the original.',
      zh: '“{garbled}”是编码错误产生的乱码，且有文字丢失，请按原文补全为“{repaired}”。',
    },
    lost: {
      en: '“{garbled}” stands where characters were lost; restore them from the original.',
      zh: '“{garbled}”处的文字已经丢失，请按原文补回。',
    },
  },
  suggestions: {
    repair: { en: 'Write “{repaired}”.', zh: '改为“{repaired}”。' },
    remove: { en: 'Remove “{garbled}”.', zh: '删除“{garbled}”。' },
  },
  check(article, { languages, report }) {
    let isAbout: boolean | undefined;
    const texts = textsOf(article);
    for (const number of textsHolding(article, Sign.MayBeGarbled, false)) {
      const signs = signsOf(texts.units, texts.start(number), texts.end(number));
      if (signs === undefined) continue;
      const { text, block, placeOf } = characterTextAt(article, number);
      const repairs = repairsOf(text, signs, languages.expected);
      if (repairs.length === 0) continue;
      isAbout ??= article.blocks.some(
        ({ type, text: heading }) => (type === 'heading' || type === 'title') && ABOUT.test(heading.text),
      );
      if (isAbout || ABOUT.test(text)) continue;
      for (const { start, end, text: repaired } of repairs) {
        if (isShown(text, block, start, end)) continue;
        const place = placeOf(start, end);
        const garbled = text.slice(start, end);
        if (repaired === LOST) report.lost(place, { garbled });
        else if (repaired.includes(LOST)) report.partlyLost(place, { garbled, repaired });
        if (repaired.includes(LOST)) continue;
        const isPlain = place.range[1] - place.range[0] === garbled.length;
        const edits = [{ range: place.range, text: repaired }];
        if (repaired === '')
          report.stray(place, { garbled }, isPlain ? { suggest: [{ use: 'remove', edits, data: { garbled } }] } : {});
        else
          report.garbled(
            place,
            { garbled, repaired },
            isPlain ? { suggest: [{ use: 'repair', edits, data: { repaired } }] } : {},
          );
      }
    }
  },
});

/** Code, and a quotation of nothing else, show it on purpose. */
function isShown(text: string, block: Block | undefined, start: number, end: number): boolean {
  if (block?.opaque.some(([from, to]) => from <= start && to >= end)) return true;
  return OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end));
}
