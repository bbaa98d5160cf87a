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
  /(?:^|\s)(?:caption|(?:wp|image|img|photo|picture|pic|figure|media|gallery)-?_?caption(?:-text)?|图注|图片说明)(?:\s|$)/i;
const UNTRANSLATED = /(?:^|\s)notranslate(?:\s|$)/i;
/** Icon fonts draw their picture through a class on an element that holds nothing. */
const ICON =
  /(?:^|[\s_-])(?:icons?|ico|iconfont|fa|fas|far|fab|fal|glyphicons?|bi|mdi|ti|ri|las|lab|material-icons|material-symbols|sprite|caret|arrow|spinner|flag)(?:$|[\s_-])/i;

/** Whole class or id tokens that themes give to what no element names. */
const REGIONS: ReadonlyMap<string, Region> = new Map<string, Region>(
  (
    [
      [
        'nav',
        `nav navbar navigation menu main-menu main-nav mainnav site-nav sitenav top-nav topnav nav-menu breadcrumb
        breadcrumbs crumbs pager pagination pagenav page-nav post-navigation prev-next prevnext 面包屑 导航`,
      ],
      ['footer', 'footer site-footer page-footer main-footer colophon copyright 页脚 版权'],
    ] as const
  ).flatMap(([region, tokens]) => tokens.split(/\s{1,9}/).map((token) => [token, region] as const)),
);

/** Of a class that says nothing, and of an element without any. */
export const CLASSLESS: ClassFacts = { caption: false, untranslated: false, icon: false, region: undefined };

export function classFacts(value: string): ClassFacts {
  const caption = CAPTION.test(value);
  const untranslated = UNTRANSLATED.test(value);
  const icon = ICON.test(value);
  const region = regionOfTokens(value);
  return caption || untranslated || icon || region !== undefined ? { caption, untranslated, icon, region } : CLASSLESS;
}

/** That of the first token that has one. */
export function regionOfTokens(value: string): Region | undefined {
  const lower = value.toLowerCase();
  // Most values are one token.
  if (!/\s/.test(lower)) return REGIONS.get(lower);
  for (const token of lower.split(/\s{1,999}/)) {
    const region = REGIONS.get(token);
    if (region !== undefined) return region;
  }
  return undefined;
}
