import { everyMatch, hasPublicSuffix, once } from '../../src/rule/index.ts';

/** What a visible text claims that its link leads to. */
export type ShownTarget =
  /** `explicit`: with a scheme or `www.`, so that it can be no import path or name. */
  | { readonly kind: 'host'; readonly host: string; readonly explicit: boolean }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'file'; readonly type: string };

const URL_TEXT = /^(?:https?|ftp):\/\/([^\s/?#@]{1,255})(?:[/?#]\S{0,2000})?$/iu;
const WWW = /^(www\.[^\s/?#]{3,250}\.[^\s/?#.]{2,60})(?:[/?#]\S{0,2000})?$/iu;
const PHONE = /^(?:tel:)?(\+?[\d(][\d\s().–-]{5,24}\d)$/u;
/** Endings of files that are also country codes: `README.md`, `main.rs`, `build.sh`. */
const FILE_ENDING = /\.(?:md|rs|sh|py|pl|so|ps|ml|cc|ai|zip|mov|app|bat|in|am|mk|pm|ms|st|ad|vi|id|is)$/u;
const fileTypes = once(
  () =>
    new Map(
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
    ),
);
const TYPE = 'PDF|ZIP|RAR|7Z|DOCX?|XLSX?|PPTX?|EPUB|CSV|MP3|MP4|ODT|RTF|APK|DMG|EXE';
const fileWordPattern = once(() => new RegExp(`(?<![A-Za-z0-9])(?:${TYPE})(?![A-Za-z0-9])`, 'gu'));
/** A type that says what one gets: in brackets, or at the end (“Download the PDF”); “PDF reader”, “Word to PDF” do not. */
const promisePattern = once(
  () =>
    new RegExp(
      `[([（【［]\\s{0,2}(?:${TYPE})(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?<!(?:\\b(?:in)?to|\\bzu|\\bà|转|轉|成|→)\\s?)(?:${TYPE})\\s?(?:版|格式|文件|檔案?|下载|下載|ファイル|파일|download|file|version)?$`,
      'iu',
    ),
);
const FILE_NAME = /^[^\s/]{1,200}\.(pdf|zip|rar|7z|docx?|xlsx?|pptx?|epub|csv|mp3|mp4|odt|rtf|apk|dmg|exe)$/iu;
/** Hosts of the machine itself stand for any. */
const LOCAL = /^(?:localhost|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/u;
/** Words that are suffixes as well as names of members in programs: `console.info`, `window.name`. */
const MEMBER =
  /\.(?:bar|box|build|call|channel|click|date|events|fail|group|help|host|info|link|live|map|menu|name|new|now|one|open|page|play|run|save|search|select|show|style|test|top|watch|zone)$/u;
const VERSION = /^v?\d{1,4}\.\d/u;

const IS_ASCII = /^[\0-\x7f]*$/;

/** A pattern for texts of ASCII and one for all; for all letters it takes 5 ms to make. */
function inLetters(make: (lower: string, any: string, digit: string) => RegExp): (text: string) => RegExp {
  const ofAscii = once(() => make('a-z', 'A-Za-z', '0-9'));
  const ofAll = once(() => make('\\p{Ll}\\p{Lo}', '\\p{L}', '\\p{N}'));
  return (text) => (IS_ASCII.test(text) ? ofAscii() : ofAll());
}

const mailPatternFor = inLetters(
  (_, letter, digit) =>
    new RegExp(`^(?:mailto:)?([${letter}${digit}._%+-]{1,64}@[${letter}${digit}.-]{1,190}\\.[${letter}]{2,24})$`, 'iu'),
);
const hostPatternFor = inLetters((lower, _, digit) => {
  const end = `[${lower}${digit}]`;
  return new RegExp(
    `^((?:${end}(?:[${lower}${digit}-]{0,61}${end})?\\.){1,6}[${lower}]{2,24})(?::\\d{1,5})?(?:[/?#]\\S{0,2000})?$`,
    'u',
  );
});

/** Neither an address, a number nor a type of file is without one of these. */
const MAY_SHOW = /[.:@\d]|[A-Z7][A-Z\d]/;

export function shownTarget(text: string): ShownTarget | undefined {
  if (!MAY_SHOW.test(text)) return undefined;
  const whole = text.trim();
  const shown = whole
    .replace(/^[<(（《「『“‘"'【[]{1,2}/u, '')
    .replace(/[.,;:!?。，；：！？…>)）》」』”’"'】\]]{1,4}$/u, '');
  if (shown.length < 3 || shown.length > 2300) return undefined;
  if (!/\s/u.test(shown)) {
    const mail = shown.includes('@') ? mailAddress(shown) : undefined;
    if (mail !== undefined) return { kind: 'mail', address: mail.toLowerCase() };
    const file = FILE_NAME.exec(shown)?.[1];
    if (file !== undefined) return { kind: 'file', type: fileType(file)! };
    const address = URL_TEXT.exec(shown)?.[1] ?? WWW.exec(shown)?.[1];
    if (address !== undefined) return isWhole(shown, whole) ? shownHost(address, true) : undefined;
    const host = shown.includes('.') ? bareHost(shown) : undefined;
    if (host !== undefined) return shownHost(host, false);
  }
  const phone = PHONE.exec(shown)?.[1]?.replace(/\D/gu, '');
  if (phone !== undefined && phone.length >= 7 && phone.length <= 15) return { kind: 'phone', digits: phone };
  const [type, ...others] = everyMatch(shown, fileWordPattern()).map(([word]) => fileType(word));
  const isOneType = type !== undefined && others.every((other) => other === type);
  return isOneType && promisePattern().test(shown) ? { kind: 'file', type } : undefined;
}

function shownHost(name: string, explicit: boolean): ShownTarget | undefined {
  const host = asciiHost(name);
  return LOCAL.test(host) ? undefined : { kind: 'host', host, explicit };
}

/** An address that was cut short may end within its host. */
function isWhole(shown: string, text: string): boolean {
  return !/(?:…|\.{3})$/u.test(text) || /^[^/]{0,10}\/\/[^/]{1,255}\/|^www[^/]{1,255}\//iu.test(shown);
}

function mailAddress(shown: string): string | undefined {
  return mailPatternFor(shown).exec(shown)?.[1];
}

/** A whole host in lower case: Booking.com and ASP.NET are names. */
function bareHost(shown: string): string | undefined {
  const host = hostPatternFor(shown).exec(shown)?.[1];
  if (host === undefined || FILE_ENDING.test(host) || VERSION.test(host) || !hasPublicSuffix(host)) return undefined;
  return MEMBER.test(host) && host === shown ? undefined : host;
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
  return fileTypes().get(ending.toLowerCase());
}
