import {
  defineRule,
  type LanguageMap,
  type Link,
  languageNamed,
  languageText,
  likelyScript,
  primarySubtag,
  widthOf,
} from '../../src/rule/index.ts';
import { variantNamed, variantOfTag } from './chinese-variant.ts';
import { canContradict, isAside, isSameLanguage, mentionsLanguage } from './link-language.ts';

/** Between languages of one script, less text than this is not told; in width units. Between scripts, this is enough. */
const GATE = 40;
const SCRIPT_GATE = 8;

/** Readers and search engines choose by `hreflang`; one that was copied along sends them to the wrong page. */
export default defineRule({
  id: 'mismatched-link-language',
  description: {
    en: 'Disallow links whose text is in another language than they say.',
    zh: '禁止文字语言与所标语言不符的链接。',
  },
  category: 'links',
  severity: 'warn',
  presets: ['recommended'],
  fix: 'none',
  needs: ['subtags', 'furniture'],
  options: {},
  messages: {
    otherText: {
      en: 'The link “{text}” is in {actual}, but its “hreflang” is “{tag}”; correct one of them.',
      zh: '链接“{text}”是{actual}，“hreflang”却为“{tag}”；请更正其一。',
    },
    otherName: {
      en: 'The entry “{text}” stands for {actual}, but its “hreflang” is “{tag}”; correct one of them.',
      zh: '语言选项“{text}”代表{actual}，“hreflang”却为“{tag}”；请更正其一。',
    },
  },
  check(article, { languages, report }) {
    for (const link of article.links) {
      const { hreflang, hidden } = link;
      if (hreflang === undefined || hidden !== undefined) continue;
      const tag = hreflang.value.trim();
      const declared = primarySubtag(tag);
      const text = link.text.text.trim();
      if (declared === undefined || !/\p{L}/u.test(text)) continue;
      const named = languageNamed(text);
      if (named !== undefined) {
        const variant = variantNamed(text);
        if (!isSameLanguage(named, declared)) report.otherName(hreflang, { text, tag, actual: languageText(named) });
        else if (named === 'zh' && variant !== undefined && (variantOfTag(tag) ?? variant) !== variant)
          report.otherName(hreflang, { text, tag, actual: languageText(`zh-${variant}`) });
        continue;
      }
      const actual = languageOf(text, declared, languages);
      if (actual === undefined || isLabel(link, actual, declared, languages)) continue;
      report.otherText(hreflang, { text, tag, actual: languageText(actual) });
    }
  },
});

/** The text's language, where it is told and is not the declared one. */
function languageOf(text: string, declared: string, languages: LanguageMap): string | undefined {
  const width = widthOf(text);
  if (width < SCRIPT_GATE) return undefined;
  const { lang } = languages.identify(text);
  if (lang === 'und' || isSameLanguage(lang, declared) || !canContradict(declared, lang, text)) return undefined;
  const isOtherScript = likelyScript(lang) !== likelyScript(declared);
  return isOtherScript || (width >= GATE && languages.candidates.includes(declared)) ? lang : undefined;
}

/** In the page's own language a text may speak of the target: “the report (in German)”, or as a part of a sentence. */
function isLabel(link: Link, actual: string, declared: string, languages: LanguageMap): boolean {
  return mentionsLanguage(link.text.text, declared, actual) || (languages.expected.includes(actual) && isAside(link));
}
