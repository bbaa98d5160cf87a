import { characterTexts, defineRule, likelyScript, Sign } from '../../src/rule/index.ts';
import { ALPHABET_NAMES, ALPHABET_OF_SCRIPT, mixedPlacePattern, wordPattern } from './alphabets.ts';
import { mixedWord } from './mixed-word.ts';

/** A letter of another script that looks the same hides a word from filters and searches, or a false name from readers. */
export default defineRule({
  id: 'mixed-script-word',
  description: {
    en: 'Disallow words with look-alike letters of another script.',
    zh: '禁止在单词中混入其他文字的形近字母。',
  },
  category: 'language',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['lookAlikes'],
  yieldsTo: ['hidden-text', 'mojibake'],
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
        en: 'Words, such as names, that are meant to mix scripts.',
        zh: '有意混用不同文字的单词，如名称。',
      },
    },
  },
  messages: {
    mixed: {
      en: 'Word “{word}” mixes {main} letters with the {other} “{letter}”; write it in one script.',
      zh: '“{word}”在{main}字母中混入了{other}字母“{letter}”，请统一使用一种字母。',
    },
  },
  suggestions: {
    unify: { en: 'Write “{word}” in {main} letters.', zh: '改用{main}字母书写“{word}”。' },
  },
  check(article, { options, report, languages }) {
    const alphabetOfDocument = () => {
      const [lang] = languages.expected;
      return ALPHABET_OF_SCRIPT[(lang && likelyScript(lang)) ?? ''] ?? 'latin';
    };
    for (const { text, placeOf } of characterTexts(article, Sign.OtherAlphabet, options.code)) {
      if (!mixedPlacePattern().test(text)) continue;
      for (const { 0: word, index } of text.matchAll(wordPattern())) {
        if (!mixedPlacePattern().test(word) || options.allow.includes(word)) continue;
        const mixed = mixedWord(word, alphabetOfDocument);
        if (mixed === undefined) continue;
        const { letter, mended } = mixed;
        const [main, other] = [ALPHABET_NAMES[mixed.main], ALPHABET_NAMES[mixed.other]];
        const place = placeOf(index, index + word.length);
        const edits = [{ range: place.range, text: mended ?? word }];
        report.mixed(
          place,
          { word, main, other, letter },
          mended !== undefined && place.range[1] - place.range[0] === word.length
            ? { suggest: [{ use: 'unify', edits, data: { word: mended, main } }] }
            : {},
        );
      }
    }
  },
});
