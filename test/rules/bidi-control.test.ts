import { describe, expect, it } from 'vitest';
import rule from '../../rules/bidi-control/index.ts';
import { scopesOf } from '../../rules/bidi-control/scopes.ts';
import { testRule } from '../../src/testing/index.ts';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];

testRule(
  rule,
  {
    valid: [
      {
        name: 'text of both directions without controls',
        html: '<p>The port of חיפה, ميناء 港口</p>',
        text: 'ميناء 港口 12',
      },
      {
        name: 'balanced isolates around text from right to left',
        html: `<p>The port of ${RLI}חיפה (C++ 12)${PDI} and ${FSI}ميناء${PDI}</p>`,
        markdown: `The port of ${RLI}חיפה${PDI}\n`,
        text: `The port of ${RLI}חיפה${PDI}`,
      },
      { name: '中文里配对的隔离', text: `港口${RLI}حيفا${PDI}与${FSI}ميناء${PDI}` },
      { name: 'balanced embeddings', html: `<p>The ${RLE}חיפה 12${PDF} and the ${LRE}Haifa${PDF}</p>` },
      {
        name: 'what leaves the order alone',
        html: `<p>The ${LRI}Haifa${PDI}, ${LRO}12${PDF}, ${RLO}חיפה${PDF}, ${RLI}!?${PDI}</p>`,
      },
      { name: 'nested and balanced', html: `<p>${RLI}חיפה ${LRI}Haifa ${RLE}חוף${PDF}${PDI}${PDI}</p>` },
      { name: 'a direction from markup', html: '<p>The <bdo dir="rtl">Haifa</bdo></p>' },
      { name: 'a code block', html: `<pre>/*${RLO} } */</pre>`, markdown: `\`\`\`\n/*${RLO} } */\n\`\`\`\n` },
    ],
    invalid: [
      {
        name: 'an override that is not closed',
        html: `<p>The file ⟦${RLO}gpj.exe⟧</p>`,
        markdown: `The file ⟦${RLO}gpj.exe⟧\n`,
        text: `The file ⟦${RLO}gpj.exe⟧`,
        message: 'unclosed',
        says: 'Bidirectional control U+202E (RLO) before “gpj.exe” is not closed; close it or remove it.',
      },
      {
        name: '没有关闭的嵌入',
        html: `<p>文件⟦${RLE}港口2024⟧</p>`,
        text: `文件⟦${RLE}港口2024⟧`,
        message: 'unclosed',
      },
      { name: 'the line ends an isolate that is not closed', text: `if ⟦${RLI}admin⟧\nreturn`, message: 'unclosed' },
      {
        name: 'the isolate ends the embedding in it',
        html: `<p>${RLI}חיפה ⟦${RLE}חוף 12⟧${PDI} port</p>`,
        message: 'unclosed',
      },
      {
        name: 'one finding for all that an override holds',
        text: `'user⟦${RLO} ${LRI}// admin${PDI} ${LRI}⟧`,
        message: 'unclosed',
      },
      {
        name: 'a control that closes nothing',
        html: `<p>The port⟦${PDI}⟧ and the pier⟦${PDF}⟧</p>`,
        message: ['stray', 'stray'],
        says: 'Bidirectional control U+2069 (PDI) closes nothing; remove it.',
      },
      { name: '没有开头的控制字符', text: `港口⟦${PDF}⟧开放`, message: 'stray' },
      {
        name: 'an override of Latin letters',
        html: `<p>The ⟦${RLO}ruobrah${PDF}⟧ is calm</p>`,
        message: 'reorders',
        says: 'Bidirectional control U+202E (RLO) shows “ruobrah” in another order than it is written; remove it.',
      },
      { name: '颠倒的数字', text: `电话⟦${RLO}54321${PDF}⟧`, message: 'reorders' },
      {
        name: 'an isolate from right to left around Latin',
        html: `<p>The ⟦${RLI}pier 12, 13${PDI}⟧</p>`,
        message: 'reorders',
      },
      { name: 'an identifier', html: `<p><code>is⟦${RLO}nimdA${PDF}⟧</code></p>`, message: 'reorders' },
      { name: 'an alternative text', html: `<p>x <img src="a.png" alt="The ⟦${RLO}reip⟧"></p>`, message: 'unclosed' },
      {
        name: 'a code block on request',
        html: `<pre>/*⟦${RLO} } */⟧</pre>`,
        message: 'unclosed',
        options: { code: true },
      },
    ],
  },
  { describe, it },
);

describe('scopes', () => {
  it('are found in a text of nothing but openings within linear time', () => {
    expect(scopesOf('港\u2067\u202e'.repeat(100_000))).toHaveLength(200_000);
    expect(scopesOf('\u2067\u202e'.repeat(100_000) + '\u2069'.repeat(100_000))).toHaveLength(200_000);
  });
});
