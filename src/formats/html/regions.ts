import type { Region } from '../../article/article.ts';
import { regionOfTokens } from './class-facts.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

const BY_ELEMENT: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['main', 'main'],
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

/** Elements that pages use as boxes; a class on anything else says how it looks. */
const BOXES: ReadonlySet<string> = new Set(['center', 'div', 'dl', 'ol', 'p', 'section', 'table', 'td', 'ul']);

/**
 * The region in which the content of an element stands. Inside an article, main, section, nav or aside a header or footer
 * is that section's and not the page's (WAI-ARIA in HTML).
 */
export function regionOf(tag: string, attributes: TagAttributes, parent: RegionContext): Region {
  const named = attributes.bearOn(Concern.Region | Concern.Class);
  const role = named ? attributes.value('role') : undefined;
  return (
    (role === undefined ? undefined : BY_ROLE.get(role.trim().toLowerCase())) ??
    regionOfElement(tag, parent) ??
    (named && parent.region === 'main' && BOXES.has(tag) ? regionByTheme(attributes) : undefined) ??
    parent.region
  );
}

interface RegionContext {
  readonly region: Region;
  /** Inside sectioning content. */
  readonly sectioned: boolean;
}

function regionOfElement(tag: string, { region, sectioned }: RegionContext): Region | undefined {
  if (tag === 'header' || tag === 'footer') return sectioned ? undefined : tag;
  // An article in an aside or a footer is a teaser.
  if (tag === 'article') return region;
  return BY_ELEMENT.get(tag);
}

/** What the tokens of class and id say. */
function regionByTheme(attributes: TagAttributes): Region | undefined {
  return attributes.classes().region ?? regionOfTokens(attributes.value('id') ?? '');
}
