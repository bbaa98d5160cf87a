import { expect, test } from 'vitest';
import type { Format } from '../../src/article/article.ts';
import { VARIANTS } from '../../src/testing/variants.ts';

const change = (name: string, marked: string, format: Format) =>
  VARIANTS.find((variant) => variant.name === name)!.change(marked, format);

test.each([
  ['html', '<h1>Harbour</h1><p>⟦渡轮停航⟧ ok</p>', '<h1>H&#97;rbour</h1><p>⟦渡&#36718;停航⟧ ok</p>'],
  ['html', '<p title="Harbour"><code>harbour</code> 12</p>', '<p title="Harbour"><code>harbour</code> 12</p>'],
  ['html', '<p>&#72;arbour</p><p>海⟦港⟧船</p>', '<p>&#72;&#97;rbour</p><p>海⟦港⟧船</p>'],
  ['markdown', '# Harbour\n\n`ferry` to ⟦the⟧ quay', '# H&#97;rbour\n\n`ferry` to ⟦the⟧ q&#117;ay'],
  ['text', 'Harbour', 'Harbour'],
] as const)('with character references, %s: %s', async (format, marked, changed) => {
  expect(await change('with character references', marked, format)).toBe(changed);
});

test.each([
  ['html', '<p>At ⟦the old⟧ quay</p>', '<p>At ⟦the old⟧ quay</p>'],
  ['html', '<p>At the ⟦old⟧ quay of it</p>', '<p>At <span><span>the</span></span> ⟦old⟧ quay of it</p>'],
  [
    'html',
    '<title>At the quay</title><p>渔船周一出港了</p>',
    '<title>At the quay</title><p>渔船<span><span>周一</span></span>出港了</p>',
  ],
  ['markdown', 'At **the** quay of it', 'At **the** quay of it'],
  ['markdown', 'At the quay', 'At <span><span>the</span></span> quay'],
  ['text', 'At the quay', 'At the quay'],
] as const)('with nested inline markup, %s: %s', async (format, marked, changed) => {
  expect(await change('with nested inline markup', marked, format)).toBe(changed);
});
