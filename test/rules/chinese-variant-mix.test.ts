import { describe, it } from 'vitest';
import rule from '../../rules/chinese-variant-mix/index.ts';
import { testRule } from '../../src/testing/index.ts';

const SIMPLIFIED = '港口管理部门说，渔业发展关系经济，应当开放国际贸易，实现长远发展，让渔民们满意。';
const SIMPLIFIED_TOO = '这个时候渔民们认为应该开放国际贸易，发展长远关系。';
const TRADITIONAL = '臺灣的漁業發展與經濟關係密切，漁民們認為應該開放國際貿易，實現長遠發展。';
const TRADITIONAL_TOO = '這個時候漁民們認為應該開放國際貿易，發展長遠關係。';

testRule(
  rule,
  {
    valid: [
      {
        name: 'one variant',
        html: `<p>${SIMPLIFIED}</p><p>${SIMPLIFIED_TOO}</p>`,
        text: `${SIMPLIFIED}\n\n${SIMPLIFIED_TOO}`,
      },
      { name: 'English alone', html: '<p>The harbour opens on Monday.</p>', text: 'The harbour opens on Monday.' },
      {
        name: 'shared letters',
        html: `<p>${SIMPLIFIED}</p><p>后里干面余云松台</p>`,
        markdown: `${SIMPLIFIED}\n\n后里干面余云松台\n`,
        text: `${SIMPLIFIED}\n\n后里干面余云松台`,
      },
      {
        name: 'a quotation',
        html: `<p>${SIMPLIFIED}</p><p>他说：“${TRADITIONAL_TOO}”</p><blockquote>${TRADITIONAL_TOO}</blockquote>`,
        markdown: `${SIMPLIFIED}\n\n他说：“${TRADITIONAL_TOO}”\n\n> ${TRADITIONAL_TOO}\n`,
        text: `${SIMPLIFIED}\n\n他说：“${TRADITIONAL_TOO}”`,
      },
      {
        name: 'a title in brackets',
        text: `${SIMPLIFIED}\n\n参见《臺灣漁業發展》`,
      },
      {
        name: 'a passage with its own language',
        html: `<p>${SIMPLIFIED}</p><p lang="zh-Hant">${TRADITIONAL_TOO}</p>`,
      },
      {
        name: 'Japanese',
        html: `<p>${SIMPLIFIED}</p><p lang="ja">漁業發展關係經濟</p><p>漁業の發展と經濟關係</p>`,
      },
      {
        name: 'Japanese without kana beside kana',
        text: `${SIMPLIFIED}\n\n港は月曜日に開きます。\n\n漁業發展關係会社`,
      },
      {
        name: 'two halves, one in each variant',
        markdown: `${SIMPLIFIED}\n\n${SIMPLIFIED_TOO}\n\n${TRADITIONAL}\n\n${TRADITIONAL_TOO}\n`,
      },
      {
        name: 'too few letters of the other variant, or some of the article’s beside them',
        text: `${SIMPLIFIED}\n\n漁港和漁夫\n\n这個時候漁民們認為應該開放。`,
      },
      {
        name: 'too little Chinese elsewhere to know its variant',
        html: '<p>The harbour is called 开发贸港 in the south.</p><p>漁業發展</p>',
        text: 'The harbour is called 开发贸港 in the south.\n\n漁業發展',
      },
      {
        name: 'code',
        html: `<p>${SIMPLIFIED}</p><pre>${TRADITIONAL_TOO}</pre><p>字段 <code>漁業發展</code></p>`,
        markdown: `${SIMPLIFIED}\n\n\`\`\`\n${TRADITIONAL_TOO}\n\`\`\`\n\n字段 \`漁業發展\`\n`,
      },
      {
        name: 'a declaration that nearly all of the text contradicts',
        html: `<html lang="zh-Hans"><body><p>${TRADITIONAL}</p><p>${TRADITIONAL_TOO}</p></body></html>`,
        markdown: `---\nlang: zh-Hans\n---\n\n${TRADITIONAL}\n\n${TRADITIONAL_TOO}\n`,
      },
      {
        name: 'parallel text',
        html: `<p>${SIMPLIFIED}</p><p>${TRADITIONAL}</p><p>${SIMPLIFIED_TOO}</p><p>${TRADITIONAL_TOO}</p>`,
      },
    ],
    invalid: [
      {
        name: '繁体段落',
        html: `<p>${SIMPLIFIED}</p><p>⟦${TRADITIONAL_TOO}⟧</p>`,
        markdown: `${SIMPLIFIED}\n\n⟦${TRADITIONAL_TOO}⟧\n`,
        text: `${SIMPLIFIED}\n\n⟦${TRADITIONAL_TOO}⟧`,
        message: 'mixed',
      },
      {
        name: '简体段落',
        html: `<p>${TRADITIONAL}</p><p>⟦${SIMPLIFIED_TOO}⟧</p>`,
        message: 'mixed',
      },
      {
        name: 'declared in front matter, with few letters elsewhere',
        markdown:
          '---\nlang: zh-Hant\n---\n\n漁港週一開放。\n\n⟦码头开发经济，这时渔民满意，他在港口出售昨天夜里捕到的鱼。⟧\n',
        message: 'mixed',
      },
      {
        name: 'declared by the root',
        html: '<html lang="zh-TW"><body><p>漁港週一開放。</p><p>⟦码头开发经济，这时渔民满意，他在港口出售昨天夜里捕到的鱼。⟧</p></body></html>',
        message: 'mixed',
      },
      {
        name: 'a label',
        html: `<p>${SIMPLIFIED}</p><p>⟦漁業經濟發展⟧</p>`,
        message: 'label',
        says: 'The label “漁業經濟發展” is in Traditional Chinese in a Simplified article; convert it.',
      },
      {
        name: 'a footer',
        html: `<p>${SIMPLIFIED}</p><footer><p>⟦${TRADITIONAL_TOO}⟧</p></footer>`,
        message: 'label',
      },
      {
        name: 'against the declared variant',
        html: `<p lang="zh-Hant">${TRADITIONAL}</p><p lang="zh-Hant">⟦${SIMPLIFIED_TOO}⟧</p>`,
        message: 'mixed',
      },
      {
        name: 'in an English article',
        html: `<p>The harbour opens on Monday.</p><p>${SIMPLIFIED}</p><p>⟦${TRADITIONAL_TOO}⟧</p><p>The fishermen sell it.</p>`,
        message: 'mixed',
      },
      {
        name: 'an English page, in character references',
        html: '<p>The harbour opens.</p><p>&#28180;&#19994;&#21457;&#23637;&#20851;&#31995;&#32463;&#27982;&#36152;&#26131;&#26102;&#38382;</p><p>⟦&#28417;&#26989;&#30332;&#23637;⟧</p>',
        message: 'label',
      },
      {
        name: 'beside English',
        text: `The harbour opens on Monday.\n\n${SIMPLIFIED}\n\n⟦${TRADITIONAL_TOO}⟧`,
        message: 'mixed',
      },
    ],
  },
  { describe, it },
);
