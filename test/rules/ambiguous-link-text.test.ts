import { describe, it } from 'vitest';
import rule from '../../rules/ambiguous-link-text/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'one target',
        html: '<p><a href="a.html">Boats</a> and <a href="a.html">boats</a></p>',
        markdown: '[渔船](a.md) [渔船](a.md)\n',
      },
      {
        name: 'one target, written in two ways',
        html: '<p><a href="http://example.org/boats/">渔船</a><a href="https://example.org/boats">渔船</a></p>',
      },
      { name: 'two texts', html: '<p><a href="a.html">渔船</a> <a href="b.html">渔网</a></p>' },
      {
        name: 'navigation',
        html: '<nav><a href="a.html">Boats</a> <a href="b.html">Boats</a></nav><p><a href="c.html">Boats</a></p>',
      },
      {
        name: 'tables',
        html: '<table><tr><td><a href="a.html">年报</a></td><td><a href="b.html">年报</a></td></tr></table>',
      },
      { name: 'edit links', html: '<h2>Boats <a href="e1">[edit]</a></h2><h2>Nets <a href="e2">[edit]</a></h2>' },
      { name: '编辑链接', html: '<h2>渔船<a href="e1">［编辑］</a></h2><h2>渔网<a href="e2">编辑</a></h2>' },
      {
        name: 'marks and numbers',
        html: '<p>船<a href="#f1">1</a> <a href="#r1">↩</a> 网<a href="#f2">1</a> <a href="#r2">↩</a></p>',
      },
      {
        name: 'told apart by a title or a label',
        html: '<p><a href="a.html" title="of 2023">Report</a> <a href="b.html" title="of 2024">Report</a> <a href="c.html" aria-label="Report of 2025">Report</a></p>',
      },
      { name: 'hidden', html: '<p><a href="a.html">渔船</a> <span hidden><a href="b.html">渔船</a></span></p>' },
      {
        name: 'links without a target',
        html: '<p><a href="a.html">渔船</a> <a href="#">渔船</a> <a>渔船</a> <a href="javascript:x()">渔船</a></p>',
      },
    ],
    invalid: [
      {
        name: 'two targets',
        html: '<p>⟪<a href="a.html">Report</a>⟫ and ⟦<a href="b.html">report</a>⟧</p>',
        message: 'otherTarget',
        says: 'The link text “report” leads to “a.html” elsewhere and to “b.html” here; say what differs.',
      },
      {
        name: '两个目标',
        html: '<p>⟪<a href="a.html">年报</a>⟫</p><p>⟦<a href="b.html">《年报》</a>⟧</p>',
        markdown: '⟪[年报](a.md)⟫\n\n⟦[《年报》](b.md)⟧\n',
        message: 'otherTarget',
      },
      { name: 'two places of a page', markdown: '⟪[渔船](a.md#one)⟫ ⟦[渔船](a.md#two)⟧\n', message: 'otherTarget' },
    ],
  },
  { describe, it },
);
