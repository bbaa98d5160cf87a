import type { Article } from '../article/article.ts';
import type { Note } from '../lint/finding.ts';
import type { LanguageMap } from '../rule/language-map.ts';
import { languageText } from '../rule/language-name.ts';
import { fill, type Locale, type Text } from '../rule/messages.ts';
import type { Unlisted } from '../rule/unlisted.ts';
import { widthOf } from '../text/width.ts';

const NO_LANGUAGE: Text = {
  en: 'The document’s language could not be determined; rules that compare languages were silent.',
  zh: '无法确定文档的语言；比较语言的规则未作判断。',
};
const PARTLY_READ: Text = { en: 'A part of the file was read as plain text.', zh: '文件的一部分按纯文本读取。' };
const UNLISTED: Text = {
  en: 'About {letters} letters from line {line} on seem to be in {language}, which is not among the languages that rules compare; they were not judged.',
  zh: '从第 {line} 行起约有 {letters} 个字母似为{language}，不在规则所比较的语言之中，未作判断。',
};
const UNNAMED: Text = {
  en: 'About {letters} letters from line {line} on are in a language that could not be determined; they were not judged.',
  zh: '从第 {line} 行起约有 {letters} 个字母的语言无法确定，未作判断。',
};

/** Less text than this needs no language. */
const WORTH_A_NOTE = 60;

/** What was not judged, so that silence is not read as approval. `unlisted` needs the fact `subtags`. */
export function notesOn(
  article: Article,
  languages: LanguageMap,
  unlisted: readonly Unlisted[],
  locale: Locale,
): Note[] {
  const notes: Note[] = [];
  if (languages.expected.length === 0) {
    let width = 0;
    for (const block of article.blocks) width += block.type === 'code' ? 0 : widthOf(block.text.text);
    if (width >= WORTH_A_NOTE) notes.push({ id: 'undetermined-language', message: NO_LANGUAGE[locale] });
  }
  for (const { lang, letters, block } of unlisted) {
    const data = { letters: String(letters), line: String(article.lines.positionOf(block.range[0]).line) };
    if (lang === 'und') notes.push({ id: 'undetermined-language', message: fill(UNNAMED, data, locale) });
    else
      notes.push({
        id: 'unlisted-language',
        message: fill(UNLISTED, { ...data, language: languageText(lang)[locale] }, locale),
      });
  }
  if (article.problems.some(({ what }) => what === 'too-complex'))
    notes.push({ id: 'too-complex', message: PARTLY_READ[locale] });
  return notes;
}
