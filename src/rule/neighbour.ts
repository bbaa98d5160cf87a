import type { Article, Block, Link, Located } from '../article/article.ts';
import {
  type NavigationLabel,
  navigationLabelAt,
  navigationLabels,
  offerTerms,
  registrableDomain,
} from '../facts/index.ts';
import type { Lang } from '../language/index.ts';
import { oncePer } from '../text/once-per.ts';
import type { Site } from './define-rule.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import type { LanguageMap } from './language-map.ts';
import { spanOf } from './report.ts';

/** An entry that leads to the previous or the next article: its label and its title. */
export interface Neighbour extends Located {
  readonly direction: 'previous' | 'next';
  /** Without the label; empty where the label stands alone. */
  readonly title: string;
  readonly block: Block;
  readonly link?: Link;
}

/** What speaks against a neighbour. Its topic never does. */
export interface Votes {
  /** The language of its title, where the article does not expect it; the title's script is part of the same vote. */
  readonly language?: Lang;
  /** The word of an offer or a product listing in its title. */
  readonly offer?: string;
  /** The host that it leads to, where the site is known and is another. */
  readonly host?: string;
  /** The section of the site that it lies in, where the other neighbour lies elsewhere. */
  readonly section?: string;
}

export interface UnrelatedNeighbour extends Neighbour {
  readonly votes: Votes;
}

export interface NeighbourVerdict {
  readonly neighbours: readonly Neighbour[];
  /** Those with two votes against them, or that lead to another site. */
  readonly unrelated: readonly UnrelatedNeighbour[];
}

/** Longest block that is read as an entry, in UTF-16 code units: two long titles with their labels. */
const LONGEST_ENTRY = 600;

