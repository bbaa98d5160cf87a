import { describe, it } from 'vitest';
import rule from '../../rules/keyword-chain/index.ts';
import { testRule } from '../../src/testing/index.ts';

/** Per language, a chain of terms of one family, and a sentence that holds them. */
const PER_LANGUAGE = [
  ['en', 'online casino | casino bonus | free spins | live casino', 'The fishermen sold cod, herring and mackerel.'],
  ['zh-Hans', '线上赌场_真人百家乐_老虎机_博彩平台', '渔民卖的是鳕鱼、鲱鱼和鲭鱼。'],
  ['zh-Hant', '娛樂城、百家樂、老虎機、運動彩券', '漁民賣的是鱈魚、鯡魚和鯖魚。'],
  ['ko', '카지노사이트, 바카라 추천, 슬롯머신, 안전놀이터', '어부들은 대구, 청어, 고등어를 팔았다.'],
  ['ja', 'オンラインカジノ、バカラ必勝、フリースピン', '漁師はタラ、ニシン、サバを売った。'],
  ['vi', 'nhà cái uy tín, cá cược bóng đá, nổ hũ, soi cầu', 'Ngư dân bán cá tuyết, cá trích và cá thu.'],
  ['th', 'คาสิโนออนไลน์ | บาคาร่า | สล็อตเว็บตรง', 'ชาวประมงขายปลา, กุ้ง, ปู.'],
  ['ru', 'онлайн казино, игровые автоматы, ставки на спорт', 'Рыбаки продали треску, сельдь и скумбрию.'],
  [
    'es',
    'casino online, tragamonedas gratis, apuestas deportivas',
    'Los pescadores vendieron bacalao, arenque y caballa.',
  ],
  ['fr', 'casino en ligne, machines à sous, paris sportifs', 'Les pêcheurs vendaient morue, hareng et maquereau.'],
  ['de', 'Online Casino, Spielautomaten, Sportwetten', 'Die Fischer verkauften Kabeljau, Hering und Makrele.'],
  ['pt', 'cassino online, apostas esportivas, rodadas grátis', 'Os pescadores vendiam bacalhau, arenque e cavala.'],
  ['id', 'judi online, slot gacor, togel online', 'Nelayan menjual tongkol, kembung, dan teri.'],
  ['ar', 'مراهنات, روليت, دورات مجانية', 'باع الصيادون السمك, والروبيان, والسلطعون.'],
] as const;

const BUSAN =
  'busan harbour hotel, cheap harbour hotel, harbour hotel deals, best harbour hotel, hotel near harbour, harbour rooms';
const ZH = '海港酒店_海港酒店预订_海港酒店价格_便宜海港酒店_海港民宿_海港酒店电话';

testRule(
  rule,
  {
    valid: [
      ...PER_LANGUAGE.map(([lang, , sentence]) => ({
        name: lang,
        html: `<p>${sentence}</p>`,
        markdown: sentence,
        text: sentence,
      })),
      {
        name: 'list items',
        html: `<ul>${BUSAN.split(', ')
          .map((item) => `<li>${item}</li>`)
          .join('')}</ul>`,
      },
      {
        name: '每个词一个链接',
        html: `<p>${ZH.split('_')
          .map((item) => `<a href="/t/${item}" rel="tag">${item}</a>`)
          .join('、')}</p>`,
        markdown: ZH.split('_')
          .map((item) => `[${item}](/t/a)`)
          .join('、'),
      },
      { name: 'tags of front matter', markdown: `---\ntags: ${BUSAN}\n---\n\n港口周一开放。\n` },
      { name: 'breadcrumbs', html: `<nav>${BUSAN.replaceAll(', ', ' / ')}</nav>` },
      { name: 'a table', html: `<table><tr><td>${BUSAN}</td><td>${ZH}</td></tr></table>` },
      {
        name: 'a type signature',
        html: '<p>string | number | boolean | string[] | number[] | boolean[]</p>',
        text: 'string | number | boolean | string[] | number[] | boolean[]',
      },
      {
        name: 'people',
        html: '<p>Kim Minjun, Kim Sora, Lee Minho, Lee Sora, Park Minho, Park Jun</p>',
        text: 'Kim Minjun, Kim Sora, Lee Minho, Lee Sora, Park Minho, Park Jun',
      },
      {
        name: '句子中的地名',
        html: '<p>他走过海港东路、海港西路、海港南路、海港北路、海港大道、海港新街。</p>',
      },
      {
        name: 'a sentence that lists',
        html: `<p>They searched for ${BUSAN}.</p>`,
        text: `They searched for ${BUSAN}.`,
      },
      { name: 'a list with a label', html: '<p>作者：张小明、张小红、李小明、李小红、王小明、王小红</p>' },
      { name: 'versions', html: '<p>Node.js 18, Node.js 20, Node.js 22, Chrome 100, Chrome 101, Firefox 99</p>' },
      {
        name: '地名',
        html: '<p>北京市朝阳区、北京市海淀区、北京市东城区、北京市西城区、北京市丰台区、北京市通州区</p>',
      },
      { name: 'code', html: `<pre>${BUSAN}</pre>`, markdown: `    ${BUSAN}\n` },
      {
        name: '一行普通的话',
        html: '<p>使用Vue和React构建海港App的十个技巧</p>',
        text: '使用Vue和React构建海港App的十个技巧',
      },
    ],
    invalid: [
      ...PER_LANGUAGE.map(([lang, chain]) => ({
        name: lang,
        html: `<p>⟦${chain}⟧</p>`,
        markdown: `⟦${chain.replaceAll('_', '\\_')}⟧\n`,
        text: `⟦${chain}⟧`,
        message: 'spamChain' as const,
      })),
      {
        name: 'one word with many others',
        html: `<h2>⟦${BUSAN}⟧</h2>`,
        markdown: `## ⟦${BUSAN}⟧\n`,
        text: `⟦${BUSAN}⟧`,
        message: 'chain',
      },
      { name: '海港酒店', html: `<h1>⟦${ZH}⟧</h1>`, text: `⟦${ZH}⟧`, message: 'chain' },
      { name: '标题', html: `<title>⟦${ZH.replaceAll('_', '-')}⟧</title><p>港口周一开放。</p>`, message: 'chain' },
      {
        name: 'own terms',
        html: '<p>⟦旧渔船, 新渔网, 大渔船⟧</p>',
        options: { builtIn: false, also: ['渔船', '渔网'] },
        message: 'spamChain',
      },
      {
        name: '粘连的关键词',
        html: '<p>⟦海星app下载seastar官网登录starfish网页版安装v8最新版⟧</p>',
        text: '⟦海星app下载seastar官网登录starfish网页版安装v8最新版⟧',
        message: 'chain',
      },
    ],
  },
  { describe, it },
);
