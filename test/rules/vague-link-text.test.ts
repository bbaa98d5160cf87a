import { describe, expect, it, test } from 'vitest';
import rule from '../../rules/vague-link-text/index.ts';
import { VAGUE_TEXTS } from '../../rules/vague-link-text/vague-texts.ts';
import { comparable } from '../../src/rule/index.ts';
import { testRule } from '../../src/testing/index.ts';

/** Per language, a text of the list as it stands in pages, and one that begins alike but tells where it leads. */
const PER_LANGUAGE = [
  ['en', 'Read more…', 'Read more about boats'],
  ['zh-Hans', '点击 这里！', '点击这里查看渔船名录'],
  ['zh-Hant', '（點擊此處）', '點擊此處查看漁船名錄'],
  ['ja', '詳細はこちら≫', '漁船の詳細'],
  ['ko', '자세히 보기 >', '어선 자세히 보기'],
  ['vi', 'Xem thêm »', 'Xem thêm về tàu cá'],
  ['th', 'คลิกที่นี่', 'รายชื่อเรือ'],
  ['ru', 'Подробнее…', 'Подробнее о лодках'],
  ['es', 'Haga clic AQUÍ.', 'Aquí los barcos'],
  ['fr', 'En savoir plus', 'En savoir plus sur les bateaux'],
  ['de', 'Hier klicken!', 'Hier die Boote'],
  ['pt', 'Saiba mais', 'Saiba mais sobre os barcos'],
  ['id', 'Baca selengkapnya', 'Baca daftar kapal'],
  ['ar', 'اقرأ المزيد', 'قائمة القوارب'],
  ['it', 'Clicca qui', 'Le barche'],
  ['uk', 'Детальніше', 'Детальніше про човни'],
  ['tr', 'Devamını oku', 'Tekne listesi'],
  ['nl', 'Lees verder', 'Lees verder over boten'],
  ['pl', 'Czytaj więcej', 'Czytaj o łodziach'],
] as const;

testRule(
  rule,
  {
    valid: [
      ...PER_LANGUAGE.map(([lang, , telling]) => ({
        name: `${lang}: ${telling}`,
        markdown: `[${telling}](boats.md)\n`,
      })),
      {
        name: 'completed by a label or a title',
        html: '<p><a href="a.html" aria-label="Read more about boats">Read more</a> <a href="b.html" title="渔船名录">点击这里</a></p>',
        markdown: '[点击这里](b.md "渔船名录")\n',
      },
      { name: 'no link', html: '<p><a>点击这里</a> <a id="here">here</a></p>' },
      {
        name: 'code',
        html: '<p>The <a href="a.html"><code>this</code></a> 关键字</p>',
        markdown: '[`this`](a.md) 和 [`continue`](b.md)\n',
      },
      { name: 'hidden', html: '<p hidden><a href="a.html">点击这里</a></p>' },
      { name: 'allowed', html: '<p><a href="a.html">更多</a></p>', options: { allow: ['更多！'] } },
      { name: 'another list', html: '<p><a href="a.html">Click here</a> 渔船</p>', options: { builtIn: false } },
      { name: 'plain text has no links', text: '点击这里 https://example.org' },
    ],
    invalid: [
      ...PER_LANGUAGE.map(([lang, vague]) => ({
        name: `${lang}: ${vague}`,
        markdown: `⟦[${vague}](boats.md)⟧\n`,
        message: 'vague' as const,
      })),
      {
        name: 'in formatting',
        html: '<p>For boats, ⟦<a href="boats.html"><b>Click</b>&nbsp;here!</a>⟧</p>',
        message: 'vague',
        says: 'The link text “Click here!” does not say where it leads; name the target.',
      },
      { name: '标题同样含糊', html: '<p>⟦<a href="boats.html" title="点击">更多</a>⟧</p>', message: 'vague' },
      {
        name: 'the name of an image',
        html: '<p>⟦<a href="boats.html"><img src="a.png" alt="详情"></a>⟧</p>',
        message: 'vague',
      },
      {
        name: 'more texts',
        html: '<p>⟦<a href="a.html">猛击此链</a>⟧</p>',
        options: { also: ['猛击此链'] },
        message: 'vague',
      },
    ],
  },
  { describe, it },
);

describe('the list', () => {
  test('covers every language with a case of its own', () => {
    expect(Object.keys(VAGUE_TEXTS).sort()).toEqual(PER_LANGUAGE.map(([lang]) => lang).sort());
  });

  test.each(Object.entries(VAGUE_TEXTS))('has each text of %s once, and none without a letter: 这里', (_, texts) => {
    const keys = texts.map(comparable);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.every((key) => /\p{L}/u.test(key))).toBe(true);
  });
});
