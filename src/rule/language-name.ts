import { languageName } from '../facts/index.ts';
import type { Lang } from '../language/index.ts';
import type { Text } from './messages.ts';

/** A language's name, for messages. Needs the fact `subtags`. */
export function languageText(lang: Lang): Text {
  return { en: languageName(lang, 'en'), zh: languageName(lang, 'zh') };
}
