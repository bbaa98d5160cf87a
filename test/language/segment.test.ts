import { beforeAll, describe, expect, it } from 'vitest';
import {
  type LangSpan,
  loadLanguages,
  type SegmentOptions,
  segment,
  supportedLanguages,
} from '../../src/language/index.ts';

const ALL = supportedLanguages();

beforeAll(() => loadLanguages(ALL));

/** Splits a text at ⟦ and ⟧: the text without them, and the ranges that they marked. */
function marked(source: string): { text: string; ranges: [number, number][] } {
  const ranges: [number, number][] = [];
  let text = '';
  for (const letter of source) {
    if (letter === '⟦') ranges.push([text.length, -1]);
    else if (letter === '⟧') ranges[ranges.length - 1]![1] = text.length;
    else text += letter;
  }
  return { text, ranges };
}

function foreign(spans: readonly LangSpan[]) {
  return spans.filter(({ kind }) => kind !== 'host');
}

const summary = (text: string, spans: readonly LangSpan[]) =>
  foreign(spans).map(({ start, end, lang, kind, role }) => [text.slice(start, end), lang, role ?? kind]);

describe('running text in another language', () => {
  it.each<[string, string, SegmentOptions]>([
    ['The harbour was quiet. ⟦首尔市中心夜景⟧ stood below the picture.', 'zh', { candidates: ['en', 'zh'] }],
    [
      '首尔市中心夜景，摄于周一晚上。⟦The harbour was quiet on Monday⟧。记者在现场报道。',
      'en',
      { candidates: ['en', 'zh'] },
    ],
    ['記者は昨日、港を訪れた。⟦오늘의 뉴스입니다⟧。天気は晴れだった。', 'ko', { candidates: ['ja', 'ko', 'zh'] }],
    [
      'The harbour was quiet on Monday, and the fishermen stayed at home with their families.\n\n⟦El puerto estaba tranquilo el lunes y los pescadores se quedaron en casa⟧.\n\nOn Tuesday the boats went out again.',
      'es',
      { candidates: ['en', 'es'] },
    ],
    [
      'Рыбаки остались дома, потому что море было неспокойным. ⟦Рибалки залишилися вдома, бо море було неспокійне й вітряне⟧. На следующий день лодки снова вышли в море.',
      'uk',
      { candidates: ['ru', 'uk', 'en'] },
    ],
  ])('is found at its exact place: %s', (source, lang, options) => {
    const { text, ranges } = marked(source);
    const prose = segment(text, options).filter(({ kind }) => kind === 'prose');
    expect(prose.map(({ start, end }) => [start, end])).toEqual(ranges);
    expect(prose.map((span) => span.lang)).toEqual(ranges.map(() => lang));
  });

  it('in none of the candidates is undetermined prose', () => {
    const norwegian = 'Regjeringen la i dag fram forslag til nytt statsbudsjett for neste år';
    const text = `The harbour was quiet on Monday and nobody went out.\n\n${norwegian}.`;
    expect(summary(text, segment(text, { candidates: ['en', 'zh'] }))).toEqual([[norwegian, 'und', 'prose']]);
  });
});

