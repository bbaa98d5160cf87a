import { describe, it } from 'vitest';
import rule from '../../rules/cjk-emphasis/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      { name: 'emphasis that is read', markdown: '港口**今天**开放，“**免费**”入场，*很好*。\n' },
      { name: 'blanks beside it', markdown: '港口 **“今天”** 开放。\n' },
      { name: 'punctuation beside it', markdown: '港口，**“今天”**，开放。**“今天”**\n' },
      { name: 'code', markdown: '输入`港口**“今天”**开放`。\n\n```\n港口**“今天”**开放\n```\n' },
      { name: 'escaped', markdown: '港口\\*\\*“今天”\\*\\*开放。\n' },
      { name: 'products', markdown: '长 3 * 宽 4 * 高 5，2*3*4 和 a*b*c。\n' },
      { name: 'footnote marks', markdown: '票价*，船期*。\n\n*周一除外\n' },
      { name: 'names that are masked', markdown: '王**，李**。张**、赵**都在。\n' },
      { name: 'English', markdown: 'The **ferry** leaves "**at noon**", and 2 * 3 * 4.\n' },
      { name: 'English, where blanks stand', markdown: 'The harbour opens **"today"** at *(noon)* sharp.\n' },
      { name: 'other formats show what is written', html: '<p>港口**“今天”**开放。</p>', text: '港口**“今天”**开放。' },
    ],
    invalid: [
      {
        name: 'quotation marks on the inside',
        markdown: '港口⟦**“今天”**⟧开放。\n',
        message: 'shown',
        says: 'The asterisks of “**“今天”**” are shown to the reader; move the punctuation out of the emphasis.',
        suggested: ['港口“**今天**”开放。\n'],
      },
      {
        name: 'a mark before the end',
        markdown: '⟦**注意：**⟧港口今天开放。\n',
        message: 'shown',
        suggested: ['**注意**：港口今天开放。\n'],
      },
      {
        name: 'brackets and one asterisk',
        markdown: '港口⟦*（北边）*⟧开放。\n',
        message: 'shown',
        suggested: ['港口（*北边*）开放。\n'],
      },
      {
        name: 'three asterisks',
        markdown: '码头⟦***《南边》***⟧关闭。\n',
        message: 'shown',
        suggested: ['码头《***南边***》关闭。\n'],
      },
      {
        name: 'two in one paragraph, of which the inner asterisks emphasise what stands between',
        markdown: '港口⟦**“今天”**开放，码头**“明天”**⟧关闭。\n',
        message: 'shown',
        suggested: [],
      },
      {
        name: '日本語',
        markdown: '港は⟦**「静か」**⟧です。\n',
        message: 'shown',
        suggested: ['港は「**静か**」です。\n'],
      },
      {
        name: 'a title at the start',
        markdown: '港口⟦**《船期》的作者**⟧说。\n',
        message: 'shown',
        suggested: ['港口《**船期》的作者**说。\n'],
      },
      {
        name: 'in a heading, a list and a quotation',
        markdown: '# 港口⟦**“今天”**⟧开放\n\n- 港口⟦**“今天”**⟧开放\n\n> 港口⟦**“今天”**⟧开放\n',
        message: 'shown',
      },
      {
        name: 'an English page, around a link that cannot be moved',
        markdown: 'The ferry leaves.\n\n港口⟦**“[Today](/t)”**⟧开放。\n',
        message: 'shown',
        suggested: [],
      },
      {
        name: 'English words with full-width marks',
        markdown: 'The old⟦**（northern）**⟧harbour is closed.\n',
        message: 'shown',
        suggested: ['The old（**northern**）harbour is closed.\n'],
      },
    ],
  },
  { describe, it },
);
