import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../src/formats/plain-text/index.ts';

function outline(source: string): string[] {
  const decoding = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
  return parsePlainText({ source, decoding }).blocks.map(({ type, region, text }) => `${region} ${type}: ${text.text}`);
}

const PROSE = 'The harbour of Busan was quiet on Monday. Boats lay still along the quay, and nobody spoke.';
const 正文 = '釜山港星期一十分安静。船只停靠在码头旁边，没有人说话，渔民都在修补渔网。';

describe('title and header', () => {
  it('are the first long headline and the short blocks before it', () => {
    expect(outline(`新闻中心\n\nHarbour workers ask the city for a longer and safer quay\n\n${PROSE}`)).toEqual([
      'header paragraph: 新闻中心',
      'main title: Harbour workers ask the city for a longer and safer quay',
      `main paragraph: ${PROSE}`,
    ]);
  });

  it('are the last short block before prose, whatever byline or date follows it', () => {
    expect(outline(`News\n首页\n港口重新开放\n本报记者 王海\n2024-05-01 10:20\n${正文}`)).toEqual([
      'header paragraph: News',
      'header paragraph: 首页',
      'main title: 港口重新开放',
      'main paragraph: 本报记者 王海',
      'main paragraph: 2024-05-01 10:20',
      `main paragraph: ${正文}`,
    ]);
  });

  it('keep a headline that asks', () => {
    expect(outline(`뉴스\nWill the harbour of Busan ever be quiet again in winter?\n${PROSE}`).slice(0, 2)).toEqual([
      'header paragraph: 뉴스',
      'main title: Will the harbour of Busan ever be quiet again in winter?',
    ]);
  });

  it('are not there where a text begins with prose, or holds one block only', () => {
    expect(outline(`${正文}\n${PROSE}`)).toEqual([`main paragraph: ${正文}`, `main paragraph: ${PROSE}`]);
    expect(outline('Harbour workers ask the city for a longer and safer quay')).toEqual([
      'main paragraph: Harbour workers ask the city for a longer and safer quay',
    ]);
  });

  it('are a short title where a long caption stands twice under it', () => {
    const caption = 'Mayor Han, left, and harbour master Lee on the old quay of Busan';
    expect(outline(`新闻中心\nHarbour reopens\n${caption}\n${caption}\n${PROSE}`).slice(0, 4)).toEqual([
      'header paragraph: 新闻中心',
      'main title: Harbour reopens',
      `main caption: ${caption}`,
      `main caption: ${caption}`,
    ]);
  });

  it('are not there in a long run of short lines', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `第${i}行`);
    expect(outline([...lines, PROSE].join('\n')).every((line) => line.startsWith('main paragraph'))).toBe(true);
  });

  it('do not make a section label the title', () => {
    expect(outline(`新闻中心\n${PROSE}`)[0]).toBe('header paragraph: 新闻中心');
  });
});

describe('the footer', () => {
  it.each([
    'Copyright © 2024 港口网 版权所有   网站地图',
    '© 2024 The Harbour Times',
    'ⓒ 항구일보. 무단 전재 및 재배포 금지',
    '© Гавань, 2024. Все права защищены.',
    'サイトマップ',
    'Mapa del sitio | Contacto',
  ])('begins at the first closing block with a copyright or site-map word: %s', (line) => {
    expect(outline(`${PROSE}\n${正文}\n${line}\n京ICP备12345678号`).slice(2)).toEqual([
      `footer paragraph: ${line}`,
      'footer paragraph: 京ICP备12345678号',
    ]);
  });

  it('is not begun by prose about copyright, or in the middle of the text', () => {
    expect(outline(`${PROSE}\nThe © 2024 notice was wrong.\n${正文}`).every((line) => line.startsWith('main'))).toBe(
      true,
    );
    expect(outline(`${PROSE}\nCopyright law protects authors.`)[1]).toBe(
      'main paragraph: Copyright law protects authors.',
    );
  });
});

describe('previous and next', () => {
  it.each([
    ['上一篇:The old harbour, in May', '下一篇:新港口灯具总成'],
    ['이전글: 옛 항구', '다음글: 새 항구'],
    ['Предыдущая статья: Старая гавань', 'Следующая статья: Новая гавань'],
    ['前の記事：古い港', '次の記事：新しい港'],
    ['Entrada anterior: El puerto viejo', 'Entrada siguiente: El puerto nuevo'],
  ])('are one nav block each, in one line or in two: %s', (previous, next) => {
    const expected = [`nav paragraph: ${previous}`, `nav paragraph: ${next}`];
    for (const gap of [' ', '   ', ' | ', '\n', '\r\n\r\n']) {
      expect(outline(`${PROSE}\n${previous}${gap}${next}\n© 2024 Harbour Times`).slice(1, 3)).toEqual(expected);
    }
  });

  it('keep their exact places', () => {
    const source = `${正文}\n  上一篇:A  下一篇:B  `;
    const { blocks } = parsePlainText({ source, decoding: { encoding: 'utf-8', by: 'utf-8', bom: false } });
    expect(blocks.map(({ range }) => source.slice(...range))).toEqual([正文, '上一篇:A', '下一篇:B']);
  });

  it('are not seen in a heading that prose follows', () => {
    expect(outline(`${PROSE}\nNext: configure the harbour server\n${PROSE}`)[1]).toBe(
      'main paragraph: Next: configure the harbour server',
    );
  });
});
