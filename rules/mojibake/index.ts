import { characterTexts, defineRule } from '../../src/rule/index.ts';
import { mayBeMojibake, repairsOf } from './repair.ts';

const GATE = /[^\0-\x7f]/;
/** What is left where bytes were lost: U+FFFD, the same read as GBK, and memory that was never written. */
const LOST = /\ufffd{1,100}|(?:锟斤拷){1,50}锟?|烫烫烫烫?|屯屯屯屯?/gu;
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
    for (const { text, block, placeOf } of characterTexts(article, GATE, false)) {
      const garbled = mayBeMojibake(text);
      if (!garbled && text.search(LOST) < 0) continue;
      isAbout ??= article.blocks.some(
        ({ type, text: heading }) => (type === 'heading' || type === 'title') && ABOUT.test(heading.text),
      );
      if (isAbout || ABOUT.test(text)) continue;
      const isShown = (start: number, end: number) =>
        block?.opaque.some(([from, to]) => from <= start && to >= end) ||
        (OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end)));
      for (const { start, end, text: repaired } of garbled ? repairsOf(text, languages.expected) : []) {
        if (isShown(start, end)) continue;
        const place = placeOf(start, end);
        const shown = text.slice(start, end);
        const isPlain = place.range[1] - place.range[0] === shown.length;
        const edits = [{ range: place.range, text: repaired }];
        if (repaired === '') {
          const data = { garbled: shown };
          report.stray(place, data, isPlain ? { suggest: [{ use: 'remove', edits, data }] } : {});
        } else {
          const data = { garbled: shown, repaired };
          report.garbled(place, data, isPlain ? { suggest: [{ use: 'repair', edits, data: { repaired } }] } : {});
        }
      }
      for (const { 0: shown, index } of text.matchAll(LOST)) {
        const end = index + shown.length;
        if (!isShown(index, end)) report.lost(placeOf(index, end), { garbled: shown });
      }
    }
  },
});