describe('terms, names and quotations', () => {
  it.each<[string, string, string, string]>([
    ['你可以用 React 来写组件。', 'React', 'en', 'term'],
    ['记者（The Korea Times）在现场报道。', 'The Korea Times', 'en', 'gloss'],
    ['他说“the harbour was quiet on Monday”，然后离开了。', 'the harbour was quiet on Monday', 'en', 'quote'],
    ['本报讯 By Kwon Mee-yoo 首尔市中心夜景，摄于周一晚上。', 'By Kwon Mee-yoo', 'en', 'name'],
    ['请打开 https://example.com/news 查看新闻。', 'https://example.com/news', 'en', 'url'],
    ['请运行 `npm install bilint` 再试一次。', '`npm install bilint`', 'zh', 'code'],
    ['The word 夜景 means night view in Chinese.', '夜景', 'zh', 'term'],
    ['The sign (首尔市中心夜景) was new.', '首尔市中心夜景', 'zh', 'gloss'],
  ])('of “%s” are inline', (text, piece, lang, role) => {
    expect(summary(text, segment(text, { candidates: ['en', 'zh'] }))).toEqual([[piece, lang, role]]);
  });

  it('of literal code go with the sentence that it stands in', () => {
    const text = 'The boats go out at noon with `ferry --noon`. 渡轮中午开航，请运行 `开航`。`exit` 之后就结束了。';
    const code = segment(text, { candidates: ['en', 'zh'] }).filter(({ role }) => role === 'code');
    expect(code.map(({ lang }) => lang)).toEqual(['en', 'zh', 'zh']);
  });

  it.each([
    'By Kwon Mee-yoo',
    'By Park Ji-won, Staff Reporter',
    'Visitors walk through Gyeongbokgung Palace in Seoul, Monday. Yonhap',
    'San Francisco, Los Angeles, San Diego, Santa Monica',
    '12 Rue de la Paix, 75002 Paris, France',
    'Kim Min-jae (Bayern Munich), Lee Kang-in (Paris Saint-Germain)',
    'Chairman Jose Antonio Garcia Hernandez met Prime Minister Giorgia Meloni in Rome.',
    'The chef prepared bouillabaisse and crème brûlée for the guests of the festival.',
    'npm install --save-dev typescript vitest biome',
    'Add to cart',
    'Lorem ipsum dolor',
    'Samsung Galaxy S24 Ultra 256GB Titanium Black',
    'Home | News | Sports | Contact',
  ])('of the English “%s” are no running text, whatever the candidates', (text) => {
    for (const candidates of [['en', 'zh'], ['en', 'vi', 'sv', 'nl'], ALL]) {
      expect(segment(text, { candidates, main: 'en' }).filter(({ kind }) => kind === 'prose')).toEqual([]);
    }
  });
});

describe('Han and kana', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['東京タワーの夜景です。', ['en', 'zh', 'ja'], ['ja']],
    ['首尔市中心夜景，摄于周一晚上。', ['en', 'zh', 'ja'], ['zh']],
    ['東京都庁の前で撮影した。写真部。', ['zh', 'ja'], ['ja']],
    ['写真部', ['zh', 'ja'], ['zh']],
    ['写真部', ['ja'], ['ja']],
    ['東京タワー', ['zh'], ['zh']],
    ['東京タワー', ['en'], ['und']],
  ])('of “%s” among %s are %s', (text, candidates, langs) => {
    expect([...new Set(segment(text, { candidates }).map(({ lang }) => lang))]).toEqual(langs);
  });

  it('are told by variant where asked to, a span without evidence as the whole text', () => {
    const text = '新闻中心\n\nThe harbour was quiet on Monday and nobody went out.\n\n中山';
    const spans = segment(text, { candidates: ['en', 'zh'], variants: true });
    expect(spans.filter(({ lang }) => lang !== 'en').map(({ lang }) => lang)).toEqual(['zh-Hans', 'zh-Hans']);
  });
});

describe('spans', () => {
  it('leave out what the caller says is opaque', () => {
    const text = '你可以用 the quick brown fox jumped 来写组件。';
    const start = text.indexOf('the');
    const spans = segment(text, { candidates: ['en', 'zh'], opaque: [[start, start + 30]] });
    expect(spans.map(({ kind, role }) => role ?? kind)).toEqual(['host', 'code', 'host']);
  });

  it('take the main language from the caller, else from most of the letters', () => {
    const text = '首尔市中心夜景 The harbour was quiet on Monday and nobody went out to sea.';
    const proseOf = (main?: string) =>
      segment(text, { candidates: ['en', 'zh'], ...(main === undefined ? {} : { main }) })
        .filter(({ kind }) => kind === 'prose')
        .map(({ lang }) => lang);
    expect(proseOf()).toEqual(['zh']);
    expect(proseOf('zh')).toEqual(['en']);
    expect(proseOf('zh-Hant-TW')).toEqual(['en']);
  });
});
