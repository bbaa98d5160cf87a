import { describe, it } from 'vitest';
import rule from '../../rules/injected-promotion/index.ts';
import { testRule } from '../../src/testing/index.ts';

const PROMOTED = [
  ['zh-Hans', '渔民说，⟦海星娱乐app下载⟧渔船周一出港。'],
  ['zh-Hant', '漁民說，⟦海星娛樂官網登入⟧漁船週一出港。'],
  ['en', 'On Monday ⟦Seastar app download official site⟧ fishermen went out.'],
  ['ru', 'В понедельник ⟦Систар официальный сайт зеркало вход⟧ рыбаки вышли в море.'],
  ['ko', '월요일 ⟦씨스타 공식사이트 앱 다운로드⟧ 어선이 출항했다.'],
] as const;

testRule(
  rule,
  {
    valid: [
      '<p>Download the app from the official site, then log in or sign up.</p>',
      '<p>请到海星官网下载安装包，注册后登录即可使用。</p><p>用户注册登录功能已经完成。</p>',
      '<p>在App Store下载官方应用，Google Play 下载最新版安装即可</p>',
      { name: 'an article about it', html: '<h1>海星娱乐是什么</h1><p>海星娱乐app下载渔船游戏很方便。</p>' },
      {
        name: 'two headings about it',
        html: '<h2>海星娱乐简介</h2><p>海星娱乐app下载渔船周一出港。</p><h2>海星娱乐历史</h2>',
      },
      { name: 'allowed', html: '<p>海星娱乐app下载渔船周一出港。</p>', options: { allow: ['海星娱乐'] } },
      { name: 'code', html: '<p><code>海星娱乐app下载渔船</code></p>', markdown: '`海星娱乐app下载渔船`\n' },
      {
        name: 'a shop',
        html: '<p>We sell lamps wholesale.</p><p>Free shipping and wholesale, mail sea@example.com.</p><p>渔灯批发。</p>',
      },
    ],
    invalid: [
      ...PROMOTED.map(([lang, text]) => ({
        name: lang,
        html: `<p>${text}</p>`,
        markdown: `${text}\n`,
        text,
        message: 'injected' as const,
      })),
      {
        name: 'before three heads',
        html: '<p>⟦海星app⟧渔船出港，⟦海星app⟧码头开放，⟦海星app⟧市场热闹。</p>',
        text: '⟦海星app⟧渔船出港，⟦海星app⟧码头开放，⟦海星app⟧市场热闹。',
        message: 'repeated',
        says: '“海星app” is put in one place after another; remove it.',
      },
      {
        name: 'an offer in another article',
        html: '<p>The harbour opened on Monday.</p><p>⟦Wholesale lamps with free shipping at https://lamps.example today.⟧</p><p>渔民周一出港。</p>',
        message: 'offer',
      },
    ],
  },
  { describe, it },
);
