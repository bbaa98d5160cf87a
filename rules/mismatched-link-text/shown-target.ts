import { hasPublicSuffix } from '../../src/rule/index.ts';

/** What a visible text claims that its link leads to. */
export type ShownTarget =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'file'; readonly type: string };

const URL_TEXT = /^(?:https?|ftp):\/\/([^\s/?#@]{1,255})(?:[/?#]\S{0,2000})?$/iu;
const MAIL = /^(?:mailto:)?([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24})$/iu;
/** A whole host in lower case (Booking.com and ASP.NET are names), or anything from `www.` on. */
const BARE_HOST =
  /^((?:[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{N}-]{0,61}[\p{Ll}\p{Lo}\p{N}])?\.){1,6}[\p{Ll}\p{Lo}]{2,24})(?::\d{1,5})?(?:[/?#]\S{0,2000})?$/u;
const WWW = /^(www\.[^\s/?#]{3,250}\.[^\s/?#.]{2,60})(?:[/?#]\S{0,2000})?$/iu;
const PHONE = /^(?:tel:)?(\+?[\d(][\d\s().–-]{5,24}\d)$/u;
/** Endings of files that are also country codes: `README.md`, `main.rs`, `build.sh`. */
const FILE_ENDING = /\.(?:md|rs|sh|py|pl|so|ps|ml|cc|ai|zip|mov|app|bat|in|am|mk|pm|ms|st|ad|vi|id|is)$/u;
const FILE_TYPES = new Map(
  [
    'pdf',
    'zip',
    'rar',
    '7z',
    'docx:doc',
    'doc',
    'xlsx:xls',
    'xls',
    'pptx:ppt',
    'ppt',
    'epub',
    'csv',
    'mp3',
    'mp4',
    'odt',
    'rtf',
    'apk',
    'dmg',
    'exe',
  ].map((entry) => {
    const [name, same = name] = entry.split(':');
    return [name!, same!] as const;
  }),
);
const FILE_WORD =
  /(?<![\p{L}\p{N}])(?:PDF|ZIP|RAR|7Z|DOCX?|XLSX?|PPTX?|EPUB|CSV|MP3|MP4|ODT|RTF|APK|DMG|EXE)(?![\p{L}\p{N}])/gu;

export function shownTarget(text: string): ShownTarget | undefined {
  const shown = text.trim().replace(/[.,;:!?。，；：！？…]{1,3}$/u, '');
  if (shown.length < 4 || shown.length > 2300) return undefined;
  if (!/\s/u.test(shown)) {
    const mail = MAIL.exec(shown)?.[1];
    if (mail !== undefined) return { kind: 'mail', address: mail.toLowerCase() };
    const host = URL_TEXT.exec(shown)?.[1] ?? WWW.exec(shown)?.[1] ?? bareHost(shown);
    if (host !== undefined) return { kind: 'host', host: asciiHost(host) };
  }
  const phone = PHONE.exec(shown)?.[1]?.replace(/\D/gu, '');
  if (phone !== undefined && phone.length >= 7 && phone.length <= 15) return { kind: 'phone', digits: phone };
  const types = new Set([...shown.matchAll(FILE_WORD)].map(([word]) => fileType(word)));
  return types.size === 1 ? { kind: 'file', type: [...types][0]! } : undefined;
}

function bareHost(shown: string): string | undefined {
  const host = BARE_HOST.exec(shown)?.[1];
  if (host === undefined || FILE_ENDING.test(host) || !hasPublicSuffix(host)) return undefined;
  return host;
}

/** `xn--…` for other letters, lower case, without port; the text itself where it is no host. */
export function asciiHost(host: string): string {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return host.toLowerCase();
  }
}

/** The type that a word or a file's ending names; docx and doc are one. */
export function fileType(ending: string): string | undefined {
  return FILE_TYPES.get(ending.toLowerCase());
}
