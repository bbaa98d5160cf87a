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
        name: 'an article about pronunciation',
        html: '<h1>多音字的读音</h1><p>银行(háng)门口有行(xíng)人走过，天气很好。</p>',
        markdown: '# 多音字的读音\n\n银行(háng)门口有行(xíng)人走过，天气很好。\n',
        text: '这里讲读音：银行(háng)门口有行(xíng)人走过，天气很好。',
      },
      {
        name: 'an English article about Pinyin',
        html: '<h1>Pinyin for beginners</h1><p>We met at 银行(háng)门口，有行(xíng)人走过，天气很好。</p>',
        markdown: '# Pinyin for beginners\n\nWe met at 银行(háng)门口，有行(xíng)人走过，天气很好。\n',
      },
      {
        name: 'words of other languages in brackets',
        text: '夏天(été)和咖啡馆(café)，面包(pão)和妹妹(irmã)都在港口等船，天气非常好。',
      },
      {
        name: 'inline code',
        html: '<p>写作 <code>数(shù)据</code> 与 <code>公(gōng)司</code>，渔民们都知道这件事情。</p>',
        markdown: '写作 `数(shù)据` 与 `公(gōng)司`，渔民们都知道这件事情。\n',
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
        html: '<p>这些数⟦(shù)⟧据很重要，公⟦（gōng）⟧司提供服务。</p>',
        markdown: '这些数⟦(shù)⟧据很重要，公⟦（gōng）⟧司提供服务。\n',
        text: '这些数⟦(shù)⟧据很重要，公⟦（gōng）⟧司提供服务。',
        message: 'splits',
        says: '“数(shù)据” is split by a reading; write “数据”.',
      },
      {
        name: 'ü and the phonetic ɡ',
        text: '这些數⟦(shù)⟧據很重要，女⟦(nü)⟧性和广⟦(ɡuɑng)⟧场。',
        message: 'splits',
        fixed: '这些數據很重要，女性和广场。',
      },
      {
        name: 'one word split twice',
        html: '<p>这些数⟦(shù)据(jù)⟧很重要，港口每天都要更新。</p>',
        markdown: '这些数⟦(shù)据(jù)⟧很重要，港口每天都要更新。\n',
        text: '这些数⟦(shù)据(jù)⟧很重要，港口每天都要更新。',
        message: 'splits',
        says: '“数(shù)据(jù)很” is split by a reading; write “数据很”.',
      },
      {
        name: 'and its fix',
        text: '这些数⟦(shù)据(jù)⟧很重要，港口每天更新。',
        message: 'splits',
        fixed: '这些数据很重要，港口每天更新。',
      },
      {
        name: 'tones as marks of their own',
        text: '这些数⟦(shu\u0300)⟧据很重要，公⟦(go\u0304ng)⟧司提供服务。',
        message: 'splits',
      },
      {
        name: 'a Chinese passage in an English page',
        html: '<p>The harbour publishes this notice in two languages.</p><p>这些数⟦(shù)⟧据很重要，公⟦(gōng)⟧司提供服务。</p>',
        markdown:
          'The harbour publishes this notice in two languages.\n\n这些数⟦(shù)⟧据很重要，公⟦(gōng)⟧司提供服务。\n',
        message: 'splits',
      },
      {
        name: 'an English page, in character references',
        html: '<p>The &#25968;⟦(shù)⟧&#25454; of the &#20844;⟦(gōng)⟧&#21496; and &#28196;&#33337;.</p>',
        message: 'splits',
        fixed: '<p>The &#25968;&#25454; of the &#20844;&#21496; and &#28196;&#33337;.</p>',
      },
      {
        name: 'across blocks and an alternative text',
        html: '<p>这些数⟦(shù)⟧据很重要。</p><p>公司 <img src="a.png" alt="公⟦(gōng)⟧司提供服务"></p>',
        message: 'splits',
      },
    ],
  },
  { describe, it },
);
