import type { Declared } from '../article/article.ts';
import { isRegisteredLanguage, isRegisteredRegion, isRegisteredScript } from '../facts/subtags.ts';

/**
 * Two-letter codes that in a path mean the language and hardly anything else. The others are also words (`is`, `no`, `to`),
 * abbreviations (`id`, `io`, `cs`, `os`, `hr`), file endings (`ts`, `ml`) or countries (`uk`, `ca`, `in`, `eu`), and need
 * more: a region or script, a translations folder, or the place before a file's ending.
 */
const PLAIN = new Set(
  'ar az bg bn cy da de el en es et fa fi fr gl gu he hu hy ja ka kk kn ko ky lt lv mk mn mr nb nl nn pt ro ru si sk sl sq sr sv ta te th tr ur uz zh zu'.split(
    ' ',
  ),
);

/** Before a file's ending (`README.it.md`) a two-letter code is a language unless it is itself an ending or a domain. */
const ENDINGS = new Set('ai as cs co io is ml ps py rs sh so to ts tv'.split(' '));

/** Three-letter codes are nearly all words; these few are what translators write. */
const LONG = new Set('chi cmn deu eng fil fra ger jpn kor nan rus spa yue zho'.split(' '));

/** Folders that hold one folder a language. */
const TRANSLATIONS = new Set(
  'i18n l10n lang langs language languages locale locales translation translations'.split(' '),
);

/** Files that exist once a language: `index-en.html`. Elsewhere a hyphen joins words (`acerca-de.html`). */
const LANDING = new Set('changelog contributing default guide home index main page readme'.split(' '));

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;
const MAX_SEGMENT = 200;

/**
 * The language that a path declares: the file's suffix (`index.zh-CN.md`, `page_ja.html`) before its folders (`docs/ko/`,
 * `/zh/`), the innermost folder first. Only registered subtags count, and an ordinary word must not be taken for one
 * (`/is/`, `/it/`, `how-to.html`): no language is better than a wrong one. The tag is as written.
 */
export function declaredByPath(path: string): Declared | undefined {
  const segments = path.split(/[\\/]+/).filter((segment) => segment.length <= MAX_SEGMENT);
  const file = segments.pop() ?? '';
  const tag = tagOfFile(file) ?? tagOfFolders(segments);
  return tag === undefined ? undefined : { tag, range: [0, 0], by: 'path' };
}

function tagOfFile(file: string): string | undefined {
  const stem = file.replace(/\.[a-z\d]{1,8}$/i, '');
  if (stem === file || !/[._-]/.test(stem)) return undefined;
  const dotted = /^(.{1,180})\.([a-z\d_-]{2,11})$/i.exec(stem);
  if (dotted !== null) return isTag(dotted[2]!, (code) => isSuffix(code, dotted[1]!)) ? dotted[2] : undefined;
  const whole = isTag(stem, () => false) ? stem : undefined;
  return whole ?? joinedTag(stem);
}

/** `page_ja`, `index-en`, `page-zh-CN`. */
function joinedTag(stem: string): string | undefined {
  if (!stem.includes('-') && !stem.includes('_')) return undefined;
  const regional = /^(.{1,180}?)[-_]([a-z]{2}[-_](?:[a-z]{4}[-_])?(?:[A-Z]{2}|\d{3})|[a-z]{2}[-_][A-Z][a-z]{3})$/.exec(
    stem,
  );
  const tag = regional?.[2];
  if (tag !== undefined && PLAIN.has(tag.slice(0, 2).toLowerCase()) && isTag(tag, () => false)) return tag;
  const joined = /^(.{1,180})([-_])([a-z]{2})$/i.exec(stem);
  if (joined === null) return undefined;
  const [, name = '', joint, code = ''] = joined;
  return PLAIN.has(code.toLowerCase()) && (joint === '_' || LANDING.has(name.toLowerCase())) ? code : undefined;
}

function tagOfFolders(folders: readonly string[]): string | undefined {
  return folders.findLast((folder, i) => {
    const isAmongTranslations = () => TRANSLATIONS.has(folders[i - 1]?.toLowerCase() ?? '');
    return isTag(folder, (code) => PLAIN.has(code) || LONG.has(code) || (code.length === 2 && isAmongTranslations()));
  });
}

function isSuffix(code: string, stem: string): boolean {
  if (PLAIN.has(code) || LONG.has(code)) return true;
  return code.length === 2 && (!ENDINGS.has(code) || LANDING.has(stem.toLowerCase()));
}

/** `bare` says whether a primary language alone is enough here. */
function isTag(segment: string, bare: (code: string) => boolean): boolean {
  const match = TAG.exec(segment);
  if (match === null) return false;
  const [, language = '', script, region] = match;
  const code = language.toLowerCase();
  // Most are words, and no list need be read for these.
  if (script === undefined && region === undefined && !bare(code)) return false;
  if (!isRegisteredLanguage(code)) return false;
  if (script !== undefined && !isRegisteredScript(script)) return false;
  if (region !== undefined && !isRegisteredRegion(region)) return false;
  if (script !== undefined) return code.length === 2;
  return region === undefined || isRegional(language, region);
}

/**
 * A code with its region in upper case is enough (`it-IT`). In lower case (`en-us`) it may also be a pair of languages
 * (`en-fr`) or of words (`is-it`).
 */
function isRegional(language: string, region: string): boolean {
  const code = language.toLowerCase();
  if (code.length > 2) return LONG.has(code);
  if (region === region.toUpperCase() && language === code) return true;
  const other = region.toLowerCase();
  return PLAIN.has(code) && (!PLAIN.has(other) || code === other);
}
