import { isVisibleAscii } from './opaque-characters.ts';
import { isCjk, Script, scriptOf } from './script.ts';

const SCHEME = /(?:[a-z][a-z\d+.-]{1,15}:\/\/|(?:mailto|tel|sms):|data:[a-z]{1,20}\/|www\.)(?=\S)/iy;
const EMAIL = /[\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8}/y;
/** Domains, file names, dotted names, versions. */
const DOTTED = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}/y;
const DRIVE = /[A-Za-z]:\\[\w.%+@-]{0,255}(?:\\[\w.%+@-]{1,255}){0,64}\\?/y;
const RELATIVE = /[\w.+-]{1,100}(?:\/[\w.+-]{1,100}){1,64}\/?/y;

/** A full stop without the blank that belongs behind it: `end.The`. */
const GLUED_SENTENCES = /^[a-z]{2,63}\.[A-Z][a-z]{0,62}$/;
/** Only these tell a path from alternatives such as and/or. */
const TELLS_PATH = /[._]\w|^\.|\/$/;

/** Delimiters that no URL holds unescaped (RFC 3986, appendix C). */
const NOT_IN_URL = /["<>\\^`{|}]/;
/** Punctuation that ends a sentence rather than a URL. */
const TRAILING = '.,:;!?\'"*_~';

/** End of the URL or e-mail address that begins at `at`, or 0. */
export function addressEnd(text: string, at: number): number {
  SCHEME.lastIndex = at;
  if (SCHEME.test(text)) return urlEnd(text, at);
  EMAIL.lastIndex = at;
  return EMAIL.test(text) ? EMAIL.lastIndex : 0;
}

/** End of the domain (with its path), file name, path or dotted name that begins at `at`, or 0. */
export function bareAddressEnd(text: string, at: number): number {
  DRIVE.lastIndex = at;
  if (DRIVE.test(text)) return DRIVE.lastIndex;
  RELATIVE.lastIndex = at;
  if (RELATIVE.test(text) && isPath(text.slice(at, RELATIVE.lastIndex))) return urlEnd(text, at);
  DOTTED.lastIndex = at;
  if (!DOTTED.test(text)) return 0;
  const end = DOTTED.lastIndex;
  const name = text.slice(at, end);
  if (!/[A-Za-z]/.test(name) || GLUED_SENTENCES.test(name)) return 0;
  if (/^(?:\/|:\d)/.test(text.slice(end, end + 2))) return urlEnd(text, at);
  return text.startsWith('()', end) ? end + 2 : end;
}

function isPath(path: string): boolean {
  return /[A-Za-z]/.test(path) && TELLS_PATH.test(path);
}

/** A URL goes on over letters of any script but those of CJK, which are written without blanks around it. */
function urlEnd(text: string, start: number): number {
  let end = start;
  let depth = 0;
  while (end < text.length && isInUrl(text, end)) {
    const character = text[end]!;
    if (character === '(') depth++;
    if (character === ')') depth--;
    end++;
  }
  while (end > start) {
    const last = text[end - 1]!;
    if (last === ')' && depth < 0) depth++;
    else if (!TRAILING.includes(last)) break;
    end--;
  }
  return end;
}

function isInUrl(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isVisibleAscii(code)) return !NOT_IN_URL.test(text[at]!);
  if (code < 0x80) return false;
  const script = scriptOf(code);
  return script !== Script.None && !isCjk(script);
}
