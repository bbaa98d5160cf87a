import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { withFrontMatter } from '../../src/linter/front-matter.ts';
import { articleOfText } from '../support/articles.ts';

type Kind = NonNullable<Article['meta']['frontMatter']>['kind'];

/** An article with front matter, whatever its format. */
function article(frontMatter: string, kind: Kind = 'yaml'): Article {
  const plain = articleOfText(`${frontMatter}\n\n渡轮中午开航。\n`);
  const range = [0, frontMatter.length] as const;
  return { ...plain, path: '港口.md', meta: { ...plain.meta, frontMatter: { kind, range } } };
}

const config = resolveConfig();

describe('Front matter', () => {
  test.each<[string, Kind]>([
    ['---\ntitle: 港口\nbilint:\n  expect: [ko]\n  disable: [empty-heading]\n---', 'yaml'],
    ['---\r\nbilint: { expect: [ko], disable: [empty-heading] }\r\n---  ', 'yaml'],
    ['{ "bilint": { "expect": ["ko"], "disable": ["empty-heading"] } }', 'json'],
  ])('%j is laid over the config', async (text, kind) => {
    const own = await withFrontMatter(article(text, kind), config);
    expect(own.expect).toEqual(['ko']);
    expect([...own.disabled]).toEqual(['empty-heading']);
    expect(own.rules.map(({ id }) => id)).toEqual(config.rules.map(({ id }) => id));
  });

  test.each<[string, Kind]>([
    ['---\ntitle: bilint\n---', 'yaml'],
    ['---\nabout:\n  bilinter: yes\n---', 'yaml'],
    ['+++\ntitle = "港口"\n+++', 'toml'],
  ])('%j says nothing', async (text, kind) => {
    expect(await withFrontMatter(article(text, kind), config)).toBe(config);
  });

  test('says nothing where documents may not', async () => {
    const strict = resolveConfig({ inlineConfig: false });
    expect(await withFrontMatter(article('---\nbilint: { expect: [ko] }\n---'), strict)).toBe(strict);
  });

  test.each<[string, Kind, string]>([
    [
      '---\nbilint: { expects: [ko] }\n---',
      'yaml',
      '港口.md: bilint.expects: unknown key “expects”; did you mean “expect”?',
    ],
    ['---\nbilint: { rules: { nope: off } }\n---', 'yaml', '港口.md: bilint.rules.nope: unknown rule “nope”'],
    ['---\nbilint: [ko]\n---', 'yaml', '港口.md: bilint: must be an object, not ["ko"]'],
    ['---\nbilint: { expect: [ko\n---', 'yaml', '港口.md: bilint: the front matter is broken: '],
    ['+++\n[bilint]\nexpect = ["ko"]\n+++', 'toml', '港口.md: bilint: is not read from TOML front matter'],
  ])('%j is a mistake that names the document', async (text, kind, message) => {
    await expect(withFrontMatter(article(text, kind), config)).rejects.toThrow(message);
  });
});
