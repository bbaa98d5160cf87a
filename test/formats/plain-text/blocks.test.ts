import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parsePlainText } from '../../../src/formats/plain-text/index.ts';

function parse(source: string, path?: string): Article {
  const decoding = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
  return parsePlainText({ source, decoding, ...(path !== undefined && { path }) });
}

const texts = (source: string) => parse(source).blocks.map((block) => block.text.text);

const WRAPPED = [
  'The harbour of Busan was quiet on Monday morning, and the boats of the night',
  'lay still along the quay. Fishermen mended their nets and spoke of the storm',
  'that had kept them ashore for three days, while gulls waited on the pier for',
  'the first catch.',
  '',
  'By noon the market was open again, and buyers from the city walked along the',
  'stalls. Prices were high, said a trader who has sold squid here for more than',
  'thirty years, but nobody went home without a bag.',
];

describe('lines and blocks', () => {
  it('are one and the same where lines are not wrapped', () => {
    expect(texts('One line.\nThe next line.\n\n  第三行。\u3000\n')).toEqual([
      'One line.',
      'The next line.',
      '第三行。',
    ]);
  });

  it('end at blank lines where the source is wrapped', () => {
    const blocks = texts(WRAPPED.join('\n'));
    expect(blocks).toEqual([WRAPPED.slice(0, 4).join('\n'), WRAPPED.slice(5).join('\n')]);
  });

  it('are wrapped in Chinese by cells, not by letters', () => {
    const line = '釜山港在星期一早晨十分安静船只停靠在码头旁边渔民修补渔网谈论着这场暴';
    expect(texts(`${line}\n${line}\n${line}\n雨。`)).toEqual([`${line}\n${line}\n${line}\n雨。`]);
  });

  it('stay lines where each line of 60 to 90 cells is a paragraph of its own', () => {
    const paragraphs = [
      '釜山港在星期一早晨十分安静，船只停靠在码头旁边，渔民在谈论暴雨。',
      '市场中午重新开放，来自城里的买家沿着摊位走动，价格比上周高出不少，但没有人空手回家。',
      '港务局表示，下周的天气将会好转，出海的船只预计增加一倍，码头也会更忙。',
      '居民希望新的防波堤早日完工，让渔船在台风季节也能安全停靠在港内。',
    ];
    expect(texts(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it.each(['\n', '\r\n', '\r'])(
    'have exact ranges with line ends %j, trailing blanks and astral letters',
    (newline) => {
      const source = ['  😀 𠮷野家在港口 \t', ...WRAPPED.map((line) => `${line}  `)].join(newline);
      const { blocks, lines } = parse(source);
      for (const { range, text } of blocks) {
        expect(source.slice(...range).replaceAll(/\s*(?:\r\n|\r|\n)\s*/g, '\n')).toBe(text.text);
        expect(text.rangeOf(0, text.text.length).range).toEqual(range);
        for (const word of ['𠮷野家', 'Fishermen', 'squid', 'catch']) {
          const at = text.text.indexOf(word);
          if (at < 0) continue;
          const found = text.rangeOf(at, at + word.length);
          expect([source.slice(...found.range), found.exact]).toEqual([word, true]);
        }
      }
      expect(blocks).toHaveLength(2);
      expect(lines.positionOf(source.indexOf('squid'))).toEqual({ line: 8, column: WRAPPED[6]!.indexOf('squid') + 1 });
    },
  );

  it('take a line end with the blanks around it as one piece', () => {
    const source = WRAPPED.join('  \r\n ');
    const { text } = parse(source).blocks[0]!;
    const at = text.text.indexOf('\n');
    const { range, exact } = text.rangeOf(at, at + 1);
    expect([source.slice(...range), exact]).toEqual(['  \r\n ', false]);
  });

  it.each(['', ' ', '\n\n', '\r\r\n \u3000\n', '\ufeff'])('are none in %j', (source) => {
    expect(parse(source).blocks).toEqual([]);
  });
});

describe('the article of a plain text', () => {
  it('declares the language of its path, and nothing else', () => {
    const article = parse('港口。', 'docs/zh/港口.txt');
    expect(article.meta).toEqual({ lang: { tag: 'zh', range: [0, 0], by: 'path' }, hreflang: [] });
    expect(article.path).toBe('docs/zh/港口.txt');
    expect([article.links, article.images, article.empties, article.ids, article.comments, article.problems]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('marks what is no evidence of a language', () => {
    const { text, opaque } = parse('请看 https://example.com/harbour 的说明。').blocks[0]!;
    expect(opaque.map((range) => text.text.slice(...range))).toEqual(['https://example.com/harbour']);
  });

  it('is frozen', () => {
    const article = parse('港口。');
    expect([article, article.blocks, article.blocks[0], article.captions].every(Object.isFrozen)).toBe(true);
  });

  it.each([
    ['lines', 'The harbour of Busan was quiet on Monday morning, and boats lay still.\r\n'],
    ['Chinese lines', `${'釜山港在星期一早晨十分安静，船只停靠在码头旁边。'.repeat(4)}\n`],
    ['one line', 'The harbour of Busan was quiet. '],
    ['one Chinese line', '釜山港在星期一早晨十分安静'],
    ['blank lines', '\n'],
    ['blanks', ' '],
    ['labels in one line', '下一篇:'],
  ])('of 10 MB is read in linear time: %s', (_, piece) => {
    const time = (size: number) => {
      const source = piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      parse(source);
      return performance.now() - start;
    };
    time(1_000_000);
    expect(time(10_000_000)).toBeLessThan(5_000);
  });
});
