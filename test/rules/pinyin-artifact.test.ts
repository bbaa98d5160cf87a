import { describe, it } from 'vitest';
import rule from '../../rules/pinyin-artifact/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'one alone',
        html: '<p>这些数(shù)据很重要。</p>',
        markdown: '这些数(shù)据很重要。\n',
        text: '这些数(shù)据很重要。',
      },
      {
        name: 'a language lesson, every letter annotated',
        html: '<p>学(xué)习(xí)，你(nǐ)好(hǎo)。</p>',
        markdown: '学(xué)习(xí)，你(nǐ)好(hǎo)。\n',
        text: '学(xué)习(xí)，你(nǐ)好(hǎo)。',
      },
      {
        name: 'whole words with blanks',
        html: '<p>学习 (xuéxí) 和数据 (shùjù) 都是词语。</p>',
        markdown: '学习 (xuéxí) 和数据 (shùjù) 都是词语。\n',
        text: '学习 (xuéxí) 和数据 (shùjù) 都是词语。',
      },
      {
        name: 'English words in brackets',
        html: '<p>The word (shù) and 公司(app)提供数据(api)的服务。</p>',
        markdown: 'The word (shù) and 公司(app)提供数据(api)的服务。\n',
        text: 'The word (shù) and 公司(app)提供数据(api)的服务。',
      },
      {
        name: 'English alone',
        html: '<p>The harbour (café) opens.</p>',
        markdown: 'The harbour (café) opens.\n',
        text: 'The harbour (café) opens.',
      },
      {
        name: 'ruby',
        html: '<p>港<ruby>口<rp>(</rp><rt>kǒu</rt><rp>)</rp></ruby>今天开放，数<ruby>据<rp>(</rp><rt>jù</rt><rp>)</rp></ruby>齐全。</p>',
      },
      {
        name: 'code',
        html: '<pre>这些数(shù)据很重要，公(gōng)司也是。</pre>',
        markdown: '```\n这些数(shù)据很重要，公(gōng)司也是。\n```\n',
      },
    ],
    invalid: [
      {
        name: '割裂的词语',
        html: '<p>这些数⟦(shù)⟧据很重要，公⟪（gōng）⟫司提供服务。</p>',
        markdown: '这些数⟦(shù)⟧据很重要，公⟪（gōng）⟫司提供服务。\n',
        text: '这些数⟦(shù)⟧据很重要，公⟪（gōng）⟫司提供服务。',
        message: 'splits',
        says: 'The reading “(shù)” splits “数(shù)据”; remove it.',
      },
      {
        text: '这些數⟦(shù)⟧據很重要，女⟪(nü)⟫性和标⟪(biɡ)⟫准。',
        message: 'splits',
        fixed: '这些數據很重要，女性和标准。',
      },
      {
        name: 'character references in an English page',
        html: '<p>The &#36825;&#20123;&#25968;⟦(shù)⟧&#25454;&#24456;&#20844;⟪(gōng)⟫&#21496; of the harbour.</p>',
        message: 'splits',
      },
      {
        name: 'across blocks',
        html: '<p>这些数⟦(shù)⟧据很重要。</p><p>公⟦(gōng)⟧司提供服务。</p>',
        message: 'splits',
        fixed: '<p>这些数据很重要。</p><p>公司提供服务。</p>',
      },
    ],
  },
  { describe, it },
);
