import { ComparableSet, defineRule, type Link, once, oncePer } from '../../src/rule/index.ts';
import { VAGUE_FORMS } from './vague-forms.ts';

/** No text of the list is longer, in UTF-16 code units, even with blanks and punctuation. */
const LONGEST = 60;

/** What options list, in comparable form; the same options are asked for each article. */
const listedBy = oncePer((options: { readonly also: readonly string[]; readonly allow: readonly string[] }) => ({
  also: new ComparableSet(options.also),
  allowed: new ComparableSet(options.allow),
}));

const vagueTexts = once(() => ComparableSet.ofForms(VAGUE_FORMS.trim().split(/\s/)));

/** Links are read out, searched for and ranked by their text alone. */
export default defineRule({
  id: 'vague-link-text',
  description: {
    en: 'Disallow link text that does not say where the link leads.',
    zh: '禁止没有说明去向的链接文字。',
  },
  category: 'links',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  yieldsTo: ['empty-link'],
  options: {
    builtIn: {
      type: 'boolean',
      default: true,
      description: { en: 'Use the built-in list.', zh: '使用内置列表。' },
    },
    also: {
      type: 'strings',
      default: [],
      description: { en: 'More texts that say too little.', zh: '另外视为含糊的文字。' },
    },
    allow: {
      type: 'strings',
      default: [],
      description: { en: 'Texts that may stand all the same.', zh: '仍可使用的文字。' },
    },
  },
  messages: {
    vague: {
      en: 'The link text “{text}” does not say where it leads; name the target.',
      zh: '链接文字“{text}”没有说明去向，请写明链接的内容。',
    },
  },
  check(article, { options, report }) {
    const { also, allowed } = listedBy(options);
    const isVague = (text: string) => {
      if (text.length > LONGEST && also.size === 0) return false;
      return ((options.builtIn && vagueTexts().has(text)) || also.has(text)) && !allowed.has(text);
    };
    for (const link of article.links) {
      const { href, hidden, name, title } = link;
      if (href === undefined || hidden !== undefined || !isVague(name) || isCode(link)) continue;
      const completes = title !== undefined && title.value.trim() !== '' && !isVague(title.value);
      if (!completes) report.vague(link, { text: name });
    }
  },
});

/** `this` is a keyword, too. */
function isCode({ block, at: [start, end] }: Link): boolean {
  return block.opaque.some(([from, to]) => from < end && start < to);
}
