import type { Region } from '../../article/article.ts';

/** What the value of a class attribute says, by the tokens that themes use. */
export interface ClassFacts {
  /** The element holds a caption. */
  readonly caption: boolean;
  /** Its text is not to be translated. */
  readonly untranslated: boolean;
  /** It draws a picture, though it may hold nothing. */
  readonly icon: boolean;
  readonly region: Region | undefined;
}

const CAPTION =
  /(?:^|\s)(?:caption|(?:wp|image|img|photo|picture|pic|figure|media|gallery)-?_?caption(?:-text)?|图注|图片说明)(?:\s|$)/;
const UNTRANSLATED = /(?:^|\s)notranslate(?:\s|$)/;
/** Icon fonts draw their picture through a class on an element that holds nothing. */
const ICON_WORDS = wordsOf(
  'icon icons ico iconfont fa fas far fab fal glyphicon glyphicons bi mdi ti ri las lab sprite caret arrow spinner flag',
);
const ICON_FONT = /(?:^|[\s_-])material-symbols(?:$|[\s_-])/;

/** Whole class or id tokens that themes give to what no element names. */
const NAV = wordsOf(
  'nav navbar navigation menu main-menu main-nav mainnav site-nav sitenav top-nav topnav nav-menu breadcrumb ' +
    'breadcrumbs crumbs pager pagination pagenav page-nav post-navigation prev-next prevnext 面包屑 导航',
);
const FOOTER = wordsOf('footer site-footer page-footer main-footer colophon copyright 页脚 版权');

/** Of a class that says nothing, and of an element without any. */
export const CLASSLESS: ClassFacts = { caption: false, untranslated: false, icon: false, region: undefined };

/** Expressions that took every value as it is, in any case, would take V8 a millisecond to compile: few values need one. */
export function classFacts(value: string): ClassFacts {
  const lower = value.toLowerCase();
  const caption = (lower.includes('caption') || lower.includes('图')) && CAPTION.test(lower);
  const untranslated = lower.includes('notranslate') && UNTRANSLATED.test(lower);
  const icon = isIcon(lower);
  const region = regionOfTokens(lower);
  return caption || untranslated || icon || region !== undefined ? { caption, untranslated, icon, region } : CLASSLESS;
}

function isIcon(lower: string): boolean {
  for (const word of lower.split(/[\s_-]/)) if (ICON_WORDS.has(word)) return true;
  return lower.includes('material-symbols') && ICON_FONT.test(lower);
}

/** That of the first token that has one. */
export function regionOfTokens(value: string): Region | undefined {
  const lower = value.toLowerCase();
  // Most values are one token.
  if (!/\s/.test(lower)) return regionOfToken(lower);
  for (const token of lower.split(/\s{1,999}/)) {
    const region = regionOfToken(token);
    if (region !== undefined) return region;
  }
  return undefined;
}

function regionOfToken(token: string): Region | undefined {
  if (NAV.has(token)) return 'nav';
  return FOOTER.has(token) ? 'footer' : undefined;
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
