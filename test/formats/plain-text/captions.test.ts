import { describe, expect, it } from 'vitest';
import { isCaptionLine } from '../../../src/formats/plain-text/caption-line.ts';
import { parsePlainText } from '../../../src/formats/plain-text/index.ts';

function captions(source: string): string[] {
  const decoding = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
  return parsePlainText({ source, decoding }).captions.map(({ text }) => text.text);
}

describe('a caption line', () => {
  it.each(
    'Figure FIGURE Fig. FIG. Photo PHOTO Picture Image Abbildung Abb. Bild Figura Imagen Foto Fotografía Illustration Рисунок Рис. Фото Мал. Hình Ảnh Gambar ภาพที่ รูปที่ الشكل صورة 图 圖 图片 圖片 配图 配圖 资料图 資料圖 사진 그림 写真 図 画像 図表 フォト'.split(
      ' ',
    ),
  )('%s, with a number', (label) => expect(isCaptionLine(`${label} 1: Harbour`)).toBe(true));

  it.each(['Photos: Harbour', 'На фото: Гавань', '图为夜景', '圖為夜景', '上图为夜景', '下圖為夜景'])('%s', (line) =>
    expect(isCaptionLine(line)).toBe(true),
  );

  it.each([
    'Mayor Han Ji-won, left, and harbour master Lee Dong-su / Harbour Times file',
    'The harbour of Busan at dusk / Yonhap',
    'The harbour at dusk. / Courtesy of the Busan Museum',
    'The harbour of Busan at dusk. (Reuters)',
    'The harbour of Busan at dusk (AP Photo/Jane Doe)',
    'The harbour of Busan at dusk. [Photo/Xinhua]',
    'The harbour of Busan at dusk. Photo: Jane Doe',
    'The harbour of Busan at dusk. Photo by Jane Doe',
    'Photo: The harbour of Busan at dusk',
    'Figure 1. The harbour of Busan at dusk',
    'Fig. 2: Depth of the harbour',
    '釜山港的夜景。新华社记者 王海 摄',
    '釜山港的夜景，王海摄',
    '釜山港的夜景（王海 摄）',
    '釜山港的夜景 图/新华社',
    '釜山港的夜景（图源：港口网）',
    '釜山港的夜景（资料图）',
    '图1：釜山港的夜景',
    '图 2 釜山港的夜景',
    '图为釜山港的夜景。',
    '圖：釜山港的夜景',
    '釜山港的夜景（路透）',
    '부산항 야경. 사진=항구일보',
    '부산항 야경 [사진 제공=부산시]',
    '부산항 야경 /연합뉴스',
    '부산항 야경 (부산시 제공)',
    '사진 1. 부산항 야경',
    '釜山港の夜景　撮影：山田太郎',
    '釜山港の夜景（写真：港新聞）',
    '写真1：釜山港の夜景',
    '釜山港の夜景＝共同',
    'Вид на гавань. Фото: Иван Иванов',
    'Вид на гавань (Фото: РИА Новости)',
    'Рис. 1. Вид на гавань',
    'Vista del puerto. Foto: Juan Pérez',
    'Vista del puerto (EFE)',
    'Blick auf den Hafen. Foto: Max Muster',
    'Vue du port (AFP)',
  ])('is one: %s', (text) => {
    expect(isCaptionLine(text)).toBe(true);
  });

  it.each([
    'The harbour was closed on Monday (the second time this year).',
    'The committee met at the harbour (Busan)',
    'Officials confirmed the closure, sources told Reuters',
    'The harbour and/or the quay',
    'Home / News / Harbour',
    'Harbour Workers Strike In Busan / 釜山港工人罢工',
    'Figure 1 shows that the harbour is deep.',
    'Photo editors met in Busan.',
    'The two banks of the harbour merged (Credit Suisse)',
    '他们在港口旁边见面（图书馆）',
    'She pulled the image: harbour',
    '如图1所示，釜山港很深。',
    '图1显示了釜山港的深度。',
    '这段视频由他在港口拍摄',
    '他喜欢釜山，风光摄影',
    '图书馆在港口旁边开放。',
    '部长在会上表示，港口将扩建（第二期）。',
    '부산시는 무료 서비스를 제공',
    '사진을 찍는 사람들이 모였다.',
    '写真を撮る人が集まった。',
    'Фото из гавани напечатали в газете.',
    'Fotos del puerto en la prensa.',
    '',
  ])('is not: %s', (text) => {
    expect(isCaptionLine(text)).toBe(false);
  });
});

describe('captions of an article', () => {
  const TITLE = 'Harbour workers ask the city for a longer and safer quay';
  const PROSE = 'The harbour was quiet on Monday. Nobody spoke of the storm, and boats lay still.';

  it.each([
    ['Mayor Han,<strong></strong> left, and Lee at the old harbour', 'Mayor Han, left, and Lee at the old harbour'],
    [
      'Mayor Han, <b>left</b>, and Lee at the harbour / Harbour Times file',
      'Mayor Han, left, and Lee at the harbour / Harbour Times file',
    ],
    ['韩市长<b></b>（左）与李先生在釜山老港口合影', '韩市长（左）与李先生在釜山老港口合影'],
    ['한 시장<em></em>과 이 항만장이 부산항에서', '한 시장과 이 항만장이 부산항에서'],
  ])('are both copies that differ in markup: %s', (first, second) => {
    expect(captions(`${TITLE}\n${first}\n${second}\n${PROSE}`)).toEqual([first, second]);
    expect(captions(`${TITLE}\r\n\r\n${first}\r\n\r\n${second}\r\n\r\n${PROSE}`)).toEqual([first, second]);
  });

  it('are not short neighbours, prose that stands twice, or the title', () => {
    expect(captions(`${TITLE}\n港口\n港口\n${PROSE}`)).toEqual([]);
    expect(captions(`${TITLE}\n${PROSE}\n${PROSE}\n${PROSE}`)).toEqual([]);
    expect(captions(`${TITLE}\n${TITLE}\n${PROSE}`)).toEqual([]);
  });

  it('are not neighbours of markup alone', () => {
    const source = `${TITLE}\n<div class="harbour gallery at dusk"></div>\n<div class="market gallery at noon"></div>\n${PROSE}`;
    expect(captions(source)).toEqual([]);
  });

  it('are not neighbours that differ in a digit', () => {
    expect(captions(`${TITLE}\n釜山港夜景第一号码头合影\n釜山港夜景第二号码头合影\n${PROSE}`)).toEqual([]);
    expect(captions(`${TITLE}\nThe harbour of Busan in 2023\nThe harbour of Busan in 2024\n${PROSE}`)).toEqual([]);
  });

  it('are not in the footer', () => {
    expect(captions(`${TITLE}\n${PROSE}\nPhoto: desk@example.com | Sitemap\n© 2024 Harbour Times`)).toEqual([]);
  });
});
