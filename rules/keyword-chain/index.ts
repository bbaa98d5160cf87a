import {
  type Article,
  type ArticleTexts,
  areProse,
  type Block,
  defineRule,
  hasSentenceEnd,
  keywordSegments,
  mayHoldSegments,
  type Segment,
  Sign,
  type SpamTerm,
  spamSigns,
  spamTerms,
  stemCounts,
  stemsOf,
  Trait,
  termList,
  textOf,
  textsOf,
  traitsOf,
  widthOf,
} from '../../src/rule/index.ts';
import { isGluedLine } from './glued-line.ts';
import { areNames, isItemList, isSignature } from './honest-lists.ts';

/** Width units of one segment: shorter ones are marks, longer ones clauses. */
const SHORTEST = 4;
const LONGEST = 48;
/** Share of the segments that have a word in common with another, or that carry a term of one family. */
const SHARE = 0.6;
/** Fewest segments that carry terms of one spam family. */
const FEWEST_OF_FAMILY = 3;
/** Share of segments with articles, pronouns or verb endings from which a text is prose. */
const PROSE_SHARE = 0.34;

const READ = Trait.Title | Trait.Heading | Trait.Paragraph | Trait.Caption | Trait.Quote;

/** Search engines of long ago counted keywords; injected pages still string them together. */
export default defineRule({
  id: 'keyword-chain',
  description: {
    en: 'Disallow keywords strung together in place of a sentence.',
    zh: '禁止用成串的关键词代替句子。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['spam', 'spamSigns'],
  yieldsTo: ['hidden-text'],
  options: {
    minSegments: {
      type: 'integer',
      default: 6,
      minimum: 3,
      description: { en: 'Shortest chain, in keywords.', zh: '关键词串最少的词数。' },
    },
    builtIn: {
      type: 'boolean',
      default: true,
      description: { en: 'Use the built-in list of spam terms.', zh: '使用内置的垃圾信息词表。' },
    },
    also: {
      type: 'strings',
      default: [],
      description: { en: 'More spam terms; together they are one family.', zh: '另外的垃圾信息词语，合为一类。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: { en: 'Spam terms that do not count.', zh: '不计入的垃圾信息词语。' },
    },
  },
  messages: {
    chain: {
      en: '“{chain}” strings keywords together; write a sentence, or remove them.',
      zh: '“{chain}”是成串的关键词，请改写成句子，或将其删除。',
    },
    spamChain: {
      en: '“{chain}” strings spam terms such as “{term}” together; remove it.',
      zh: '“{chain}”是“{term}”之类垃圾信息词语的堆砌，请将其删除。',
    },
  },
  check(article, { options, report, site }) {
    const termsIn = termList<Pick<SpamTerm, 'term' | 'range'> & { readonly family: string }>(
      spamTerms,
      options,
      (term, range) => ({ term, range, family: 'also' }),
    );
    const texts = textsOf(article);
    const traits = traitsOf(article);
    const only = onlyBlock(texts, traits, article);
    for (let number = 0; number < traits.length; number++) {
      const its = traits[number]!;
      if ((its & READ) === 0 || (its & (Trait.Hidden | Trait.Nav)) !== 0) continue;
      const signs = texts.signs[number]!;
      if ((signs & Sign.SentenceEnd) !== 0 || ((signs & Sign.ListMark) === 0 && number !== only)) continue;
      if (number !== only && !mayHoldSegments(texts, number, FEWEST_OF_FAMILY)) continue;
      const block = article.blocks[number]!;
      const { text } = block.text;
      if (((signs & Sign.Dot) !== 0 && hasSentenceEnd(text)) || /[:：;；]\s{0,9}$/u.test(text)) continue;
      const segments = keywordsOf(block);
      const chain = text.trim();
      const term = segments.length < FEWEST_OF_FAMILY ? undefined : familyTerm(segments, termsIn, site.topics);
      if (term !== undefined && !isLinkList(article, block, segments)) {
        report.spamChain(textOf(block), { chain, term });
      } else if (
        segments.length >= options.minSegments
          ? isChain(text, segments) && !isLinkList(article, block, segments)
          : false
      ) {
        report.chain(textOf(block), { chain });
      } else if (number === only && isGluedLine(text, spamSigns('callToAction', text))) {
        report.chain(textOf(block), { chain });
      }
    }
  },
});

function keywordsOf(block: Block): readonly Segment[] {
  return keywordSegments(block.text).filter((segment) => isKeyword(segment, block));
}

function isKeyword({ text, start, end }: Segment, { opaque }: Block): boolean {
  const width = widthOf(text);
  return width >= SHORTEST && width <= LONGEST && !opaque.some(([from, to]) => from <= start && end <= to);
}

/** Most segments share a word with another, and they are neither prose, names nor types. */
function isChain(text: string, segments: readonly Segment[]): boolean {
  if (isItemList(text, segments)) return false;
  const counts = stemCounts(segments);
  const sharing = segments.filter(({ text }) => [...stemsOf(text)].some((stem) => counts.get(stem)! > 1));
  if (sharing.length < SHARE * segments.length || areProse(segments, PROSE_SHARE) || isSignature(segments))
    return false;
  return !areNames(segments) || Math.max(...counts.values()) >= segments.length / 2;
}

/** The first term of the family that most segments carry. */
function familyTerm(
  segments: readonly Segment[],
  termsIn: (text: string) => readonly { readonly term: string; readonly family: string }[],
  topics: readonly string[],
): string | undefined {
  const families = new Map<string, { term: string; segments: number }>();
  for (const { text } of segments) {
    const seen = new Set<string>();
    for (const { term, family } of termsIn(text)) {
      if (seen.has(family) || topics.includes(family)) continue;
      seen.add(family);
      const known = families.get(family);
      if (known === undefined) families.set(family, { term, segments: 1 });
      else known.segments++;
    }
  }
  const least = Math.max(2, SHARE * segments.length);
  return [...families.values()].find((family) => family.segments >= least)?.term;
}

/** A link per segment is a list of tags or a menu. */
function isLinkList(article: Article, block: Block, segments: readonly Segment[]): boolean {
  const linked = article.links.filter((link) => link.block === block);
  if (linked.length < 2) return false;
  const inLinks = segments.filter(({ start, end }) => linked.some(({ at }) => at[0] < end && start < at[1]));
  return inLinks.length >= segments.length / 2;
}

/** Number of the block of a document that has no other. */
function onlyBlock(texts: ArticleTexts, traits: Readonly<Int32Array>, { blocks }: Article): number | undefined {
  let only: number | undefined;
  for (let number = 0; number < traits.length; number++) {
    if ((traits[number]! & Trait.Title) !== 0 || !texts.holds(number, Sign.Letter | Sign.Surrogate)) continue;
    if (!texts.holds(number, Sign.Letter) && !/\p{L}/u.test(blocks[number]!.text.text)) continue;
    if (only !== undefined) return undefined;
    only = number;
  }
  return only;
}
