import { describe, expect, it } from 'vitest';
import { mayBeginLabel, navigationLabelAt, navigationLabels } from '../../src/facts/navigation.ts';

const labels = (text: string) =>
  navigationLabels(text).map(({ direction, start, end }) => [direction, text.slice(start, end)]);

describe('a label at a place', () => {
  it.each([
    ['en', 'previous', 'Previous article:', ' The old harbour'],
    ['en', 'next', 'NEXT POST →', ' The new harbour'],
    ['en', 'previous', '« Previous post', ' The old harbour'],
    ['en', 'next', 'Next', ''],
    ['zh', 'previous', '上一篇:', 'The old harbour'],
    ['zh', 'next', '下 一 篇 文 章：', '新港口'],
    ['zh', 'previous', '【上一篇】', '老港口'],
    ['zh', 'next', '下一则新闻：', '新港口'],
    ['zh', 'next', '下一則：', '新港口'],
    ['zh', 'previous', '上一篇', ' 老港口'],
    ['ko', 'previous', '이전글:', ' 옛 항구'],
    ['ko', 'next', '다음 기사 보기 ›', ''],
    ['ja', 'previous', '前の記事：', '古い港'],
    ['ja', 'next', '次の投稿へ →', ''],
    ['ru', 'previous', 'Предыдущая статья:', ' Старая гавань'],
    ['ru', 'next', 'След. →', ''],
    ['uk', 'next', 'Наступний запис:', ' Нова гавань'],
    ['es', 'previous', 'Artículo anterior:', ' El puerto viejo'],
    ['es', 'next', 'Siguiente entrada »', ''],
    ['pt', 'next', 'Próxima postagem:', ' O porto novo'],
    ['fr', 'previous', 'Article précédent :', ' Le vieux port'],
    ['de', 'next', 'Nächster Beitrag:', ' Der neue Hafen'],
    ['vi', 'previous', 'Bài viết trước:', ' Cảng cũ'],
    ['id', 'next', 'Artikel selanjutnya:', ' Pelabuhan baru'],
    ['ar', 'previous', 'المقال السابق:', ' الميناء القديم'],
    ['th', 'next', 'บทความถัดไป:', ' ท่าเรือใหม่'],
  ])('is found in %s: %s, “%s”', (lang, direction, label, title) => {
    expect(navigationLabelAt(label + title)).toEqual({ direction, lang, start: 0, end: label.length });
    expect(navigationLabelAt(`x  ${label}${title}`, 1)).toMatchObject({ start: 3, end: 3 + label.length });
  });

  it.each([
    'Previous studies have shown that harbours silt up.',
    'Next time we meet at the harbour.',
    'Nextcloud: a review',
    'The previous article: a study of harbours',
    '上一篇文章介绍了港口的历史。',
    '下一步：配置服务器',
    '이전 글에서 항구를 소개했다.',
    '다음과 같다: 항구',
    '前の記事では港を紹介した。',
    'Предыдущая статья рассказала о гавани.',
    'El artículo anterior: un estudio',
    'Der nächste Beitrag handelt vom Hafen.',
    'The tags [next] and [previous] are reserved.',
    '',
    ' ',
  ])('is not found where the words are part of a sentence: “%s”', (text) => {
    expect(navigationLabelAt(text)).toBeUndefined();
    expect(navigationLabels(text)).toEqual([]);
  });

  it('reads full-width letters and invisible characters like plain ones', () => {
    expect(navigationLabelAt('Ｎｅｘｔ：港')).toMatchObject({ direction: 'next', end: 5 });
    expect(navigationLabelAt('上\u200b一篇：港')).toMatchObject({ direction: 'previous', end: 5 });
  });

  it('survives a place behind the end of the text', () => {
    expect(navigationLabelAt('下一篇', 3)).toBeUndefined();
    expect(navigationLabelAt('下一篇', 99)).toBeUndefined();
  });
});

describe('the labels of a line', () => {
  it.each([
    [
      '上一篇:The old harbour, in May 下一篇:新港口总成',
      [
        ['previous', '上一篇:'],
        ['next', '下一篇:'],
      ],
    ],
    [
      '上一篇：没有了下一篇：没有了',
      [
        ['previous', '上一篇：'],
        ['next', '下一篇：'],
      ],
    ],
    [
      '首页 | 上一篇：老港口 | 下一篇：新港口',
      [
        ['previous', '上一篇：'],
        ['next', '下一篇：'],
      ],
    ],
    [
      'Previous article: The old harbour  Next article: The new one',
      [
        ['previous', 'Previous article:'],
        ['next', 'Next article:'],
      ],
    ],
    [
      '« Previous | Next »',
      [
        ['previous', '« Previous'],
        ['next', 'Next »'],
      ],
    ],
    [
      '이전글: 옛 항구 다음글: 새 항구',
      [
        ['previous', '이전글:'],
        ['next', '다음글:'],
      ],
    ],
    [
      '前の記事：古い港　次の記事：新しい港',
      [
        ['previous', '前の記事：'],
        ['next', '次の記事：'],
      ],
    ],
    [
      'Предыдущая статья: Старая гавань Следующая статья: Новая',
      [
        ['previous', 'Предыдущая статья:'],
        ['next', 'Следующая статья:'],
      ],
    ],
    [
      'Entrada anterior: El puerto viejo Entrada siguiente: El nuevo',
      [
        ['previous', 'Entrada anterior:'],
        ['next', 'Entrada siguiente:'],
      ],
    ],
    [
      'Previous post\nThe old harbour\nNext post\nThe new harbour',
      [
        ['previous', 'Previous post'],
        ['next', 'Next post'],
      ],
    ],
  ])('are all found: “%s”', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('leaves out words of a title that look like a label', () => {
    expect(labels('Previous: The next: a novel Next: The harbour')).toEqual([
      ['previous', 'Previous:'],
      ['next', 'Next:'],
    ]);
    expect(labels('上一篇：请看老港口')).toEqual([['previous', '上一篇：']]);
  });

  it('reads a line of 200,000 labels without delay', () => {
    const text = '下一篇:'.repeat(200_000);
    const start = performance.now();
    expect(navigationLabels(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('the beginning of a label', () => {
  const mayBegin = (text: string) => mayBeginLabel(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));

  it.each([
    'Previous',
    'před',
    'PŘED'.normalize('NFD'),
    'P\u00adrevious',
    '上一篇',
    '上 一 篇',
    '«Next',
    '（下一篇',
    ' next',
  ])('may be %s', (text) => {
    expect(mayBegin(text)).toBe(true);
  });

  it.each(['Pier', 'The', 'Nobody', '一位', '港口', '2024'])('is not %s', (text) => {
    expect(mayBegin(text)).toBe(false);
  });
});