/** The previous and next entries of an article, in source order. Needs the fact `navigation`. */
export const neighboursOf = oncePer((article: Article): readonly Neighbour[] => {
  const found: Neighbour[] = [];
  const read = new Set<Link>();
  const labelled = labelledBlocks(article);
  if (labelled.size > 0) {
    const links = linksByBlock(article.links);
    for (const number of labelled) {
      if (article.blocks[number]!.text.text.length > LONGEST_ENTRY) continue;
      for (const entry of entriesOf(article.blocks[number]!, article.blocks[number + 1], links)) {
        found.push(entry);
        if (entry.link !== undefined) read.add(entry.link);
      }
    }
  }
  for (const link of article.links) {
    const direction = relationOf(link);
    if (direction !== undefined && !read.has(link) && link.hidden === undefined) found.push(entryOf(link, direction));
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
});

/** Which neighbours do not belong to the article. Needs the facts `navigation`, `offers` and `domains`. */
export function neighbourVerdict(
  article: Article,
  languages: LanguageMap,
  site: Pick<Site, 'hosts'>,
): NeighbourVerdict {
  const neighbours = neighboursOf(article);
  if (neighbours.length === 0) return { neighbours, unrelated: [] };
  const known = siteOf(article, site);
  const located = neighbours.map((neighbour) => locate(neighbour, known));
  const unrelated: UnrelatedNeighbour[] = [];
  for (const place of located) {
    const { neighbour } = place;
    const votes = votesAgainst(place, located, languages, known);
    if (votes.host !== undefined || Object.keys(votes).length >= 2) unrelated.push({ ...neighbour, votes });
  }
  return { neighbours, unrelated };
}

function linksByBlock(links: readonly Link[]): ReadonlyMap<Block, readonly Link[]> {
  const byBlock = new Map<Block, Link[]>();
  for (const link of links) {
    const same = byBlock.get(link.block);
    if (same === undefined) byBlock.set(link.block, [link]);
    else same.push(link);
  }
  return byBlock;
}

function entriesOf(block: Block, next: Block | undefined, links: ReadonlyMap<Block, readonly Link[]>): Neighbour[] {
  const { text } = block.text;
  const labels = navigationLabels(text);
  return labels.map((label, i) => {
    const end = trimmedEnd(text, label.end, labels[i + 1]?.start ?? text.length);
    const link = links.get(block)?.find(({ at }) => at[0] < end && at[1] > label.start);
    if (text.slice(label.end, end).trim() !== '' || i + 1 < labels.length) {
      return {
        direction: label.direction,
        title: text.slice(label.end, end).trim(),
        block,
        ...spanOf(block.text, label.start, end),
        ...(link !== undefined && { link }),
      };
    }
    return titledElsewhere(block, label, link, next, links);
  });
}

/** The label stands alone in its block: its title is in the same link, or is the link that the next block holds. */
function titledElsewhere(
  block: Block,
  { direction, start, end }: NavigationLabel,
  link: Link | undefined,
  next: Block | undefined,
  links: ReadonlyMap<Block, readonly Link[]>,
): Neighbour {
  const label = spanOf(block.text, start, end).range;
  if (link !== undefined) {
    const whole = entryOf(link, direction);
    return { ...whole, range: [Math.min(label[0], whole.range[0]), Math.max(label[1], whole.range[1])] };
  }
  const nextLink = next === undefined ? undefined : links.get(next)?.[0];
  const isTitle = next?.region === block.region && nextLink !== undefined && isAllOf(nextLink, next);
  if (next === undefined || !isTitle || navigationLabelAt(next.text.text) !== undefined) {
    return { direction, title: '', block, range: label };
  }
  const title = entryOf(nextLink, direction);
  return { ...title, range: [label[0], title.range[1]] };
}

function isAllOf(link: Link, block: Block): boolean {
  const { text } = block.text;
  return text.slice(0, link.at[0]).trim() === '' && text.slice(link.at[1]).trim() === '';
}

function entryOf(link: Link, direction: Neighbour['direction']): Neighbour {
  const { text } = link.text;
  const label = navigationLabelAt(text);
  const end = trimmedEnd(text, 0, text.length);
  const start = text.length - text.trimStart().length;
  const where = start < end ? spanOf(link.text, start, end) : link;
  return { direction, title: text.slice(label?.end ?? 0).trim(), block: link.block, link, range: where.range };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function relationOf({ rel }: Link): Neighbour['direction'] | undefined {
  if (rel.includes('prev') || rel.includes('previous')) return 'previous';
  return rel.includes('next') ? 'next' : undefined;
}

interface KnownSite {
  /** Registrable domains. */
  readonly domains: ReadonlySet<string>;
  readonly address: string | undefined;
  /** The article's own. */
  readonly section: string | undefined;
}

/** A neighbour and where it leads. */
interface Place {
  readonly neighbour: Neighbour;
  readonly host: string | undefined;
  readonly section: string | undefined;
}

function locate(neighbour: Neighbour, { address }: KnownSite): Place {
  const url = addressOf(neighbour.link, address);
  return { neighbour, host: url?.hostname, section: sectionOf(url) };
}

function siteOf(article: Article, { hosts }: Pick<Site, 'hosts'>): KnownSite {
  const address = article.meta.canonical?.value;
  const own = address === undefined ? undefined : urlOf(address, undefined);
  const domains = [...hosts, ...(own === undefined ? [] : [own.hostname])].map(
    (host) => registrableDomain(host) ?? host,
  );
  return { domains: new Set(domains), address, section: sectionOf(own) };
}

function votesAgainst(place: Place, all: readonly Place[], languages: LanguageMap, site: KnownSite): Votes {
  const { title } = place.neighbour;
  const language = foreignLanguage(title, languages);
  const offer = offerTerms(title)[0]?.term;
  const host = foreignHost(place, site);
  const section = strangeSection(place, all, site);
  return {
    ...(language !== undefined && { language }),
    ...(offer !== undefined && { offer }),
    ...(host !== undefined && { host }),
    ...(section !== undefined && { section }),
  };
}

function foreignLanguage(title: string, languages: LanguageMap): Lang | undefined {
  if (title === '' || languages.expected.length === 0) return undefined;
  const { lang } = languages.identify(title);
  return lang === 'und' || languages.expected.includes(lang) ? undefined : lang;
}

function foreignHost({ host }: Place, { domains }: KnownSite): string | undefined {
  if (domains.size === 0 || host === undefined || host === UNKNOWN_HOST) return undefined;
  return domains.has(registrableDomain(host) ?? host) ? undefined : host;
}

function strangeSection({ neighbour, section }: Place, all: readonly Place[], site: KnownSite): string | undefined {
  if (section === undefined || section === site.section) return undefined;
  const unlike = all.some(
    (other) =>
      other.neighbour.direction !== neighbour.direction && other.section !== undefined && other.section !== section,
  );
  return unlike ? section : undefined;
}

/** Stands for the host of a site that does not say its own. */
const UNKNOWN_HOST = 'unknown.invalid';

function addressOf(link: Link | undefined, base: string | undefined): URL | undefined {
  const href = link?.href?.value.trim();
  if (href === undefined || href === '' || href.startsWith('#')) return undefined;
  const url = urlOf(href, base ?? `https://${UNKNOWN_HOST}/`);
  return url?.hostname === UNKNOWN_HOST && !href.startsWith('/') ? undefined : url;
}

function urlOf(address: string, base: string | undefined): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** The first folder of a path that is a name: years, months and language tags are not. */
function sectionOf(url: URL | undefined): string | undefined {
  const folders = url?.pathname.split('/').slice(1, -1) ?? [];
  return folders.find((folder) => /[a-z]{3}|%[0-9a-f]{2}/i.test(folder))?.toLowerCase();
}
