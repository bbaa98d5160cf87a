import { describe, it } from 'vitest';
import rule from '../../rules/censored-characters/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'passwords',
        html: '<p>请输入密码，显示政***府的内容。</p>',
        markdown: '请输入密码，显示政***府的内容。\n',
        text: '请输入密码，显示政***府的内容。',
      },
      {
        name: 'a password of an English form',
        html: '<p>The password pa***rd is shown.</p>',
        markdown: 'The password pa***rd is shown.\n',
        text: 'The password pa***rd is shown.',
      },
      {
        name: 'code',
        html: '<p>Use <code>src/a**b</code> and <code>har***bour</code>.</p><pre>政***府</pre>',
        markdown: 'Use `har***bour`.\n\n```\n政***府\n```\n',
      },
      { name: 'a power', text: 'It is x**y of n**2 here.', html: '<p>It is x**y of n**2 here.</p>' },
      {
        name: 'a mark of a note',
        html: '<p>港口的收入***包括码头</p><p>*** 单位：万元</p>',
        text: '港口的收入***包括码头\n\n*** 单位：万元',
      },
      {
        name: 'a mark of an English note',
        html: '<p>The income***of the harbour</p><p>*** in millions</p>',
        text: 'The income***of the harbour\n\n*** in millions',
      },
      {
        name: 'Markdown marks left in HTML',
        html: '<p>港口**今天**开放，收入*大幅*增长。</p>',
        text: '港口**今天**开放，收入*大幅*增长。',
      },
      {
        name: 'one asterisk alone, which may multiply',
        html: '<p>面积是长*宽，码头很大。</p>',
        markdown: '面积是长*宽，码头很大。\n',
        text: '面积是长*宽，码头很大。',
      },
      { name: 'a digit hidden', html: '<p>电话138****1234，港口开放。</p>', text: '电话138****1234，港口开放。' },
    ],
    invalid: [
      {
        name: '汉字之间的星号',
        html: '<p>当地⟦政***府⟧宣布开放。</p>',
        markdown: '当地⟦政***府⟧宣布开放。\n',
        text: '当地⟦政***府⟧宣布开放。',
        message: 'censored',
        says: 'Letters in “政***府” are replaced by asterisks; write the word out or leave it out.',
      },
      {
        name: '全角星号',
        html: '<p>这是⟦赌＊＊博⟧网站，那是⟦法＊院⟧。</p>',
        markdown: '这是⟦赌＊＊博⟧网站。\n\n那是⟦法＊院⟧。\n',
        text: '这是⟦赌＊＊博⟧网站。',
        message: 'censored',
      },
      {
        name: 'one asterisk beside a word that is surely censored',
        html: '<p>当地⟦政***府⟧宣布开放。</p><p>有人去⟦法*院⟧起诉。</p>',
        markdown: '当地⟦政***府⟧宣布开放。\n\n有人去⟦法*院⟧起诉。\n',
        text: '当地⟦政***府⟧宣布开放。\n\n有人去⟦法*院⟧起诉。',
        message: 'censored',
      },
      {
        name: 'a password far from it in the same block',
        html: '<p>登录码头的网站不需要密码，渔民们今天早上出海之前都可以看到天气，也可以看到当地⟦政***府⟧公布的消息和天气。</p>',
        text: '登录码头的网站不需要密码，渔民们今天早上出海之前都可以看到天气，也可以看到当地⟦政***府⟧公布的消息和天气。',
        message: 'censored',
      },
      {
        name: 'a word in English',
        html: '<p>What the ⟦h***bour⟧ is.</p>',
        markdown: 'What the ⟦h***bour⟧ is.\n',
        text: 'What the ⟦h***bour⟧ is.',
        message: 'censored',
      },
    ],
  },
  { describe, it },
);
