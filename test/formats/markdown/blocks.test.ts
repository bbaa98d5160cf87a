import { describe, expect, test } from 'vitest';
import { expectMarks, outline, read, texts } from './marked.ts';

describe('the blocks of a document', () => {
  test.each([
    [
      'paragraphs and headings',
      '# 标题\n\nOne\ntwo\n\n三\n===\n',
      ['heading1: 标题', 'paragraph: One\ntwo', 'heading1: 三'],
    ],
    ['headings without text', '### \n\n#\n\n## #\n', ['heading3: ', 'heading1: ', 'heading2: ']],
    ['a heading with closing marks', '## 中 a # ##  \n', ['heading2: 中 a #']],
    [
      'tight and loose lists',
      '- 一\n- b\n\n  c\n\n1) d\n',
      ['listItem: 一', 'listItem: b', 'listItem: c', 'listItem: d'],
    ],
    ['nested lists', '- a\n  - 二\n    1. c\n', ['listItem: a', 'listItem: 二', 'listItem: c']],
    ['block quotes', '> 引\n> b\nc\n\n> - d\n', ['quote: 引\nb\nc', 'listItem: d']],
    ['tabs', '-\ta\n\n\tb\n\n\t\tc\n', ['listItem: a', 'listItem: b', 'code: c']],
    ['fenced code', '~~~js\nlet 中 = 1;\n\n  x\n~~~\n', ['code: let 中 = 1;\n\n  x']],
    ['indented code', 'a\n\n    b\n\n    中\n', ['paragraph: a', 'code: b\n\n中']],
    [
      'a table',
      '| 头 | b |\n|-|:-:|\n| c | `d\\|e` |\n| f \\| g |\n',
      ['cell: 头', 'cell: b', 'cell: c', 'cell: d|e', 'cell: f | g'],
    ],
    ['a table in a quote', '> a | b\n> -|-\n> 中 | d\n', ['cell: a', 'cell: b', 'cell: 中', 'cell: d']],
    ['a line outside the quote of a table', '> a | b\n> -|-\n中 | d\n', ['cell: a', 'cell: b', 'paragraph: 中 | d']],
    ['no table, if its second line is outside the quote', '> 中 | b\n-|-\n', ['quote: 中 | b\n-|-']],
    ['a table behind text', '一\n| b | c |\n|-|-|\n| d |\n', ['paragraph: 一', 'cell: b', 'cell: c', 'cell: d']],
    ['a table behind text with a pipe', '> 一 | a\n> b |\n> -|\n', ['quote: 一 | a', 'cell: b']],
    ['a table with a rule behind', '| 中 |\n|-|\n---\nb\n', ['cell: 中', 'paragraph: b']],
    ['no table of rows of different sizes', '中 | b\n-|-|-\n', ['paragraph: 中 | b\n-|-|-']],
    ['escaped backslashes before a pipe', '中\\\\| b |\n-|-\n', ['cell: 中\\', 'cell: b']],
    ['an underlined heading in a quote', '> 中\n> b\n> ===\n', ['heading1: 中\nb']],
    ['tasks', '- [ ] 待办\n- [x] done\n', ['listItem: 待办', 'listItem: done']],
    ['thematic breaks, which are none', '一\n\n***\n\n****\n\nb\n', ['paragraph: 一', 'paragraph: b']],
    [
      'a list behind an item or a quote, whatever its number',
      '- 一\n2. b\n\n> c\n7. d\n',
      ['listItem: 一', 'listItem: b', 'quote: c', 'listItem: d'],
    ],
    ['numbers inside a paragraph', '一\n2. b\n', ['paragraph: 一\n2. b']],
    ['numbers inside the paragraph of an item', '1. 一\n   2. b\n', ['listItem: 一\n2. b']],
    ['quote marks that are indented as code is', '> 引\n    > b\n', ['quote: 引\n> b']],
    ['a tab that is indentation in part', '1. >\t引\n', ['quote: 引']],
    ['a box of a task that does not begin the item', '- 一\n\n  [x] b\n', ['listItem: 一', 'listItem: [x] b']],
    ['an item whose text begins on its second line', '-\n  一\n\n  b\n', ['listItem: 一', 'listItem: b']],
    ['headings in lists and quotes', '- # a\n\n> ## 二\n', ['heading1: a', 'heading2: 二']],
  ])('%s', (_, source, expected) => {
    expect(outline(read(source))).toEqual(expected);
    expect(outline(read(source.replaceAll('\n', '\r\n')))).toEqual(expected);
    expect(outline(read(source.replaceAll('\n', '\r')))).toEqual(expected);
  });

  test('empty list items and quotes are no blocks', () => {
    const article = read('- \n- 中\n\n>\n');
    expect(texts(article)).toEqual(['中']);
    expect(article.empties).toEqual([]);
  });

  test.each([
    ['without the marks of what is around it', '> - ⟦一\n>   two⟧\n>\n> ⟦`x`⟧'],
    ['with its own marks', '⟦# 一 ##⟧\n\n⟦Two\n===⟧\n\n⟦```\nx\n```⟧'],
    ['of a cell between its pipes', '| ⟦一⟧ | ⟦b⟧ |\n|---|---|\n| ⟦**c**⟧ | |'],
    ['in UTF-16 code units', '- ⟦😀𠮷⟧\n\n⟦b⟧'],
    ['with CRLF', '⟦一\r\nb⟧\r\n\r\n⟦c⟧\r\n'],
  ])('have a range %s', (_, marked) => {
    expectMarks(marked, ({ blocks }) => blocks);
  });

  test('in a quote at any depth are quoted', () => {
    const { blocks } = read('> 引\n> - b\n>\n> # c\n>\n> ```\n> d\n> ```\n\ne');
    expect(blocks.map(({ type, quoted }) => [type, quoted ?? false])).toEqual([
      ['quote', true],
      ['listItem', true],
      ['heading', true],
      ['code', true],
      ['paragraph', false],
    ]);
  });

  test('of code are opaque throughout', () => {
    const { blocks } = read('```\n中 text\n```\n\n`let a` 中');
    expect(blocks.map(({ opaque }) => opaque)).toEqual([[[0, 6]], [[0, 5]]]);
  });
});

