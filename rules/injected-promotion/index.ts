import {
  type Article,
  type Block,
  comparable,
  defineRule,
  type ListChanges,
  type ListedTerm,
  offerTerms,
  oncePer,
  type Range,
  Sign,
  sentenceRanges,
  spamSigns,
  spanOf,
  Trait,
  termList,
  textsOf,
  traitsOf,
} from '../../src/rule/index.ts';
import { mayPromote } from './promoting-words.ts';
import { type Promotion, promotionsIn } from './promotions.ts';

const READ = Trait.Heading | Trait.Paragraph | Trait.Caption | Trait.Quote;

/** Calls to action in a row that no sentence holds; Chinese needs fewer, for it glues them. */
const CALLS = 3;
const CHINESE_CALLS = 2;
/** Things, or blocks, that the same promotion was glued to. */
const HEADS = 3;
/** A name that the article uses so often by itself is what it is about. */
const ABOUT = 3;
/** Fewest blocks of an article that a sentence can be foreign to, and offers that make it one. */
const BLOCKS = 3;
const OFFERS = 2;
/** No address is without one of these. */
const ADDRESS_SIGNS = Sign.Colon | Sign.Dot | Sign.Digit;
const URL_START = /https?:\/\//i;
const WWW = /www\./i;
const PHONE = /\d(?:[\s().-]{0,3}\d){6}/;
const MAIL = /[\w.+-]@[\w-]{1,63}\.\w/iu;

