import {
  type Block,
  defineRule,
  type SpamFamily,
  type SpamTerm,
  spamTerms,
  spanOf,
  type Text,
  termList,
  widthOf,
} from '../../src/rule/index.ts';
import { isReport } from './report-words.ts';

const READ: ReadonlySet<Block['type']> = new Set([
  'title',
  'heading',
  'paragraph',
  'caption',
  'quote',
  'listItem',
  'cell',
]);

type Term = Pick<SpamTerm, 'term' | 'range'> & { readonly family: SpamFamily | 'also' };

/** What each family is called; its id is what `topics` of the config names. */
const FAMILIES: Readonly<Record<SpamFamily | 'also', Text>> = {
  gambling: { en: 'gambling', zh: '赌博' },
  pharma: { en: 'pharmacy spam', zh: '药品' },
  adult: { en: 'adult content', zh: '色情' },
  loans: { en: 'loans', zh: '贷款' },
  essays: { en: 'essay mills', zh: '论文代写' },
  replica: { en: 'replicas', zh: '仿冒品' },
  also: { en: 'spam', zh: '垃圾信息' },
};

/** Injected pages and comments speak of the same few things, whatever the site is about. */
export default defineRule({
  id: 'off-topic-vocabulary',
  description: {
    en: 'Disallow the vocabulary of spam on a site that is about something else.',
    zh: '禁止在无关网站上出现垃圾信息的惯用词语。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['triage'],
  fix: 'none',
  needs: ['spam'],
  yieldsTo: ['hidden-text', 'keyword-chain', 'keyword-stuffing', 'injected-promotion', 'contact-spam'],
  options: {
    minTerms: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: { en: 'Fewest different terms of one family.', zh: '同一类词语最少的种数。' },
    },
    density: {
      type: 'integer',
      default: 4,
      minimum: 0,
      description: {
        en: 'Fewest terms of one family in a thousand width units of text (a CJK letter is 2).',
        zh: '每千宽度单位的文本（一个汉字为 2）中同一类词语最少的次数。',
      },
    },
    builtIn: {
      type: 'boolean',
      default: true,
      description: { en: 'Use the built-in list.', zh: '使用内置词表。' },
    },
    also: {
      type: 'strings',
      default: [],
      description: { en: 'More terms; together they are one family.', zh: '另外的词语，合为一类。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: { en: 'Terms that do not count.', zh: '不计入的词语。' },
    },
  },
  messages: {
    offTopic: {
      en: '“{terms}” are words of {family}, which this site is not about; remove the text, or name “{topic}” in “topics”.',
      zh: '“{terms}”是{family}类词语，与本站主题无关；请删除这段文字，或在“topics”中写明“{topic}”。',
    },
  },
  check(article, { options, report, site }) {
    const termsIn = termList<Term>(spamTerms, options, (term, range) => ({ term, range, family: 'also' }));
    const families = new Map<Term['family'], { readonly term: Term; readonly block: Block }[]>();
    let width = 0;
    for (const block of article.blocks) {
      if (!READ.has(block.type) || block.hidden !== undefined) continue;
      width += widthOf(block.text.text);
      for (const term of termsIn(block.text.text)) {
        if (site.topics.includes(term.family)) continue;
        const known = families.get(term.family);
        if (known === undefined) families.set(term.family, [{ term, block }]);
        else known.push({ term, block });
      }
    }
    for (const [family, found] of families) {
      const firsts = firstOfEach(found);
      if (firsts.length < options.minTerms || found.length * 1000 < options.density * width) continue;
      if (isReport(article.blocks.map(({ text }) => text.text))) return;
      const [first, ...others] = firsts.map(({ term, block }) => spanOf(block.text, ...term.range));
      report.offTopic(
        first!,
        {
          terms: firsts
            .slice(0, options.minTerms)
            .map(({ term, block }) => block.text.text.slice(...term.range))
            .join(' / '),
          family: FAMILIES[family],
          topic: family,
        },
        { related: others.slice(0, options.minTerms - 1) },
      );
    }
  },
});

/** The first place of each different term, in the order of the text. */
function firstOfEach<T extends { readonly term: Term }>(found: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return found.filter(({ term }) => !seen.has(term.term) && seen.add(term.term));
}
