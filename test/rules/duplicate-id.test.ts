import { describe, it } from 'vitest';
import rule from '../../rules/duplicate-id/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      { name: 'ids of their own', html: '<p id="boats">Boats</p><p id="nets">Nets</p>' },
      { name: '各有其 id', html: '<p id="渔船">渔船</p><p id="渔网">渔网</p>' },
      { name: 'empty ids', html: '<p id="">Boats</p><p id="">渔网</p><p id>Nets</p><p id=" ">船</p><p id=" ">网</p>' },
      { name: 'ids are case-sensitive', html: '<p id="boats">Boats</p><p id="Boats">渔船</p>' },
      { name: 'template tags', html: '<p id="{{ id }}">渔船</p><p id="{{ id }}">Nets</p>' },
      { name: 'Markdown', markdown: '# 渔船 {#boats}\n\n<p id="nets">Nets</p>\n' },
      { name: 'plain text has none', text: '<p id="boats"> 渔船\n<p id="boats"> Boats' },
    ],
    invalid: [
      {
        name: 'two elements',
        html: '<p id="⟪boats⟫">Boats</p><p id="⟦boats⟧">More boats</p><a href="#boats">Boats</a>',
        message: 'repeated',
        says: 'The id “boats” is already taken; give this element another.',
      },
      {
        name: '三个元素',
        html: '<h2 id="⟪渔船⟫">渔船</h2><p id="⟦渔船⟧">渔船<a id=⟦渔船⟧></a></p><label for=渔船>渔船</label>',
        message: 'repeated',
      },
      {
        name: 'a reference is resolved',
        html: '<p id="⟪a&amp;b⟫">渔船</p><p id="⟦a&#38;b⟧">Boats</p>',
        message: 'unused',
      },
      {
        name: 'nothing asks for it: 页面没有用到',
        html: '<p id="⟪boats⟫">Boats, the boats of 渔船</p><p id="⟦boats⟧">More boats</p><a href="#boats-2">渔网</a>',
        message: 'unused',
        says: 'The id “boats” is already taken, though nothing on the page asks for it; give this element another, or none.',
      },
      {
        name: 'a script asks for it',
        html: '<p id="⟪boats⟫">Boats</p><p id="⟦boats⟧">渔船</p><script>document.getElementById(\'boats\')</script>',
        message: 'repeated',
      },
      {
        name: 'Markdown: headings and raw HTML',
        markdown: '## 渔船 {#⟪boats⟫}\n\n<p id="⟦boats⟧">Boats</p>\n\n## Nets {#⟦boats⟧}\n\n[渔船](#boats)\n',
        message: 'repeated',
      },
    ],
  },
  { describe, it },
);
