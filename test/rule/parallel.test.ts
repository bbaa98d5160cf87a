import { beforeEach, describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { parallelBlocks, parallelPieces, type ToldBlocks } from '../../src/rule/parallel.ts';

const pieces = (...list: readonly (readonly [lang: string, width: number])[]) =>
  list.map(([lang, width]) => ({ lang, width }));
const marked = (...list: readonly (readonly [lang: string, width: number])[]) =>
  parallelPieces(pieces(...list)).map((pair) => pair?.join('+') ?? '');

describe('parallel text', () => {
  test('is at least two adjacent pairs of like width', () => {
    expect(marked(['en', 100], ['zh', 80], ['en', 60], ['zh', 50])).toEqual(['en+zh', 'en+zh', 'en+zh', 'en+zh']);
    expect(marked(['ko', 40], ['ja', 90], ['ko', 90], ['ja', 40])).toEqual(['ko+ja', 'ko+ja', 'ko+ja', 'ko+ja']);
  });

  test('is never a single foreign piece', () => {
    expect(marked(['en', 100], ['zh', 80], ['en', 60])).toEqual(['', '', '']);
    expect(marked(['zh', 80])).toEqual(['']);
    expect(marked()).toEqual([]);
  });

  test('is no pair whose widths differ by more than 2.5 times', () => {
    expect(marked(['en', 100], ['zh', 39], ['en', 60], ['zh', 50])).toEqual(['', '', '', '']);
    expect(marked(['en', 100], ['zh', 40], ['en', 60], ['zh', 50])).toEqual(['en+zh', 'en+zh', 'en+zh', 'en+zh']);
  });

  test('ends where the turns end', () => {
    expect(marked(['zh', 9], ['en', 9], ['zh', 9], ['en', 9], ['zh', 9], ['zh', 9])).toEqual([
      ...['zh+en', 'zh+en', 'zh+en', 'zh+en'],
      ...['', ''],
    ]);
    expect(marked(['en', 50], ['en', 50], ['zh', 50], ['en', 50], ['zh', 50])).toEqual([
      '',
      'en+zh',
      'en+zh',
      'en+zh',
      'en+zh',
    ]);
  });

  test('is parted by text in no one language', () => {
    expect(marked(['zh', 90], ['en', 90], ['zh', 90], ['und', 90], ['en', 90], ['zh', 90])).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(marked(['und', 90], ['zh', 90], ['und', 90], ['zh', 90])).toEqual(['', '', '', '']);
  });

  test('is also two halves of two pieces or more in one language each', () => {
    expect(marked(['en', 50], ['en', 50], ['zh', 50], ['zh', 50])).toEqual(['en+zh', 'en+zh', 'en+zh', 'en+zh']);
    expect(marked(['en', 50], ['en', 50], ['und', 30], ['zh', 50], ['zh', 50])[0]).toBe('en+zh');
  });

  test('is no two halves where one is less than three tenths', () => {
    expect(marked(['en', 90], ['en', 90], ['zh', 30], ['zh', 30])).toEqual(['', '', '', '']);
    expect(marked(['en', 90], ['en', 90], ['zh', 90])).toEqual(['', '', '']);
    expect(marked(['en', 50], ['en', 50], ['zh', 50], ['en', 50], ['zh', 50], ['zh', 50])[0]).toBe('');
  });
});

describe('parallel blocks', () => {
  /** The numbers of the blocks that were looked at closely. */
  let looked = new Set<number>();
  beforeEach(() => {
    looked = new Set();
  });

  /** `#` is a heading, the rest paragraphs; each piece is its language, in text of 30 units; a glance does not tell those with `?`. */
  const found = (...langs: readonly string[]) => {
    const blocks = langs.map((lang) => {
      const text = { text: 'x'.repeat(lang === 'und' ? 9 : 30) };
      return { type: lang === '#' ? 'heading' : 'paragraph', region: 'main', text, lang: lang.replace('#', 'en') };
    });
    const told: ToldBlocks = {
      glimpsedLanguageOf: (number) => (blocks[number]!.lang.endsWith('?') ? undefined : blocks[number]!.lang),
      mayHoldOther: () => true,
      languageOf: (_, number) => {
        looked.add(number);
        return blocks[number]!.lang.replace('?', '');
      },
    };
    const parallel = parallelBlocks({ blocks } as unknown as Article, told);
    return blocks.map((block) => parallel.get(block as unknown as Block)?.join('+') ?? '');
  };

  test('take turns, whatever short text in no one language stands between', () => {
    expect(found('en', 'zh', 'und', 'en', 'zh', 'ko')).toEqual(['en+zh', 'en+zh', '', 'en+zh', 'en+zh', '']);
    expect(found('en', 'zh', 'ko', 'en', 'zh', 'ko')).toEqual(['', '', '', '', '', '']);
  });

  test('are the halves of a section', () => {
    expect(found('ko', 'zh', '#', 'zh', 'zh', 'ko', 'ko', '#', 'zh')).toEqual([
      ...['', '', ''],
      ...['zh+ko', 'zh+ko', 'zh+ko', 'zh+ko'],
      ...['', ''],
    ]);
  });

  test('are none in one language', () => {
    expect(found('en', '#', 'und', 'en', 'en', 'en')).toEqual(['', '', '', '', '', '']);
  });

  test('are told by closer looks where a glance does not tell', () => {
    expect(found('en?', 'zh?', 'en', 'zh?')).toEqual(['en+zh', 'en+zh', 'en+zh', 'en+zh']);
    expect(found('en?', 'en?', 'und?', 'zh?', 'zh?')).toEqual(['en+zh', 'en+zh', '', 'en+zh', 'en+zh']);
    expect(found('zh', 'en?', 'en', 'zh?', 'en', 'en', 'zh')).toEqual(['', '', '', '', '', '', '']);
  });

  test('are not sought by closer looks at blocks that stand apart', () => {
    expect(found('zh?', 'en', 'en', 'zh?', 'en', 'en', 'und', 'zh')).toEqual(['', '', '', '', '', '', '', '']);
    expect(looked.size).toBe(0);
    expect(found('zh?', 'en', 'en', 'en?', 'en', 'zh?')).toEqual(['', '', '', '', '', '']);
    expect([...looked]).toEqual([3]);
  });
});
