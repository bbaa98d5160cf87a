import { describe, it } from 'vitest';
import rule from '../../rules/mismatched-link-language/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  '<p>The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning.</p>';
const ZH =
  '<p>周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。</p>';

testRule(
  rule,
  {
    valid: [
      {
        name: 'text and tag agree',
        html: `${EN}<p><a href="/zh/" hreflang="zh-CN">港口周一重新开放的消息</a> <a href="/en/" hreflang="en-GB">The harbour opens again</a></p>`,
      },
      {
        name: 'a language switcher',
        html: '<ul><li><a href="/en" hreflang="en">English</a></li><li><a href="/zh" hreflang="zh-Hans">简体中文</a></li><li><a href="/tw" hreflang="zh-TW">繁體中文</a></li><li><a href="/ja" hreflang="ja">日本語</a></li><li><a href="/ko" hreflang="ko">한국어</a></li><li><a href="/no" hreflang="nb">Norsk</a></li></ul>',
      },
      { name: 'no hreflang', html: '<p><a href="/en">中文</a> <a href="/zh">港口周一重新开放的消息</a></p>' },
      {
        name: 'no one language',
        html: '<p><a href="/" hreflang="x-default">港口周一重新开放的消息</a> <a href="/" hreflang="mul">English</a></p>',
      },
      {
        name: 'below the gate',
        html: '<p><a href="/en" hreflang="en">港口</a> <a href="/zh" hreflang="zh">Boats</a> <a href="/ja" hreflang="ja">📷</a></p>',
      },
      {
        name: 'one script and little text',
        html: `${EN}<p><a href="/fr" hreflang="fr">The harbour opens again</a></p>`,
      },
      {
        name: 'a part of a sentence in the language of the page',
        html: `${EN}<p>She wrote about it in <a href="/zh" hreflang="zh">a long report for the paper of her home town</a>, two years ago.</p>${ZH}`,
      },
      {
        name: '句中以本页语言称呼目标',
        html: `${ZH}<p>详情请看<a href="/en" hreflang="en">市长上周发表的港口报告</a>，共二十页。</p>`,
      },
      {
        name: 'a text that names the language',
        html: `${EN}<p><a href="/zh" hreflang="zh">Read this article in Chinese, as it was first printed</a></p><p><a href="/de" hreflang="de">Read the German version of this article about the harbour</a></p>`,
      },
      {
        name: '写明语言的文字',
        html: `${ZH}<p><a href="/en" hreflang="en">阅读本文的英文版本</a></p><p><a href="/fr" hreflang="fr">閱讀本文的法文版本</a></p>`,
      },
      { name: '只有汉字的日文', html: '<p><a href="/ja" hreflang="ja">東京都中央卸売市場年報</a></p>' },
      { name: 'hidden', html: '<p hidden><a href="/en" hreflang="en">中文</a></p>' },
    ],
    invalid: [
      {
        name: 'a switcher with two entries exchanged',
        html: '<ul><li><a href="/en" ⟦hreflang="zh"⟧>English</a></li><li><a href="/zh" ⟦hreflang="en"⟧>中文</a></li></ul>',
        message: 'otherName',
        says: 'The entry “English” stands for English, but its “hreflang” is “zh”; correct one of them.',
      },
      {
        name: '繁简颠倒',
        html: '<p><a href="/tw" ⟦hreflang="zh-CN"⟧>繁體中文</a> <a href="/cn" ⟦hreflang="zh-Hant"⟧>简体</a></p>',
        message: 'otherName',
      },
      {
        name: 'short forms',
        html: '<p><a href="/kr" ⟦hreflang="ja"⟧>KR</a> <a href="/jp" ⟦hreflang="ko"⟧>日本語</a></p>',
        message: 'otherName',
      },
      {
        name: 'another script',
        html: `${EN}<ul><li><a href="/n" ⟦hreflang="en"⟧>港口周一重新开放的消息</a></li></ul>`,
        message: 'otherText',
        says: 'The link “港口周一重新开放的消息” is in Chinese, but its “hreflang” is “en”; correct one of them.',
      },
      {
        name: '标签是复制来的',
        html: `${ZH}<ul><li><a href="/n" ⟦hreflang="ko"⟧>港口周一重新开放的消息</a></li></ul>`,
        message: 'otherText',
      },
      {
        name: '日文标签下的简体中文',
        html: '<p><a href="/n" ⟦hreflang="ja"⟧>渔民们说港口周一重新开放</a></p>',
        message: 'otherText',
      },
      {
        name: 'one script',
        html: '<p>Le port était calme lundi, et les pêcheurs réparaient leurs filets sur la longue jetée de pierre.</p><ul><li lang="en"><a href="/n" ⟦hreflang="fr"⟧>The fishermen mended their nets on the long stone pier before noon</a></li></ul>',
        languages: ['en', 'fr'],
        message: 'otherText',
      },
    ],
  },
  { describe, it },
);