describe('footnotes', () => {
  test('are blocks of their own, and references to them are not shown', () => {
    const article = read('正文[^注] end[^2].\n\n[^注]: The 注 note\n    goes on\n\n    - item\n');
    expect(outline(article)).toEqual(['paragraph: 正文 end[^2].', 'paragraph: The 注 note\ngoes on', 'listItem: item']);
  });

  test('end a paragraph', () => {
    expect(outline(read('中[^a]\n[^a]: b'))).toEqual(['paragraph: 中', 'paragraph: b']);
  });
});

describe('captions', () => {
  test('stand behind a paragraph of images and are emphasised throughout', () => {
    const { captions, images } = read('![港口](a.png)\n\n*The harbour of 釜山 **at dusk***\n\n*Not this.*');
    expect(captions.map(({ text }) => text.text)).toEqual(['The harbour of 釜山 at dusk']);
    expect(images[0]!.caption).toBe(captions[0]);
  });

  test('are no paragraphs that are emphasised in part', () => {
    expect(read('![港口](a.png)\n\n*釜山* at dusk').captions).toEqual([]);
  });
});

describe('the ids of headings', () => {
  test.each([
    ['# 标题 {#⟦my-id⟧}\n', 'h1'],
    ['## Two {.class #⟦二⟧ a=b} ##\n', 'h2'],
  ])('in %j are listed, and are no evidence', (marked, tag) => {
    const article = expectMarks(marked, ({ ids }) => ids);
    expect(article.ids[0]).toMatchObject({ tag, value: article.source.slice(...article.ids[0]!.range) });
    const [{ text, opaque }] = article.blocks as [(typeof article.blocks)[number]];
    const braces = text.text.indexOf('{');
    expect(opaque).toEqual([[braces, text.text.length]]);
  });

  test('are not read from braces that hold none', () => {
    expect(read('# 标题 {a} b\n\n# 中 {.class}').ids).toEqual([]);
  });
});
