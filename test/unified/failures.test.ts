import retextRepeatedWords from 'retext-repeated-words';
import type { Processor } from 'unified';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { lintArticle } from '../../src/linter/index.ts';
import { DEEPEST } from '../../src/unified/depth.ts';
import { type AnyPlugin, articleOf, hosted, usesOf } from './host.ts';

const SOURCE = '<p>新闻 we met the the team today.</p>';
const REPEATED = 'retext-repeated-words/the';

function throwing(): () => never {
  return () => {
    throw new Error('不行');
  };
}

function refusing(): never {
  throw new TypeError('Expected options');
}

function never() {
  return () => new Promise<void>(() => {});
}

function failing() {
  return (tree: Node, file: VFile) =>
    file.fail('这里不对', { place: tree.position!, source: 'sample', ruleId: 'failing' });
}

function noting() {
  return (tree: Node, file: VFile) => {
    file.info('见此', { place: tree.position!.start, source: 'sample', ruleId: 'noting' });
  };
}

function emptying() {
  return (tree: Parent) => {
    tree.children.length = 0;
    delete tree.position;
    return { type: 'nonsense' };
  };
}

const HOSTILE: readonly (readonly [string, AnyPlugin, string])[] = [
  ['throws', throwing, 'Plugin “throwing” failed on this file (不行); report it to the plugin’s author.'],
  [
    'refuses its options',
    refusing,
    'Plugin “refusing” failed on this file (Expected options); report it to the plugin’s author.',
  ],
  [
    'never settles',
    never,
    'Plugin “never” did not finish within 30 ms; raise limits.maxPluginMilliseconds or leave the plugin out.',
  ],
];
const limits = { maxBytes: 1_000_000, maxFindings: 200, maxPluginMilliseconds: 30 };

describe.each(HOSTILE)('A plugin that %s', (_, plugin, message) => {
  test.each([
    { before: [plugin], after: [retextRepeatedWords] },
    { before: [retextRepeatedWords], after: [plugin] },
  ])('loses itself only', async ({ before, after }) => {
    const findings = await hosted(SOURCE, 'html', { retext: [...before, ...after], rehype: [noting] }, { limits });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['internal-error', REPEATED, 'sample/noting']);
    expect(findings.find(({ rule }) => rule === 'internal-error')).toMatchObject({ message, severity: 'error' });
  });
});

test('A failure is said in the locale of the run', async () => {
  const [finding] = await hosted(SOURCE, 'html', { rehype: [throwing] }, { locale: 'zh' });
  expect(finding?.message).toBe('插件“throwing”在此文件上出错（不行）；请报告给插件作者。');
});

test('A plugin that mutates its tree hurts neither the others nor the article', async () => {
  const article = await articleOf(SOURCE, 'html');
  const before = JSON.stringify(article);
  const unified = usesOf({ retext: [emptying, retextRepeatedWords], rehype: [emptying, noting] });
  const { findings } = await lintArticle(article, { ...resolveConfig({ extends: [] }), unified });
  expect(findings.map(({ rule }) => rule)).toEqual(['sample/noting', REPEATED]);
  expect(JSON.stringify(article)).toBe(before);
});

test('A message by which a plugin ends its work is an error of that rule, not a failure', async () => {
  const [finding, ...more] = await hosted(SOURCE, 'html', { rehype: [failing] });
  expect(finding).toMatchObject({ rule: 'sample/failing', severity: 'error', message: '这里不对' });
  expect(more).toEqual([]);
});

test('What a plugin says after its time is up is not heard', async () => {
  const late = () => async (_: Node, file: VFile) => {
    file.message('早', { source: 'sample', ruleId: 'early' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    file.message('晚', { source: 'sample', ruleId: 'late' });
  };
  const findings = await hosted(SOURCE, 'html', { rehype: [late] }, { limits });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(findings.map(({ rule }) => rule)).toEqual(['internal-error', 'sample/early']);
});

describe('Places that a plugin makes up', () => {
  const at = (place: object | undefined) =>
    function sample() {
      return (_: Node, file: VFile) => {
        file.messages.push(Object.assign(file.message('此处'), { place }));
        file.messages.pop();
      };
    };

  test.each([
    ['none', undefined, [0, 0]],
    ['beyond the source', { line: 1, column: 1, offset: 9999 }, [0, 0]],
    ['a line that is not there', { line: 77, column: 1 }, [0, 0]],
    ['no offset', { line: 1, column: 4 }, [3, 3]],
    [
      'an end before its start',
      { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 2, offset: 1 } },
      [5, 5],
    ],
    [
      'an end that is nowhere',
      { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: Number.NaN } },
      [5, 5],
    ],
  ])('%s: the finding has a range inside the source', async (_, place, range) => {
    const [finding] = await hosted(SOURCE, 'html', { rehype: [at(place)] });
    expect(finding).toMatchObject({ rule: 'rehype/unnamed', range });
  });
});

describe('Trees too deep for those who recurse', () => {
  test.each([
    ['elements', 'rehype', 'html', `${'<div>'.repeat(9_000)}新闻`],
    ['formatting', 'rehype', 'html', `${'<b>新'.repeat(9_000)}`],
    ['quotes', 'remark', 'markdown', `${'>'.repeat(9_000)} 新闻`],
    ['marks', 'remark', 'markdown', '**新*闻'.repeat(9_000)],
    ['lines', 'remark', 'markdown', '新闻\n'.repeat(50_000)],
    ['brackets', 'remark', 'markdown', `${'!['.repeat(9_000)}新闻`],
  ] as const)('%s: nobody is given the tree, and that is said', async (_, tree, format, source) => {
    const started = performance.now();
    const findings = await hosted(source, format, { [tree]: [noting] });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(findings.map(({ rule, message }) => [rule, message.includes(`${tree} plugins`)])).toContainEqual([
      'too-complex',
      true,
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('sample/noting');
  });

  test.each([
    ['rehype', 'html', `${'<div>'.repeat(DEEPEST - 10)}新闻`],
    ['rehype', 'html', `${'<p>新闻<li>'.repeat(9_000)}`],
    ['rehype', 'html', `${'<div><br>新<b>闻</b></div>'.repeat(9_000)}`],
    ['remark', 'markdown', '| *新* | [闻](a) |\n'.repeat(3_000)],
    ['remark', 'markdown', `${'新*闻*\n'.repeat(500)}`],
  ] as const)('What is only long, or just shallow enough, is not refused: %s', async (tree, format, source) => {
    const findings = await hosted(source, format, { [tree]: [noting] });
    expect(findings.map(({ rule }) => rule)).toContain('sample/noting');
  });
});

test('A plugin may add to the syntax, and may bring others along', async () => {
  function visible(this: Processor) {
    this.use(noting);
  }
  const findings = await hosted(SOURCE, 'html', { rehype: [visible] });
  expect(findings.map(({ rule }) => rule)).toEqual(['sample/noting']);
});

test('Messages of one rule are capped like those of any rule', async () => {
  const source = '<p>文 we met the the team.</p>'.repeat(9);
  const few = { ...limits, maxFindings: 2, maxPluginMilliseconds: 1_000 };
  const findings = await hosted(source, 'html', { retext: [retextRepeatedWords] }, { limits: few });
  expect(findings.map(({ rule }) => rule)).toEqual(['too-many-findings', REPEATED, REPEATED]);
});
