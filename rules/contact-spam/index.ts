import {
  type Article,
  type Block,
  comparable,
  defineRule,
  type FoundTerm,
  once,
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
import { contactIn, disguisedNumbers, idAfter, mayHoldAddress, mayHoldId } from './contacts.ts';

const READ = Trait.Title | Trait.Heading | Trait.Paragraph | Trait.Caption | Trait.Quote | Trait.ListItem;

/** A digit in any form, an at sign; nothing can be contacted without one. */
const CONTACT_SIGNS = Sign.Digit | Sign.OtherDigit | Sign.At;
const MAY_HOLD_CONTACT = /[0-9@＠０-９①-⑳❶-❾➀-➓⑴-⑽]/u;
/** Of a messenger or an offer, in any script: a capital, a digit or a letter beyond ASCII is no gate, so length is. */
const SHORTEST = 8;
/** A page whose title says so is there to be contacted; in lower case. */
const CONTACT_PAGE =
  /contact|impressum|imprint|联系|聯繫|聯絡|お問い合わせ|連絡先|연락처|문의|liên hệ|ติดต่อ|контакт|contacto|contato|kontakt|kontak|اتصل/;

/** Spam leaves an address behind, in whatever disguise passes the filters. */
export default defineRule({
  id: 'contact-spam',
  description: {
    en: 'Disallow the contact details of a seller in the text of an article.',
    zh: '禁止在正文中夹带推销者的联系方式。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['spamSigns'],
  yieldsTo: ['hidden-text', 'keyword-chain'],
  options: {
    builtIn: {
      type: 'boolean',
      default: true,
      description: { en: 'Use the built-in lists of messengers and offers.', zh: '使用内置的即时通讯与推销词表。' },
    },
    alsoMessengers: {
      type: 'strings',
      default: [],
      description: { en: 'More names of messengers, also disguised ones.', zh: '另外的即时通讯名称，包括变体写法。' },
    },
    alsoOffers: {
      type: 'strings',
      default: [],
      description: { en: 'More words that only sellers use.', zh: '另外的推销用语。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: {
        en: 'Words of the lists that do not count, and contact details that may stand.',
        zh: '词表中不计入的词语，以及可以保留的联系方式。',
      },
    },
  },
  messages: {
    messenger: {
      en: '“{contact}” asks the reader to write to a messenger account; remove it.',
      zh: '“{contact}”要读者去加即时通讯账号，请将其删除。',
    },
    offer: {
      en: '“{contact}” stands beside the offer “{offer}”; remove the sentence.',
      zh: '“{contact}”与推销用语“{offer}”同处一句，请删除这句话。',
    },
    disguised: {
      en: 'The number “{contact}” is written so that no filter sees it; remove it.',
      zh: '号码“{contact}”用变体数字书写以躲避过滤，请将其删除。',
    },
  },
  check(article, { options, report }) {
    const texts = textsOf(article);
    if ((texts.all & CONTACT_SIGNS) === 0) return;
    const isForContact = once(() => isContactPage(article));
    const traits = traitsOf(article);
    for (let number = 0; number < traits.length; number++) {
      const its = traits[number]!;
      const signs = texts.signs[number]!;
      if ((signs & CONTACT_SIGNS) === 0 || (its & READ) === 0 || (its & Trait.Body) === 0) continue;
      const block = article.blocks[number]!;
      const { text } = block.text;
      if (text.length < SHORTEST) continue;
      const mayBeAddressed = mayHoldAddress(text, signs);
      if (!mayBeAddressed && !mayHoldId(text, signs)) continue;
      if (isForContact()) return;
      const { messengersIn, offersIn, allowed } = listsOf(options);
      if (!mayBeAddressed && messengersIn(text).length === 0) continue;
      for (const [start, end] of sentenceRanges(text)) {
        const sentence = text.slice(start, end);
        if (!MAY_HOLD_CONTACT.test(sentence)) continue;
        const found = spamIn(sentence, (its & Trait.ListItem) !== 0, messengersIn, offersIn);
        if (found === undefined) continue;
        const contact = sentence.slice(...found.at);
        if (allowed.some((one) => comparable(contact).includes(one))) continue;
        const at: Range = [start + found.at[0], start + found.at[1]];
        // A messenger’s name inside an address or an identifier is a part of that.
        if (found.isAccount && isInOpaque(block, at[0])) continue;
        const where = spanOf(block.text, ...at);
        if (found.offer !== undefined) report.offer(where, { contact, offer: found.offer });
        else if (found.isDisguised) report.disguised(where, { contact });
        else report.messenger(where, { contact });
      }
    }
  },
});

interface Options {
  readonly builtIn: boolean;
  readonly alsoMessengers: readonly string[];
  readonly alsoOffers: readonly string[];
  readonly allow: readonly string[];
}

/** What options list; the same options are asked for each article. */
const listsOf = oncePer(({ builtIn, alsoMessengers, alsoOffers, allow }: Options) => {
  const own = (term: string, range: Range): FoundTerm => ({ term, range });
  return {
    messengersIn: termList<FoundTerm>(
      (text) => spamSigns('messenger', text),
      { builtIn, allow, also: alsoMessengers },
      own,
    ),
    offersIn: termList<FoundTerm>((text) => spamSigns('contactOffer', text), { builtIn, allow, also: alsoOffers }, own),
    allowed: allow.map(comparable),
  };
});

interface Found {
  /** Span of the sentence. */
  readonly at: Range;
  readonly offer?: string;
  /** A messenger’s, not a number or an address. */
  readonly isAccount: boolean;
  readonly isDisguised: boolean;
}

type Search = (text: string) => readonly FoundTerm[];

/** The first contact of a sentence that no honest sentence holds. A list item may name an account: lists of contacts do. */
function spamIn(sentence: string, isItem: boolean, messengersIn: Search, offersIn: Search): Found | undefined {
  const [disguised] = disguisedNumbers(sentence);
  if (disguised !== undefined) return { at: disguised, isAccount: false, isDisguised: true };
  const account = accountIn(sentence, messengersIn);
  const contact = account ?? contactIn(sentence);
  if (contact === undefined) return undefined;
  const offer = offersIn(sentence).find(({ range }) => range[1] <= contact[0] || range[0] >= contact[1]);
  if (offer !== undefined) {
    return { at: contact, offer: sentence.slice(...offer.range), isAccount: contact === account, isDisguised: false };
  }
  if (account === undefined || isItem || spamSigns('community', sentence).length > 0) return undefined;
  return { at: account, isAccount: true, isDisguised: false };
}

/** A messenger's name with the id behind it. */
function accountIn(sentence: string, messengersIn: Search): Range | undefined {
  for (const { range } of messengersIn(sentence)) {
    const end = idAfter(sentence, range[1]);
    if (end !== undefined) return [range[0], end];
  }
  return undefined;
}

function isInOpaque({ opaque }: Block, at: number): boolean {
  return opaque.some(([from, to]) => from < at && at < to);
}

function isContactPage({ blocks, meta }: Article): boolean {
  const first = blocks.find(({ type }) => type === 'heading');
  return CONTACT_PAGE.test(`${meta.title?.value ?? ''} ${first?.text.text ?? ''}`.toLowerCase());
}
