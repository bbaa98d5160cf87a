import { describe, expect, test } from 'vitest';
import { expectMarks, read, readMarked } from './marked.ts';

describe('a link', () => {
  test('has its element, its attributes and what stands between its tags', () => {
    const article = expectMarks(
      '<p>去 ⟦<a HREF="/a?b&amp;c" rel="Prev nofollow">上一篇</a >⟧ x</p>',
      ({ links }) => links,
    );
    const [link] = article.links;
    expect([link!.href!.value, link!.rel, link!.text.text, link!.at]).toEqual([
      '/a?b&c',
      ['prev', 'nofollow'],
      '上一篇',
      [2, 5],
    ]);
    expect(article.source.slice(...link!.inner!)).toBe('上一篇');
    expect(article.source.slice(...link!.href!.range)).toBe('HREF="/a?b&amp;c"');
    expect(article.source.slice(...link!.href!.valueRange)).toBe('/a?b&amp;c');
  });

  test.each([
    ['href', ''],
    ['href=""', ''],
    ["href = '中'", '中'],
    ['href=a&lt;b', 'a&lt;b'],
    ['href="&lt;b&NotEqualTilde;"', '&lt;b&NotEqualTilde;'],
  ])('keeps the exact range of %s', (attribute, value) => {
    const { source, links } = read(`<a id=x ${attribute} title=t>中</a>`);
    const { range, valueRange } = links[0]!.href!;
    expect([source.slice(...range), source.slice(...valueRange)]).toEqual([attribute, value]);
  });

  test('without a real end tag has no inner range and ends with its block', () => {
    const { links } = expectMarks('<p>⟦<a href=x>中⟧ </p>b', (article) => article.links);
    expect(links[0]!.inner).toBeUndefined();
  });

  test('ends where another begins', () => {
    expectMarks('⟦<a href=x>一⟧ ⟦<a href=y>二</a>⟧', ({ links }) => links);
  });

  test('around several blocks joins their texts by line feeds', () => {
    const { links } = read('<a href=x><h2>标题</h2><p>Text <b>b</b></p></a>');
    expect(links[0]!.text.text).toBe('标题\nText b');
    expect(links[0]!.block.type).toBe('heading');
    expect(links[0]!.at).toEqual([0, 2]);
  });

  test('that holds nothing stands in a block of its own place', () => {
    const { links, blocks } = read('<div><a href=x></a></div>');
    expect([links[0]!.block, links[0]!.at, links[0]!.text.text]).toEqual([blocks[0], [0, 0], '']);
  });

  test.each([
    ['its text', '<a href=x> 中 文 </a>', '中 文'],
    ['an image in it', '<a href=x><img alt="图片"></a>', '图片'],
    ['text and images in their order', '<a href=x>see <img alt=图> now</a>', 'see  图  now'],
    ['aria-label before its text', '<a href=x aria-label="首页">Home</a>', '首页'],
    [
      'aria-labelledby, also of a later element',
      '<a href=x aria-labelledby="b a" aria-label=n>t</a><i id=a>A</i><i id=b>乙</i>',
      '乙 A',
    ],
    ['the label of a part', '<a href=x>a<i aria-label="Heart">x</i></a>', 'a Heart'],
    ['the title of a graphic', '<a href=x><svg><title>搜索</title><path/></svg></a>', '搜索'],
    ['the value of a control', '<a href=x><input value="发送"></a>', '发送'],
    ['its title where there is nothing else', '<a href=x title="说明"> </a>', '说明'],
    ['nothing hidden in it', '<a href=x>a<i hidden>b</i><b aria-hidden=true>c</b></a>', 'a'],
    ['nothing for an empty alt', '<a href=x><img alt=""></a>', ''],
  ])('is named by %s', (_, source, name) => {
    expect(read(source).links[0]!.name).toBe(name);
  });
});

describe('an image', () => {
  test('has its tag, source and alternative text', () => {
    const { images } = expectMarks('<p>中 ⟦<img src="a.png" alt="港口 &amp; ship">⟧</p>', (article) => article.images);
    expect([images[0]!.src!.value, images[0]!.alt!.value, images[0]!.name]).toEqual([
      'a.png',
      '港口 & ship',
      '港口 & ship',
    ]);
  });

  test.each([
    ['alt=""', true],
    ['role=presentation', true],
    ['aria-hidden=true', true],
    ['alt=中', false],
    ['', false],
  ])('with %s is decorative: %s', (attributes, decorative) => {
    expect(read(`<img src=a ${attributes}>`).images[0]!.decorative).toBe(decorative);
  });

  test('tells its title from its name: 港口', () => {
    const [labelled, titled, bare] = read('<img aria-label=海港 title=港口><img title=港口><img alt=港口>').images;
    expect([labelled!.name, labelled!.title?.value]).toEqual(['海港', '港口']);
    expect([titled!.name, titled!.title?.value]).toEqual(['港口', '港口']);
    expect(bare!.title).toBeUndefined();
  });

  test.each([
    ['the figcaption of its figure', '<figure><img src=a><p>x</p>⟦<figcaption>港口 at dusk</figcaption>⟧</figure>'],
    ['a block beside it whose class says so', '<div><img src=a></div>⟦<p class="wp-caption-text">港口</p>⟧'],
    ['emphasis that is the whole next block', '<p><img src=a></p>⟦<p> <em>图：港口</em> </p>⟧<p>Text</p>'],
  ])('has %s for a caption', (_, marked) => {
    const { images, captions } = expectMarks(marked, (article) => article.captions);
    expect(images[0]!.caption).toBe(captions[0]);
  });

  test.each([
    ['plain text', '<p><img src=a></p><p>Plain 中文</p>'],
    ['a block that is emphasised in part', '<p><img src=a></p><p><em>港口</em>, at dusk</p>'],
    ['a heading', '<p><img src=a></p><h2><em>港口</em></h2>'],
  ])('has no caption in %s', (_, source) => {
    const { images, captions } = read(source);
    expect([images[0]!.caption, captions]).toEqual([undefined, []]);
  });
});

describe('the label of a heading', () => {
  test.each([
    ['<h2 aria-label="章节">x</h2>', '章节'],
    ['<h2 aria-labelledby=a>x</h2><p id=a>章</p>', '章'],
    ['<h2><img alt="标志"></h2>', '标志'],
    ['<h2><svg><title>标志</title></svg></h2>', '标志'],
    ['<h2>章节</h2>', undefined],
    ['<h2></h2>', undefined],
  ])('of %s', (source, label) => {
    expect(read(source).blocks[0]!.label).toBe(label);
  });
});

test('a mark of a test stands where it was put', () => {
  expect(readMarked('a⟦中⟧b').ranges).toEqual([[1, 2]]);
});
