import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, describe, expect, test } from 'vitest';
import { PluginProject } from '../support/plugin-project.ts';

const project = new PluginProject();
afterAll(() => project.remove());

interface Block {
  readonly lang: string;
  /** A file of the project; of a text, the command that prints it. */
  readonly title: string;
  readonly value: string;
}

function blocksOf(page: string): Block[] {
  return fromMarkdown(readFileSync(page, 'utf8')).children.flatMap((node) =>
    node.type === 'code' ? [{ lang: node.lang ?? '', title: node.meta ?? '', value: node.value }] : [],
  );
}

describe.each([
  ['src/rule/README.md', 'en'],
  ['src/rule/README.zh.md', 'zh'],
])('%s', (page, locale) => {
  const blocks = blocksOf(page);

  test('shows the files of the example as they are', () => {
    const files = blocks.filter(({ lang }) => lang !== 'text');
    expect(files.map(({ title }) => title)).toEqual([
      'bilint-plugin-newsroom/leftover-note.js',
      'bilint-plugin-newsroom/leftover-note.test.js',
      'bilint-plugin-newsroom/package.json',
      'bilint-plugin-newsroom/index.js',
      'bilint.config.js',
    ]);
    for (const { title, value } of files)
      expect(`${value}\n`).toBe(readFileSync(join('fixtures/projects/with-plugin', title), 'utf8'));
  });

  test('shows what the command prints', async () => {
    const [printed] = blocks.filter(({ lang }) => lang === 'text');
    const [command = '', ...args] = printed!.title.split(' ');
    expect(command).toBe('bilint');
    const { code, out, err } = await project.bilint(...args, '--locale', locale);
    expect({ code, out: out.trimEnd(), err }).toEqual({ code: 1, out: printed!.value, err: '' });
  });
});

test('The example’s own test passes as its author runs it', async () => {
  const { code, out } = await project.node('--test', 'bilint-plugin-newsroom/leftover-note.test.js');
  expect(code, out).toBe(0);
  expect(out).toMatch(/^# pass 5$/m);
  expect(out).toMatch(/^# fail 0$/m);
});

test('Suppressed findings of a plugin of unified stay in the JSON report, with their reason', async () => {
  const { out } = await project.bilint('articles', '--format', 'json');
  const [{ findings, suppressed }] = JSON.parse(out).results;
  expect(findings).toHaveLength(4);
  expect(suppressed).toMatchObject([{ rule: 'retext-repeated-words/the', reason: '引用原文' }]);
});
