import { describe, expect, test } from 'vitest';
import { expectMarks, read, readMarked, texts } from './marked.ts';

describe('the range of a block', () => {
  test.each([
    ['is its element where it has an end tag', '⟦<p>One 中文 <b>two</b></p>⟧ \n⟦<h2 class=x>三</h2>⟧'],
    ['leaves out the blanks before an implied end', '⟦<p>One⟧ \n⟦<p>二 ⟦'.replace(' ⟦', '⟧')],
    ['ends at the start of a nested block', '<ul>⟦<li>一⟧ <ul>⟦<li>two⟧</ul>⟦tail⟧</ul>'],
    ['runs from the first to the last piece where no element is its own', '<div>\n ⟦text <i>中</i> end⟧\n</div>'],
    ['begins with the inline tag before the text', '<div> ⟦<a href=x>链接</a> and text⟧ </div>'],
    ['counts UTF-16 code units', '😀'.replace('😀', '⟦😀𠮷⟧<p>').concat('⟧').replace('<p>⟧', '⟦<p>x</p>⟧')],
    ['keeps CRLF', '⟦<p>a\r\nb</p>⟧\r\n\r\n⟦<p>中\r\n</p>⟧\r\n'],
    ['is that of an empty heading or paragraph too', '⟦<h1></h1>⟧⟦<p> </p>⟧⟦<h2><div></div></h2>⟧'],
    [
      'is its element where that holds nothing but text',
      '<table><tr>⟦<td>一</td>⟧\n⟦<TH class=x> two</th>⟧ tail'.replace(' tail', ' ⟦tail⟧'),
    ],
    [
      'ends where an element of nothing but text makes it end',
      '⟦<p>中⟧ ⟦<li>two</li>⟧ ⟦文⟧<ul>⟦<li>四⟧⟦<li>five</li>⟧</ul>',
    ],
    ['holds an image without text', '<div>⟦<img src=a>⟧</div>⟦<p>中</p>⟧'],
  ])('%s', (_, marked) => {
    expectMarks(marked, ({ blocks }) => blocks);
  });
});

describe('the text of a block', () => {
  test('resolves character references and maps them whole', () => {
    const { article, ranges } = readMarked(
      '<p>R⟦&eacute;⟧sum⟦&#x4E2D;⟧ ⟦&NotEqualTilde;⟧ ⟦&ampx⟧</p>'.replace('&ampx⟧', '&amp⟧x'),
    );
    const { text } = article.blocks[0]!;
    expect(text.text).toBe('Résum中 ≂̸ &x');
    expect(text.rangeOf(1, 2)).toEqual({ range: ranges[0], exact: false });
    expect(text.rangeOf(5, 6)).toEqual({ range: ranges[1], exact: false });
    expect(text.rangeOf(7, 9)).toEqual({ range: ranges[2], exact: false });
    expect(text.rangeOf(10, 11)).toEqual({ range: ranges[3], exact: false });
  });

  test('covers the tags between its pieces', () => {
    const { article, ranges } = readMarked('<p>⟦中<b>国</b>⟧人</p>'.replace('</b>⟧', '⟧</b>'));
    expect(article.blocks[0]!.text.rangeOf(0, 2)).toEqual({ range: ranges[0], exact: true });
  });

  test('holds a line feed for each line break and drops NUL', () => {
    expect(texts(read('<p>一<br>two\0</br>3'))).toEqual(['一\ntwo\n3']);
  });

  test('leaves out the first line feed of pre', () => {
    expect(texts(read('<pre>\r\n 中\n</pre>'))).toEqual([' 中\n']);
  });

  test.each([
    [
      'script, style, template, noscript',
      '<script>a</script><style>b</style><template>c<p>d</template><noscript>e</noscript>中',
    ],
    ['select and textarea', '<select><option>a<b>b</select><textarea>c</textarea>中'],
    ['svg and math', '<svg><text>a</text><foreignObject><p>b</p></foreignObject></svg><math><mi>c</mi></math>中'],
    ['a script in double-escaped state', '<script><!-- <script>a</script>b--></script>中'],
    ['markup in noscript that is only text', '<noscript><!-- </noscript>中'],
  ])('does not hold %s', (_, source) => {
    expect(texts(read(source))).toEqual(['中']);
  });

  test('goes on behind a tag that svg cannot hold', () => {
    expect(texts(read('<svg><g><p>中</p>文'))).toEqual(['中', '文']);
  });

  test('holds the text of buttons and labels', () => {
    expect(texts(read('<p>中 <button>Go</button> <label>名</label>'))).toEqual(['中 Go 名']);
  });
});