/** Hacked sites carry the names of apps and betting sites in the middle of honest sentences. */
export default defineRule({
  id: 'injected-promotion',
  description: {
    en: 'Disallow promotion that was inserted into an article about something else.',
    zh: '禁止在与之无关的文章中插入推广内容。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['spamSigns', 'offers'],
  yieldsTo: ['hidden-text', 'keyword-chain', 'keyword-stuffing', 'contact-spam', 'unrelated-neighbour'],
  options: {
    builtIn: {
      type: 'boolean',
      default: true,
      description: { en: 'Use the built-in list of calls to action.', zh: '使用内置的引导用语表。' },
    },
    also: {
      type: 'strings',
      default: [],
      description: { en: 'More calls to action.', zh: '另外的引导用语。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: {
        en: 'Calls to action that do not count, and names that may be promoted.',
        zh: '不计入的引导用语，以及可以推广的名称。',
      },
    },
  },
  messages: {
    injected: {
      en: '“{promotion}” is glued to “{head}” and promotes something that the article is not about; remove it.',
      zh: '“{promotion}”与“{head}”粘连，推广的内容与文章无关，请将其删除。',
    },
    repeated: {
      en: '“{promotion}” is put in one place after another; remove it.',
      zh: '“{promotion}”被反复插入各处，请将其删除。',
    },
    offer: {
      en: '“{sentence}” advertises “{offer}”, which the rest of the article is not about; remove it.',
      zh: '“{sentence}”推销“{offer}”，与文章其余内容无关，请将其删除。',
    },
  },
  check(article, { options, report }) {
    const found = promotionsOf(article, options);
    const repeats = found.length < HEADS ? NONE : repeatedIn(found);
    for (const { block, promotion } of found) {
      const { start, end, head, calls, isChinese, name } = promotion;
      const isRepeated = repeats.has(keyOf(block, promotion));
      const isInjected = head !== '' && calls >= (isChinese ? CHINESE_CALLS : CALLS);
      if ((!isRepeated && !isInjected) || isAbout(article, name, found)) continue;
      const where = spanOf(block.text, start, end);
      const phrase = block.text.text.slice(start, end);
      if (isInjected) report.injected(where, { promotion: phrase, head });
      else report.repeated(where, { promotion: phrase });
    }
    const offer = strangeOffer(article);
    if (offer !== undefined) {
      const { block, at, term } = offer;
      report.offer(spanOf(block.text, ...at), { sentence: block.text.text.slice(...at), offer: term });
    }
  },
});

const NONE: ReadonlySet<never> = new Set();

interface Found {
  readonly block: Block;
  readonly promotion: Promotion;
}

/** The promotions of what is read, code left out; with calls of the config's own, any text may hold some. */
function promotionsOf(article: Article, options: ListChanges): readonly Found[] {
  const hasOwnCalls = options.also.length > 0;
  const texts = textsOf(article);
  const traits = traitsOf(article);
  const found: Found[] = [];
  for (let number = 0; number < traits.length; number++) {
    if (!isRead(traits[number]!)) continue;
    if (!(hasOwnCalls || mayPromote(texts.units, texts.start(number), texts.end(number)))) continue;
    const block = article.blocks[number]!;
    const { text } = block.text;
    const { callsIn, allowed } = listsOf(options);
    for (const promotion of promotionsIn(text, callsIn(text))) {
      if (!isOpaque(block, promotion) && !allowed.has(comparable(promotion.name))) found.push({ block, promotion });
    }
  }
  return found;
}

/** What options list; the same options are asked for each article. */
const listsOf = oncePer((options: ListChanges) => ({
  callsIn: termList<ListedTerm>(
    (text) => spamSigns('callToAction', text),
    options,
    (term, range) => ({ term, range, lang: 'und' }),
  ),
  allowed: new Set(options.allow.map(comparable)),
}));

function isRead(traits: number): boolean {
  return (traits & READ) !== 0 && (traits & Trait.Body) !== 0;
}

function isOpaque({ opaque }: Block, { start, end }: Promotion): boolean {
  return opaque.some(([from, to]) => from < end && start < to);
}

function keyOf({ text }: Block, { start, end }: Promotion): string {
  return comparable(text.text.slice(start, end));
}

/** The promotions that stand before three different heads, or at the end of three blocks. */
function repeatedIn(found: readonly Found[]): ReadonlySet<string> {
  const places = new Map<string, Set<string>>();
  for (const { block, promotion } of found) {
    const { text } = block.text;
    const isLast = text.slice(promotion.end).trim() === '' && promotion.start > 0;
    const place = promotion.head === '' ? (isLast ? text.slice(0, promotion.start) : undefined) : promotion.head;
    if (place === undefined) continue;
    const key = keyOf(block, promotion);
    const known = places.get(key);
    if (known === undefined) places.set(key, new Set([place]));
    else known.add(place);
  }
  return new Set([...places].filter(([, heads]) => heads.size >= HEADS).map(([key]) => key));
}

/** The article is about the name: in its title, in two headings, or often in its text without any call to action. */
function isAbout(article: Article, name: string, found: readonly Found[]): boolean {
  if ((article.meta.title?.value ?? '').includes(name)) return true;
  let headings = 0;
  let mentions = 0;
  for (const { type, level, text } of article.blocks) {
    const times = text.text.split(name).length - 1;
    if (times === 0) continue;
    if (type === 'title' || (type === 'heading' && level === 1)) return true;
    if (type === 'heading') headings++;
    mentions += times;
  }
  const promoted = found.filter(({ promotion }) => promotion.name === name).length;
  return headings >= 2 || mentions - promoted >= ABOUT;
}

/** A sentence with offers and contact details in an article that offers nothing else. */
function strangeOffer(article: Article) {
  const { all, signs } = textsOf(article);
  const traits = traitsOf(article);
  if ((all & ADDRESS_SIGNS) === 0 || !holdsReadBlocks(traits, BLOCKS)) return undefined;
  for (let number = 0; number < traits.length; number++) {
    const its = signs[number]!;
    if ((its & ADDRESS_SIGNS) === 0 || !isRead(traits[number]!)) continue;
    const block = article.blocks[number]!;
    if (!holdsContact(block.text.text, its)) continue;
    const offer = firstOffer(block.text.text, its);
    if (offer !== undefined) return isOfferedBeside(article, block) ? undefined : { block, ...offer };
  }
  return undefined;
}

/** The first sentence of a text with offers and contact details, and one of its offers. */
function firstOffer(text: string, signs: number): { readonly at: Range; readonly term: string } | undefined {
  for (const at of sentenceRanges(text)) {
    const sentence = text.slice(...at);
    if (!holdsContact(sentence, signs)) continue;
    const offers = new Set(offerTerms(sentence).map(({ term }) => term));
    const [term] = offers;
    if (term !== undefined && offers.size >= OFFERS) return { at, term };
  }
  return undefined;
}

/** Whether another block offers anything. */
function isOfferedBeside({ blocks }: Article, block: Block): boolean {
  return blocks.some((other) => other !== block && offerTerms(other.text.text).length > 0);
}

/** Whether an article has so many blocks that are read. */
function holdsReadBlocks(traits: Readonly<Int32Array>, least: number): boolean {
  let left = least;
  for (let number = 0; number < traits.length && left > 0; number++) if (isRead(traits[number]!)) left--;
  return left <= 0;
}

/** An address of the web or of mail, or a telephone number, of which the signs of a text tell that it may hold them. */
function holdsContact(text: string, signs: number): boolean {
  return (
    ((signs & Sign.Dot) !== 0 && WWW.test(text)) ||
    ((signs & Sign.Colon) !== 0 && URL_START.test(text)) ||
    ((signs & Sign.Digit) !== 0 && PHONE.test(text)) ||
    ((signs & Sign.At) !== 0 && MAIL.test(text))
  );
}
