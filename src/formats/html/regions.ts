import type { Region } from '../../article/article.ts';
import { Trait, traitsOf } from './element-facts.ts';
import type { TagAttributes } from './tag-attributes.ts';

const BY_ELEMENT: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['main', 'main'],
  ['article', 'main'],
  ['nav', 'nav'],
  ['aside', 'aside'],
]);

const BY_ROLE: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['main', 'main'],
  ['article', 'main'],
  ['navigation', 'nav'],
  ['menubar', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
]);

/** Whole class or id tokens that themes give to what no element names. */
const BY_TOKEN: ReadonlyMap<string, Region> = new Map<string, Region>(
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

/** Elements that pages use as boxes; a class on anything else says how it looks. */
const BOXES: ReadonlySet<string> = new Set(['center', 'div', 'dl', 'ol', 'p', 'section', 'table', 'td', 'ul']);

/**
 * The region that the element opens, if it opens one. `sectioned`: inside an article, main, section, nav or aside, where
 * a header or footer is that section's and not the page's (WAI-ARIA in HTML).
 */
export function regionOf(
  tag: string,
  attributes: TagAttributes,
  parent: Region,
  sectioned: boolean,
): Region | undefined {
  if (attributes.count > 0) {
    const role = attributes.value('role');
    const byRole = role === undefined ? undefined : BY_ROLE.get(role.trim().toLowerCase());
    if (byRole !== undefined) return byRole;
  }
  const byElement = BY_ELEMENT.get(tag);
  if (byElement !== undefined) return byElement === 'main' && parent !== 'main' && tag === 'article' ? undefined : byElement;
  if (tag === 'header' || tag === 'footer') return sectioned ? undefined : tag;
  if (parent !== 'main' || attributes.count === 0 || !BOXES.has(tag)) return undefined;
  const token = tokenRegion(attributes.value('class')) ?? tokenRegion(attributes.value('id'));
  return token;
}

function tokenRegion(tokens: string | undefined): Region | undefined {
  if (tokens === undefined) return undefined;
  for (const token of tokens.toLowerCase().split(/\s{1,99}/)) {
    const region = BY_TOKEN.get(token);
    if (region !== undefined) return region;
  }
  return undefined;
}

export function isSectioning(tag: string): boolean {
  return (traitsOf(tag) & Trait.Sectioning) !== 0;
}
