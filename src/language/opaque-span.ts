import type { Range } from '../text/range.ts';
import { isLetter, type Script, scriptOf } from '../text/script.ts';
import type { Lang, LangSpan } from './language.ts';

/** Marks that literal code begins with. */
const CODE_MARKS = '`{<$';

/**
 * What an opaque range is told as; nothing where it holds no letter. Literal code goes with the sentence that it stands
 * in; so does a name or an address where that is written in its script, else it goes with what is. It was no evidence.
 */
export function opaqueSpan(
  text: string,
  [start, end]: Range,
  sentenceLanguage: Lang | 'und',
  languageAround: (script: Script) => Lang | 'und',
): LangSpan | undefined {
  const limit = Math.min(end, text.length);
  let at = start;
  while (at < limit && !isLetter(text.charCodeAt(at))) at++;
  if (at >= limit) return undefined;
  const script = scriptOf(text.charCodeAt(at));
  const isCode = CODE_MARKS.includes(text[start]!);
  return {
    start,
    end: limit,
    lang: isCode ? sentenceLanguage : languageAround(script),
    kind: 'inline',
    role: !isCode && isAddress(text, start, limit) ? 'url' : 'code',
    posterior: 0,
  };
}

/** Addresses are told by their beginning: a longer one is an address all the same. */
const ADDRESS_LENGTH = 256;

function isAddress(text: string, start: number, end: number): boolean {
  const piece = text.slice(start, Math.min(end, start + ADDRESS_LENGTH));
  return piece.includes('://') || piece.includes('@') || piece.startsWith('www.');
}
