import { defineRule, type Located } from '../../src/rule/index.ts';

/** The program that serves the page puts something else here. */
const TEMPLATE_TAG = /\{\{|\{%|<%|\$\{/;

/** A link to an id, a label or a script finds the first element only. */
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
  },
  check(article, { report }) {
    const firsts = new Map<string, Located>();
    for (const id of article.ids) {
      if (id.value.trim() === '' || TEMPLATE_TAG.test(id.value)) continue;
      const first = firsts.get(id.value);
      if (first === undefined) firsts.set(id.value, id);
      else report.repeated(id, { id: id.value }, { related: first });
    }
  },
});