describe('the end of a block', () => {
  test.each([
    ['a paragraph ends where a block begins', '<p>a<div>中</div>c', ['a', '中', 'c']],
    ['a paragraph goes on around a table without a doctype', '<p>a<table><td>中</table>c', ['a', '中', 'c']],
    ['a stray end tag of a paragraph parts text', 'a</p>中', ['a', '中']],
    ['an item ends where the next begins', '<ul><li>a<li><b>中<li>c</ul>', ['a', '中', 'c']],
    ['a term ends where its description begins', '<dl><dt>中<dd>b<dt>c</dl>', ['中', 'b', 'c']],
    ['rows and cells end each other', '<table><tr><td>1<td>二<tr><th>3</table>', ['1', '二', '3']],
    ['the end tag of another level ends a heading', '<h1>中</h2>b', ['中', 'b']],
    ['formatting that overlaps does not part text', '<p>a<b>b<i>中</b>d</i>e</p>', ['ab中de']],
    ['the end of a form parts no text of an element inside', '<form>a<ins>中</form>b', ['a中b']],
    ['an end tag does not reach out of its cell', '<div><table><td>中</div>b</table>', ['中b']],
  ])('%s', (_, source, expected) => {
    expect(texts(read(source))).toEqual(expected);
  });
});

describe('the type of a block', () => {
  test('comes from its element and from the list item, quote, caption or heading around it', () => {
    const source =
      '<title>T</title><h3><div>中</div></h3><li><p>i</p></li><blockquote><p>q</p></blockquote><pre>c</pre>' +
      '<table><caption>k</caption><td>d<p>e</p></table><div role=heading aria-level=4>h</div>';
    const types = read(source).blocks.map(({ type, level }) => (level === undefined ? type : `${type} ${level}`));
    expect(types).toEqual([
      'title',
      'heading 3',
      'listItem',
      'quote',
      'code',
      'caption',
      'cell',
      'paragraph',
      'heading 4',
    ]);
  });

  test('is quoted at any depth of a blockquote', () => {
    expect(read('<blockquote><div><p>中</p></div></blockquote>b').blocks.map(({ quoted }) => quoted)).toEqual([
      true,
      undefined,
    ]);
  });
});

describe('the region of a block', () => {
  test.each([
    [
      'elements',
      '<header>a</header><nav>b</nav><main>c<aside>d</aside></main><footer>e</footer>',
      'header nav main aside footer',
    ],
    ['roles', '<div role=banner>a</div><div role=navigation>b</div><p role=contentinfo>c', 'header nav footer'],
    ['header and footer of an article', '<article><header>a</header>b<footer>c</footer></article>', 'main main main'],
    ['class and id tokens of boxes', '<div class="breadcrumb x">a</div><div id=footer>b</div>c', 'nav footer main'],
    [
      'no part of a class token, and no inline',
      '<div class=menu-price>a</div><p><span class=menu>b</span>',
      'main main',
    ],
    ['an article in an aside stays aside', '<aside><article>中</article></aside>', 'aside'],
  ])('follows %s', (_, source, regions) => {
    expect(read(source).blocks.map(({ region }) => region)).toEqual(regions.split(' '));
  });
});

