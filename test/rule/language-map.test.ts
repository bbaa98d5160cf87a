import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { addWidth, type Share } from '../../src/rule/shares.ts';
import { DOCUMENT_GATE, judgeTag } from '../../src/rule/tag-verdict.ts';
import { articleOfHtml, articleOfText, languagesOf } from '../support/articles.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and the owner gave everybody a bowl of hot soup.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。';
const JA =
  '月曜日の港は静かで、漁師たちは長い石の堤防に座って網をつくろっていた。多くは朝の四時から起きていたが、昼前に急いで家へ帰ろうとする人はいないようだった。岸壁の小さな店はいつものように開いていた。';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`;

function blockWith(article: Article, text: string) {
  const block = article.blocks.find((candidate) => candidate.text.text.includes(text));
  if (block === undefined) throw new Error(`No block holds “${text}”.`);
  return block;
}

describe('the expected language', () => {
  test('is what the config expects, whatever the text is in', async () => {
    const languages = await languagesOf(articleOfHtml(page('en', `<p>${ZH}</p>`)), { expect: ['ja', 'zh-Hant'] });
    expect([languages.expected, languages.expectedBy]).toEqual([['ja', 'zh'], 'expect']);
  });

  test('is the declared one where the text does not contradict it', async () => {
    const languages = await languagesOf(articleOfHtml(page('zh-CN', '<p>OK</p>')));
    expect([languages.expected, languages.expectedBy]).toEqual([['zh'], 'declared']);
    expect(languages.declaration.verdict).toBe('unknown');
  });

  test('is the majority language where the tag is wrong', async () => {
    const languages = await languagesOf(articleOfHtml(page('zh', `<p>${EN}</p>`)));
    expect([languages.expected, languages.expectedBy]).toEqual([['en'], 'majority']);
    expect(languages.declaration).toEqual({ verdict: 'wrong', actual: 'en' });
  });

  test('is that of the longest run of prose where nothing is declared', async () => {
    expect((await languagesOf(articleOfText(`${ZH}\n\n${ZH}`))).expected).toEqual(['zh']);
    const small = '我们中午回家吃饭，晚上再到港口去看渔船，明天早上四点起来出海，下午回来卖鱼。';
    expect((await languagesOf(articleOfText(small))).expected).toEqual(['zh']);
    expect((await languagesOf(articleOfText('我们中午回家。'))).expected).toEqual([]);
  });

  test('does not change with the languages that the site publishes in', async () => {
    const article = articleOfText(EN);
    expect((await languagesOf(article, { languages: ['en', 'zh'] })).expected).toEqual(['en']);
    expect((await languagesOf(article)).expected).toEqual(['en']);
  });

  test('is both languages of a parallel document', async () => {
    const pair = [
      'The boats came back at noon.',
      '船在中午回到了港口里。',
      'Nobody had caught very much.',
      '那天谁也没有捕到多少鱼。',
    ];
    const languages = await languagesOf(articleOfText([...pair, ...pair].join('\n\n')));
    expect([languages.expectedBy, [...languages.expected].sort()]).toEqual(['parallel', ['en', 'zh']]);
  });
});

describe('the language expected in a block', () => {
  test('is that of its own scope', async () => {
    const article = articleOfHtml(page('en', `<p>${EN}</p><p lang="zh">渔民们都回家吃饭了。</p>`));
    const languages = await languagesOf(article);
    expect(languages.expectedIn(blockWith(article, '渔民们'))).toEqual(['zh']);
    expect(languages.expectedIn(blockWith(article, 'harbour'))).toEqual(['en']);
  });

  test('is the document’s where its own tag is wrong', async () => {
    const article = articleOfHtml(
      page('en', `<p>${EN}</p><p lang="ko">渔民们说今年的鱼比去年少得多，明年恐怕还要更少。</p>`),
    );
    const languages = await languagesOf(article);
    expect(languages.expectedIn(blockWith(article, '渔民们'))).toEqual(['en']);
  });
});

describe('the languages of a block', () => {
  test('are its spans, the expected language as host', async () => {
    const article = articleOfText(`${EN}\n\nThey agreed that 今年的鱼比去年少得多 and went home.`);
    const languages = await languagesOf(article);
    const spans = languages.spansOf(blockWith(article, 'agreed'));
    expect(spans.map(({ lang, kind }) => [lang, kind])).toEqual([
      ['en', 'host'],
      ['zh', 'prose'],
      ['en', 'host'],
    ]);
  });

  test('hold Han alone as undetermined in a Japanese text, where it may be Japanese', async () => {
    const article = articleOfHtml(`<p>${JA}</p><p>東京都渋谷区神宮前</p><p>渔民们说今年的鱼比去年少得多</p>`);
    const languages = await languagesOf(article);
    expect(languages.languageOf(blockWith(article, '渋谷'))).toBe('und');
    expect(languages.languageOf(blockWith(article, '渔民们'))).toBe('zh');
    expect(languages.identify('会社概要').lang).toBe('und');
    expect(languages.identify('新闻中心').lang).toBe('zh');
  });

  test('of a language that is not told are only those in another script', async () => {
    const article = articleOfHtml(
      page(
        'ca',
        `<p>Els pescadors apedaçaven les xarxes al moll llarg de pedra i ningú no tenia pressa per tornar a casa.</p><p>渔民们都回家吃饭了。</p>`,
      ),
    );
    const languages = await languagesOf(article);
    const foreign = article.blocks.flatMap((block) =>
      languages.spansOf(block).filter(({ kind, lang }) => kind === 'prose' && lang !== 'und'),
    );
    expect(foreign.map(({ lang }) => lang)).toEqual(['zh']);
  });
});

describe('a declared language', () => {
  test('is right, wrong or unknown', async () => {
    const article = articleOfHtml(
      `<p lang="zh">渔民们说今年的鱼比去年少得多，明年恐怕还要更少。</p><p lang="en">渔民们说今年的鱼比去年少得多，明年恐怕还要更少。</p><p lang="ko">OK</p>`,
    );
    const languages = await languagesOf(article);
    expect(article.languageScopes.map((scope) => languages.scopeVerdict(scope))).toEqual([
      { verdict: 'right', actual: 'zh' },
      { verdict: 'wrong', actual: 'zh' },
      { verdict: 'unknown' },
    ]);
  });

  test.each([
    ['both hold little', 40, 40],
    ['the body holds most', 400, 20],
    ['the body and the navigation hold as much', 300, 300],
    ['the navigation holds most', 100, 600],
  ])('is measured by the whole page where %s', async (_, inBody, inNavigation) => {
    const body = `<main><p>${EN.slice(0, inBody / 2)}</p><p>${EN.slice(0, inBody / 2)}</p></main>`;
    for (const text of [EN, ZH, `${ZH.slice(0, 20)} ${EN}`]) {
      const link = `<li>${text.slice(0, 40)}</li>`;
      const navigation = `<nav><ul>${link.repeat(Math.ceil(inNavigation / 40))}</ul></nav>`;
      for (const lang of ['en', 'zh', 'de']) {
        const article = articleOfHtml(`<html lang="${lang}"><body>${navigation}${body}</body></html>`);
        const languages = await languagesOf(article);
        const shares: Share[] = [];
        for (const block of article.blocks)
          for (const [told, width] of languages.sharesOf(block)) addWidth(shares, told, width);
        expect((await languagesOf(article)).declaration).toEqual(judgeTag(lang, shares, DOCUMENT_GATE));
      }
    }
  });

  test('is not contradicted by a language that is taken for it', async () => {
    const article = articleOfHtml(
      `<p lang="ca">Els pescadors apedaçaven les xarxes al moll llarg de pedra i ningú no tenia pressa per tornar a casa.</p><p lang="ca">渔民们说今年的鱼比去年少得多，明年恐怕还要更少。</p>`,
    );
    const languages = await languagesOf(article);
    expect(article.languageScopes.map((scope) => languages.scopeVerdict(scope).verdict)).toEqual(['unknown', 'wrong']);
  });
});
