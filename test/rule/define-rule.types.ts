/**
 * What must not compile: each line below `@ts-expect-error` is a mistake that the types of the rule kit catch. `tsc`
 * (part of `npm run check`) fails where one of them compiles.
 */
import { defineRule } from '../../src/rule/index.ts';
import { testRule } from '../../src/testing/index.ts';

const shared = {
  id: 'sample',
  description: { en: 'Disallow samples.', zh: '禁止示例。' },
  category: 'markup',
  severity: 'warn',
  presets: ['recommended'],
  fix: 'none',
} as const;

const options = {
  minWidth: { type: 'integer', default: 1, description: { en: 'Width.', zh: '宽度。' } },
  style: { type: 'enum', values: ['loose', 'strict'], default: 'loose', description: { en: 'Style.', zh: '风格。' } },
} as const;

export const rule = defineRule({
  ...shared,
  options,
  messages: {
    found: { en: 'Found “{what}”; remove it.', zh: '发现“{what}”，请删除。' },
    plain: { en: 'Found; remove it.', zh: '发现，请删除。' },
  },
  suggestions: { rename: { en: 'Rename to “{name}”.', zh: '改名为“{name}”。' } },
  check(article, { options: given, report }) {
    const where = article.blocks[0]!;
    report.found(where, { what: 'x' });
    report.plain(where);
    report.plain(where, {}, { related: where, fix: [{ range: [0, 1], text: '' }] });
    report.found(where, { what: given.minWidth }, { suggest: [{ use: 'rename', data: { name: 'y' }, edits: [] }] });
    // @ts-expect-error a message id that the rule does not have
    report.fuond(where, { what: 'x' });
    // @ts-expect-error data is missing
    report.found(where);
    // @ts-expect-error a placeholder's name is misspelt
    report.found(where, { waht: 'x' });
    // @ts-expect-error a message without placeholders takes no data
    report.plain(where, { what: 'x' });
    // @ts-expect-error an option that the rule does not have
    given.maxWidth;
    // @ts-expect-error a value that the option cannot have
    const wrong: boolean = given.style === 'tight';
    // @ts-expect-error a suggestion that the rule does not have
    report.plain(where, {}, { suggest: [{ use: 'remove', edits: [] }] });
    // @ts-expect-error a suggestion's data is missing
    report.plain(where, {}, { suggest: [{ use: 'rename', edits: [] }] });
    return void wrong;
  },
});

defineRule({
  ...shared,
  options: {},
  messages: {
    // @ts-expect-error the translation drops a placeholder
    found: { en: 'Found “{what}”; remove it.', zh: '发现，请删除。' },
  },
  check() {},
});

defineRule({
  ...shared,
  options: {},
  messages: {
    // @ts-expect-error the translation misspells a placeholder
    found: { en: 'Found “{what}”; remove it.', zh: '发现“{waht}”，请删除。' },
  },
  check() {},
});

defineRule({
  ...shared,
  options: {},
  // @ts-expect-error a language is missing
  messages: { found: { en: 'Found; remove it.' } },
  check() {},
});

defineRule({
  ...shared,
  // @ts-expect-error an option without its default
  options: { minWidth: { type: 'integer', description: { en: 'Width.', zh: '宽度。' } } },
  messages: {},
  check() {},
});

defineRule({
  ...shared,
  options: {},
  messages: {},
  check() {},
  // @ts-expect-error a misspelt key
  yieldTo: ['other'],
});

testRule(rule, {
  valid: [
    // @ts-expect-error an option that the rule does not have
    { html: '', options: { maxWidth: 1 } },
  ],
  invalid: [
    // @ts-expect-error a message id that the rule does not have
    { html: '', message: 'fuond' },
    // @ts-expect-error a misspelt key
    { hmtl: '', message: 'found' },
  ],
});
