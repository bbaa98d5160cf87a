import { describe, expect, test } from 'vitest';
import { expectMarks, read } from './marked.ts';

describe('the declared language of a block', () => {
  test.each([
    ['comes from the nearest element', '<html lang=en><p>a<div lang=zh-Hant><p>中</p></div>', ['en', 'zh-Hant']],
    ['prefers lang to xml:lang', '<p lang=en xml:lang=de>a</p><p xml:lang=ko>글</p>', ['en', 'ko']],
    ['is taken back by an empty tag', '<html lang=en><p lang="">中</p>', [undefined]],
    ['falls back on content-language', '<meta http-equiv=Content-Language content=ja><p>あ</p>', ['ja']],
    ['is not that of an inline that is only a part', '<p>a <i lang=zh>中</i></p>', [undefined]],
  ])('%s', (_, source, tags) => {
    expect(read(source).blocks.map(({ lang }) => lang?.tag)).toEqual(tags);
  });

  test('comes from the path before the root', () => {
    const article = read('<html lang=en><p>中</p><p lang=ko>글</p>', 'docs/zh/index.html');
    expect(article.blocks.map(({ lang }) => lang?.by)).toEqual(['path', 'lang']);
    expect(article.meta.lang?.tag).toBe('zh');
  });

  test('of an inline stands at its value', () => {
    const { blocks, source } = read('<p>a <i lang="zh-Hans">中</i></p>');
    const { lang } = blocks[0]!.inlines[0]!;
    expect([lang!.tag, source.slice(...lang!.range)]).toEqual(['zh-Hans', 'zh-Hans']);
  });
});

describe('a language scope', () => {
  test('holds its text without that of scopes inside', () => {
    const article = expectMarks(
      '<div>x</div>⟦<div lang=en>one <i lang=zh>中文</i> two<p>three</p></div>⟧'.replace('<i lang=zh>', '<i lang=zh>'),
      ({ languageScopes }) => languageScopes.filter(({ tag }) => tag === 'div'),
    );
    const parts = article.languageScopes.map((scope) =>
      scope.parts.map(({ block, at }) => block.text.text.slice(...at)),
    );
    expect(parts).toEqual([['one ', ' two', 'three'], ['中文']]);
  });

  test('of html is the root, even with an empty tag', () => {
    const { languageScopes, page } = read('<!doctype html><html lang="" xml:lang="zh"><p>中</p></html>');
    expect(languageScopes.map(({ root, lang, xmlLang }) => [root, lang?.value, xmlLang?.value])).toEqual([
      [true, '', 'zh'],
    ]);
    expect(page?.lang?.value).toBe('');
  });
});

describe('the page', () => {
  test.each([
    ['<p>中</p>', false, false],
    ['<!doctype html><p>中', true, false],
    ['<body>中', true, false],
    ['<svg><text>中</text></svg>', false, true],
    ['<?xml version="1.0"?><feed><title>中</title></feed>', false, true],
    ['<html><frameset><frame src=a></frameset></html>', true, true],
    ['<html><body><svg><title>x</title></svg><p>a', true, false],
  ])('%s is whole: %s, of a foreign root: %s', (source, whole, foreignRoot) => {
    const { page } = read(source);
    expect([page!.whole, page!.foreignRoot]).toEqual([whole, foreignRoot]);
  });

  test('has its root, its title and their ranges', () => {
    expectMarks('<!doctype html>⟦<html lang=zh>⟧<title>中</title><title>b</title>', ({ page }) => [
      { range: page!.root! },
    ]);
    expectMarks('<html>⟦<title></title>⟧<title>b</title>', ({ page }) => [{ range: page!.title! }]);
  });
});

describe('metadata', () => {
  test.each([
    ['title', '<title>⟦新闻 &amp; News⟧</title>', '新闻 & News'],
    ['canonical', '<link rel=canonical href="⟦https://a.example/中⟧">', 'https://a.example/中'],
    ['siteName', '<meta property="og:site_name" content="⟦港口日报⟧">', '港口日报'],
    ['keywords', '<meta name=Keywords content=⟦港口,船⟧>', '港口,船'],
  ] as const)('%s', (key, marked, value) => {
    const { meta } = expectMarks(marked, (article) => [article.meta[key]!]);
    expect(meta[key]!.value).toBe(value);
  });

  test('lists the alternates by language', () => {
    const { meta } = expectMarks(
      '<link rel="alternate" hreflang="⟦zh-Hant⟧" href=/tw><link rel=alternate hreflang=⟦ko⟧ href="/ko">',
      (article) => article.meta.hreflang,
    );
    expect(meta.hreflang.map(({ value, href }) => `${value} ${href}`)).toEqual(['zh-Hant /tw', 'ko /ko']);
  });

  test('has no title where the title is blank', () => {
    expect(read('<title> </title><p>中</p>').meta.title).toBeUndefined();
  });
});

describe('ids and comments', () => {
  test('ids stand at their values, also in svg, not in templates', () => {
    const { ids } = expectMarks(
      '<p id="⟦甲⟧">a</p><img id=⟦b⟧><svg id=⟦c⟧></svg><template><p id=d></template>',
      (article) => article.ids,
    );
    expect(ids.map(({ tag, value }) => `${tag} ${value}`)).toEqual(['p 甲', 'img b', 'svg c']);
  });

  test('comments have their values, also what HTML reads as one', () => {
    const { comments } = expectMarks(
      '⟦<!-- 中 -->⟧a⟦<!-->⟧b⟦<?php x ?>⟧c⟦<![CDATA[x>⟧y]]>⟦</ z>⟧⟦<!-- open⟧',
      (article) => article.comments,
    );
    expect(comments.map(({ value }) => value)).toEqual([' 中 ', '', '?php x ?', '[CDATA[x', ' z', ' open']);
  });

  test('a script holds no comment', () => {
    expect(read('<script><!-- a --></script><title><!-- b --></title>中').comments).toEqual([]);
  });
});