describe('inlines and opaque spans', () => {
  test('are spans of the text, also where they overlap', () => {
    const { article, ranges } = readMarked('<p>a⟦<b>中<i>c</b>⟧d</i></p>');
    const [b, i] = article.blocks[0]!.inlines;
    expect([b!.tag, b!.at, b!.range]).toEqual(['b', [1, 3], ranges[0]]);
    expect([i!.tag, i!.at]).toEqual(['i', [2, 4]]);
  });

  test('reach into every block that they hold text of', () => {
    const { blocks } = read('<b><p>一</p><p>two</p></b>');
    expect(blocks.map(({ inlines }) => inlines.map(({ tag, at }) => [tag, at]))).toEqual([
      [['b', [0, 1]]],
      [['b', [0, 3]]],
    ]);
  });

  test('code and untranslated text are opaque', () => {
    const { blocks } = read(
      '<p>中 <code>let a</code> <i translate=no>Brand</i></p><p class=notranslate>全</p><pre>x y</pre>',
    );
    expect(blocks.map(({ opaque }) => opaque)).toEqual([
      [
        [2, 7],
        [8, 13],
      ],
      [[0, 1]],
      [[0, 3]],
    ]);
  });
});

describe('a source that ends too early', () => {
  test.each(['中⟦<a href="x⟧', '中⟦<p⟧', '中⟦<b/⟧', '中</>⟦</b x⟧'])(
    '%s reports the tag and keeps the text',
    (marked) => {
      const article = expectMarks(marked, ({ problems }) => problems);
      expect(texts(article)).toEqual(['中']);
      expect(article.problems.map(({ what }) => what)).toEqual(['unclosed-tag']);
    },
  );
});

describe('hostile sources', () => {
  test.each(['<div>', '<b>', '<a href=x>', '<table><tr><td>', '<p>', '<span lang=zh>中'])(
    '100,000 × %s are read in linear time',
    (unit) => {
      const started = performance.now();
      const { source } = read(unit.repeat(100_000));
      expect(source).toHaveLength(unit.length * 100_000);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );

  test('100,000 attributes on one tag are read in linear time', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `a${index}=中`).join(' ');
    expect(read(`<a ${names}>中</a>`).links[0]!.attributes).toHaveLength(100_000);
  });
});

describe('an element that holds nothing but text', () => {
  /** The same where it is opened and closed tag by tag: an upper-case end tag is not taken in one step. */
  test.each([
    ['in a heading, which ends', '<h1>中<h2 title=x>two</h2>文'],
    ['in a cell', '<table><td><p class=lead>中 </p><h3>two</h3>'],
    ['in a figure', '<figure><img src=a><figcaption>图 one</figcaption></figure>'],
    ['with a role', '<p role=heading aria-level=3>中</p>'],
    ['with an id, a language and a style', '<p id=a lang=en>one</p><p style="display:none">二</p>'],
    ['in inline elements', '<b>一<p>two</p></b><a href=x><li>三</li></a>'],
    ['of nothing but blanks', '<p>&nbsp;</p><h1> </h1><li>\u200b</li><td>x</td>'],
    ['with NUL or references', '<p>\0</p><p>a\0中</p><p>&amp;b</p>'],
    ['in SVG, and where nothing is read', '<svg><p>中</p><svg><li>a</li></svg><template><p>b</p></template>'],
    ['with its class on a background', '<div bgcolor=white><p class=a>中</p><p style="color:white">two</p></div>'],
    ['first, in XML', '<?xml version="1.0"?><p>中</p><unknown>'],
  ])('is read as if its tags were: %s', (_, source) => {
    const apart = read(source.replace(/<\/(p|li|h\d|td|figcaption)>/g, (tag) => tag.toUpperCase()));
    const { blocks, images, empties, page, ids, problems } = read(source);
    expect(blocks.map(({ text, ...block }) => ({ ...block, text: text.text }))).toEqual(
      apart.blocks.map(({ text, ...block }) => ({ ...block, text: text.text })),
    );
    expect(images.map(({ caption, name }) => [caption?.range, name])).toEqual(
      apart.images.map(({ caption, name }) => [caption?.range, name]),
    );
    expect([empties, page, ids, problems]).toEqual([apart.empties, apart.page, apart.ids, apart.problems]);
  });
});
