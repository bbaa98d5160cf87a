import { type Article, defineRule, type Located } from '../../src/rule/index.ts';

/** The program that serves the page puts something else here. */
const TEMPLATE_TAG = /\{\{|\{%|<%|\$\{/;

/** A link to an id, a label or a script finds the first element only; where none looks for it, nothing breaks. */
export default defineRule({
  id: 'duplicate-id',
  description: { en: 'Disallow an id that several elements carry.', zh: '禁止多个元素使用同一个 id。' },
  category: 'markup',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text'],
  options: {},
  messages: {
    repeated: {
      en: 'The id “{id}” is already taken; give this element another.',
      zh: 'id“{id}”已被占用，请为此元素另取一个。',
      related: { en: 'The id is taken here first.', zh: '该 id 首次使用于此。' },
    },
    unused: {
      en: 'The id “{id}” is already taken, though nothing on the page asks for it; give this element another, or none.',
      zh: 'id“{id}”已被占用，虽然页面中没有任何地方用到它；请为此元素另取一个，或去掉。',
      related: { en: 'The id is taken here first.', zh: '该 id 首次使用于此。' },
      severity: 'info',
    },
  },
  check(article, { report }) {
    const firsts = new Map<string, Located>();
    const isAskedFor = referenceFinder(article);
    for (const id of article.ids) {
      if (id.value.trim() === '' || TEMPLATE_TAG.test(id.value)) continue;
      const first = firsts.get(id.value);
      if (first === undefined) firsts.set(id.value, id);
      else if (isAskedFor(id.value)) report.repeated(id, { id: id.value }, { related: first });
      else report.unused(id, { id: id.value }, { related: first });
    }
  },
});

/** Whether a link, a label, a style or a script may ask for an id: it stands in the source more often than it is given. */
function referenceFinder({ ids, source }: Article): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      const given = ids.filter(({ value }) => value === id).length;
      found = occurrences(source, id) > given;
      known.set(id, found);
    }
    return found;
  };
}

/** How often the id stands in the source as an id does: after `#`, `=` or a quote, and as a whole. */
function occurrences(source: string, id: string): number {
  let count = 0;
  for (let at = source.indexOf(id); at >= 0; at = source.indexOf(id, at + id.length)) {
    if (/[#="']/u.test(source.charAt(at - 1)) && !/[\w-]/u.test(source.charAt(at + id.length))) count++;
  }
  return count;
}
