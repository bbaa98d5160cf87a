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
      { name: 'a password of an English form', text: 'The password pa***rd is shown.' },
      {
        name: 'code',
        html: '<p>Use <code>src/a**b</code>.</p><pre>政***府</pre>',
        markdown: 'Use `a***bc`.\n\n```\n政***府\n```\n',
      },
      { name: 'a power', text: 'It is x**y of n**2 here.' },
      { name: 'a mark of a note', html: '<p>港口的收入***包括码头</p><p>*** 单位：万元</p>' },
      { name: 'Markdown marks left in HTML', html: '<p>港口**今天**开放。</p>' },
      { name: 'a digit hidden', text: '电话138****1234，港口开放。' },
    ],
    invalid: [
      {
        name: '汉字之间的星号',
        html: '<p>当地⟦政***府⟧宣布开放。</p>',
        text: '当地⟦政***府⟧宣布开放。',
        message: 'censored',
        says: 'Letters in “政***府” are replaced by asterisks; write the word out or leave it out.',
      },
      { name: '全角星号', text: '这是⟦赌＊＊博⟧网站。', message: 'censored' },
      {
        name: 'a word in English',
        html: '<p>What the ⟦h***bour⟧ is.</p>',
        text: 'What the ⟦h***bour⟧ is.',
        message: 'censored',
      },
    ],
  },
  { describe, it },
);
