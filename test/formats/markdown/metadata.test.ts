import { describe, expect, test } from 'vitest';
import { read, texts, unmark } from './marked.ts';

describe('front matter', () => {
  test.each([
    ['yaml', '⟦---\ntitle: 标题 # note\nlang: zh-CN\n---⟧\n\n正文'],
    ['yaml', '⟦---\nlanguage: "zh-CN"\n"title": \'标题\'\n---  ⟧\n正文'],
    ['yaml', '⟦---\n# comment\ntags:\n  - a\n  lang: no\nlocale: zh-CN\ntitle: "标\\u9898"\n---⟧\n正文'],
    ['toml', '⟦+++\ntitle = "标题"\nlang = \'zh-CN\'\n[params]\nlang = "en"\n+++⟧\n正文'],
    ['json', '⟦{\n  "title": "标题",\n  "a": {"lang": "en"},\n  "lang": "zh-CN"\n}⟧\n\n正文'],
  ])('in %s is read with its range: %j', (kind, marked) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const { source, ranges } = unmark(marked.replaceAll('\n', eol));
      const article = read(source);
      const { frontMatter, lang, title } = article.meta;
      expect(frontMatter).toEqual({ kind, range: ranges[0] });
      expect([lang!.tag, lang!.by, source.slice(...lang!.range)]).toEqual(['zh-CN', 'front-matter', 'zh-CN']);
      expect(title!.value).toBe('标题');
      expect(texts(article)).toEqual(['正文']);
      expect(source.slice(...article.blocks[0]!.range)).toBe('正文');
    }
  });

  test('gives canonical address and keywords', () => {
    const { source, meta } = read('---\ncanonical: https://example.com/中\nkeywords: a, 中\n---\n');
    expect([meta.canonical!.value, source.slice(...meta.canonical!.range)]).toEqual(
      Array(2).fill('https://example.com/中'),
    );
    expect([meta.keywords!.value, source.slice(...meta.keywords!.range)]).toEqual(Array(2).fill('a, 中'));
  });

  test.each([
    '---\nlang: [en, zh]\ntitle: >-\n  中\nlocale:\n---\n',
    '---\nlang: ~\ntitle: |\n  中\nlanguage: null\n---\n',
    '+++\nlang = ["en"]\ntitle = 1\n+++\n',
  ])('values that are no plain scalars are left alone: %j', (source) => {
    const { meta } = read(source);
    expect([meta.lang, meta.title]).toEqual([undefined, undefined]);
    expect(meta.frontMatter).toBeDefined();
  });

  test.each([
    '\n---\nlang: zh\n---\n',
    '---\nlang: zh\n\n中',
    '--- a\nlang: zh\n---\n',
    '{{< a >}}\n',
    '{"a": "b"} 中\n',
    '{}\n',
    '{{ 中 }}\n',
  ])('does not begin %j', (source) => {
    const { meta } = read(source);
    expect([meta.frontMatter, meta.lang]).toEqual([undefined, undefined]);
  });

  test('an empty one is one', () => {
    expect(read('---\n---\n中').meta.frontMatter).toEqual({ kind: 'yaml', range: [0, 7] });
  });
});

describe('the language of the document', () => {
  test('comes from the front matter before the path', () => {
    expect(read('---\nlang: fr\n---\n中', 'docs/zh/index.md').meta.lang!.tag).toBe('fr');
    expect(read('中', 'docs/index.zh-CN.md').meta.lang).toEqual({ tag: 'zh-CN', by: 'path', range: [0, 0] });
    expect(read('中').meta.lang).toBeUndefined();
  });

  test('of the front matter has a scope of its own, without what declares another', () => {
    const { blocks, languageScopes } = read(
      '---\nlang: zh\n---\n# 一\n\n二 <i lang=en>three</i> 四\n\n<div lang=fr>\n\ncinq\n\n</div>\n',
    );
    const [root, ...others] = languageScopes;
    expect([root!.root, root!.range[0], root!.lang]).toEqual([true, 0, undefined]);
    expect(root!.parts.map(({ block, at }) => block.text.text.slice(...at))).toEqual(['一', '二 ', ' 四']);
    expect(others.map(({ root: isRoot, lang }) => [isRoot, lang!.value])).toEqual([
      [false, 'en'],
      [false, 'fr'],
    ]);
    expect(blocks.map(({ lang }) => [lang!.tag, lang!.by])).toEqual([
      ['zh', 'front-matter'],
      ['zh', 'front-matter'],
      ['fr', 'lang'],
    ]);
  });
});

describe('the article', () => {
  test('says what it was read from, and has no page', () => {
    const article = read('# 中', 'a.md');
    expect([article.format, article.path, article.source, article.page]).toEqual([
      'markdown',
      'a.md',
      '# 中',
      undefined,
    ]);
    expect(Object.isFrozen(article) && Object.isFrozen(article.blocks)).toBe(true);
  });
});
