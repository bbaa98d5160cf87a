import { describe, expect, it } from 'vitest';
import {
  copyrightHolder,
  fixedFormulae,
  isCopyrightLine,
  isLanguageName,
  isSectionLabel,
  isSiteMapWord,
  languageNamed,
  siteMapWords,
} from '../../src/facts/furniture.ts';
import type { Range } from '../../src/text/range.ts';

const cut = (text: string, range: Range | undefined) => range && text.slice(...range);

describe('a copyright line', () => {
  it.each([
    ['Copyright © 2024 港口网 版权所有   网站地图', '港口网', ['Copyright © 2024', '版权所有']],
    [
      '© 2019–2024 The Harbour Times. All rights reserved.',
      'The Harbour Times',
      ['© 2019–2024', 'All rights reserved'],
    ],
    ['Harbour Times © 2024', 'Harbour Times', ['© 2024']],
    ['(c) 2024 by Jane Doe | Sitemap', 'Jane Doe', ['(c) 2024 by']],
    ['釜山日报 版权所有 京ICP备12345678号-1', '釜山日报', ['版权所有', '京ICP备12345678号-1']],
    ['版 权 所 有：港口网', '港口网', ['版 权 所 有']],
    ['Copyright © 2001－2024 港口網 著作權所有', '港口網', ['Copyright © 2001－2024', '著作權所有']],
    ['ⓒ 항구일보. 무단 전재 및 재배포 금지', '항구일보', ['ⓒ', '무단 전재 및 재배포 금지']],
    ['Copyright(C) 2020 港新聞社 無断転載を禁じます', '港新聞社', ['Copyright(C) 2020', '無断転載を禁じます']],
    ['© Гавань, 2024. Все права защищены.', 'Гавань', ['©', 'Все права защищены']],
    [
      '© El Puerto Diario 2024 · Todos los derechos reservados',
      'El Puerto Diario',
      ['©', 'Todos los derechos reservados'],
    ],
    ['© 2024 Hafenblatt · Alle Rechte vorbehalten', 'Hafenblatt', ['© 2024', 'Alle Rechte vorbehalten']],
    ['© 2024 Le Port. Tous droits réservés', 'Le Port', ['© 2024', 'Tous droits réservés']],
  ])('names its holder and its formulae: “%s”', (text, holder, formulae) => {
    expect(isCopyrightLine(text)).toBe(true);
    expect(cut(text, copyrightHolder(text))).toBe(holder);
    expect(fixedFormulae(text).map((range) => cut(text, range))).toEqual(formulae);
  });

  it.each([
    'Copyright law protects authors.',
    'The © symbol is used in law.',
    'He chose option (c) in 2024.',
    '法院就版权所有人的主张作出判决。',
    '作者谈版权保护。',
    'Закон об авторском праве приняли.',
    '저작권법이 개정됐다.',
    '',
  ])('is not prose that speaks of copyright: “%s”', (text) => {
    expect(isCopyrightLine(text)).toBe(false);
    expect(copyrightHolder(text)).toBeUndefined();
  });

  it('has no holder where nothing but formulae stands', () => {
    expect(copyrightHolder('Copyright © 2024. All rights reserved.')).toBeUndefined();
    expect(copyrightHolder('版权所有 翻印必究')).toBeUndefined();
  });
});

describe('fixed formulae', () => {
  it('are licence and registration lines, and no more than these', () => {
    const text = 'Powered by HarbourCMS 京公网安备 11010502030143号 CC BY-SA 4.0';
    expect(fixedFormulae(text).map((range) => cut(text, range))).toEqual([
      'Powered by',
      '京公网安备 11010502030143号',
      'CC BY-SA 4.0',
    ]);
    expect(fixedFormulae('釜山港的夜景很美，公司取得经营许可证。')).toEqual([]);
  });
});

describe('site-map words', () => {
  it.each([
    'Sitemap',
    'Site Map',
    'site-map',
    '网站地图',
    '網站地圖',
    '사이트맵',
    'サイトマップ',
    'Карта сайта',
    'Mapa del sitio',
    'Plan du site',
  ])('“%s” is one by itself and in a line', (word) => {
    expect(isSiteMapWord(word)).toBe(true);
    const line = `港口 ${word} | 港口`;
    expect(siteMapWords(line)).toEqual([[3, 3 + word.length]]);
    expect(isSiteMapWord(line)).toBe(false);
  });

  it.each(['Sitemaps are files', '地图', 'карта', 'mapa', '지도'])('“%s” is none', (text) => {
    expect(isSiteMapWord(text)).toBe(false);
  });
});

describe('section labels and language names', () => {
  it.each(['News', '新闻中心', '【新闻中心】', '新聞中心', '뉴스', 'ニュース', 'Новости', 'Noticias', 'Nachrichten'])(
    '“%s” is a section label',
    (text) => expect(isSectionLabel(text)).toBe(true),
  );
  it.each(['News of the day', '新闻中心大楼落成', '뉴스를 보다', 'ニュースを読む', 'Новости дня', ''])(
    '“%s” is no section label',
    (text) => expect(isSectionLabel(text)).toBe(false),
  );
  it.each(['English', '中文', '繁體中文', '中文（简体）', '한국어', '日本語', 'Русский', 'Español', 'العربية', 'ไทย'])(
    '“%s” is a language by its own name',
    (text) => expect(isLanguageName(text)).toBe(true),
  );
  it.each([
    ['en', 'English'],
    ['zh', '中文（简体）'],
    ['ja', 'JP'],
    ['nb', 'Norsk'],
    [undefined, '中文系'],
  ])('the language is %s: “%s”', (lang, text) => expect(languageNamed(text)).toBe(lang));
  it.each(['English lessons', '中文系', '한국', 'Korea', '日本'])('“%s” is no language name', (text) =>
    expect(isLanguageName(text)).toBe(false),
  );
});
