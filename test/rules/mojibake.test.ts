import { describe, expect, it } from 'vitest';
import rule from '../../rules/mojibake/index.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { applyEdits } from '../../src/lint/edits.ts';
import { lintSource } from '../../src/linter/index.ts';
import { testRule } from '../../src/testing/index.ts';
import { decodeAs } from '../../src/text/decode-as.ts';
import { sentencesOf, TEN_LANGUAGES } from '../support/sentences-of-ten-languages.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'real letters of Portuguese',
        html: '<p>A IRMÃ disse que o PÃO e as MÃES estão em SÃO PAULO. A «IRMû veio.</p>',
        markdown: 'A IRMÃ disse que o PÃO e as MÃES estão em SÃO PAULO. A «IRMû veio.\n',
        text: 'A IRMÃ disse que o PÃO e as MÃES estão em SÃO PAULO. A «IRMû veio.',
      },
      {
        name: 'real letters of Romanian and French',
        html: '<p>ÎN LUNA MARTIE CÂND VÂNTUL BATE. L’ÂNE ET LE CHÂTEAU, L’ÂGE «Â» 5.</p>',
        markdown: 'ÎN LUNA MARTIE CÂND VÂNTUL BATE. L’ÂNE ET LE CHÂTEAU, L’ÂGE «Â» 5.\n',
        text: 'ÎN LUNA MARTIE CÂND VÂNTUL BATE. L’ÂNE ET LE CHÂTEAU, L’ÂGE «Â» 5.',
      },
      {
        name: '正常的中文',
        html: '<p>港口周一开放，渔民们在码头出售夜里捕到的鱼。联通公司也在场。</p>',
        markdown: '港口周一开放，渔民们在码头出售夜里捕到的鱼。联通公司也在场。\n',
        text: '港口周一开放，渔民们在码头出售夜里捕到的鱼。联通公司也在场。',
      },
      {
        name: '正常的繁體與日文',
        html: '<p>港口週一開放。螟蛾和蜈蚣。港は月曜日に開きます。</p>',
        markdown: '港口週一開放。螟蛾和蜈蚣。港は月曜日に開きます。\n',
        text: '港口週一開放。螟蛾和蜈蚣。港は月曜日に開きます。',
      },
      {
        name: 'real Ukrainian, Russian and Thai',
        html: '<p>Рівне та Січ. Работа в «России» Рё. เธอเนยในเนื้อ</p>',
        markdown: 'Рівне та Січ. Работа в «России» Рё. เธอเนยในเนื้อ\n',
        text: 'Рівне та Січ. Работа в «России» Рё. เธอเนยในเนื้อ',
      },
      {
        name: 'a document that speaks of it',
        html: '<p>Mojibake such as cafÃ© shows a wrong encoding.</p>',
        markdown: 'Mojibake such as cafÃ© shows a wrong encoding.\n',
        text: 'Mojibake such as cafÃ© shows a wrong encoding.',
      },
      {
        name: '讨论乱码的文章',
        html: '<p>锟斤拷是常见的乱码，烫烫烫也是。</p>',
        markdown: '锟斤拷是常见的乱码，烫烫烫也是。\n',
        text: '锟斤拷是常见的乱码，烫烫烫也是。',
      },
      {
        name: 'code',
        html: '<p>Write <code>cafÃ©</code> here.</p><pre>cafÃ©</pre>',
        markdown: 'Write `cafÃ©` here.\n',
      },
      {
        name: 'a quotation',
        html: '<p>The file said “Ã©” instead.</p>',
        markdown: 'The file said “Ã©” instead.\n',
        text: 'The file said “Ã©” instead.',
      },
    ],
    invalid: [
      {
        name: 'one letter in a word',
        html: '<p>The caf⟦Ã©⟧ opens.</p>',
        markdown: 'The caf⟦Ã©⟧ opens.\n',
        text: 'The caf⟦Ã©⟧ opens.',
        message: 'garbled',
        says: '“Ã©” was decoded in a wrong encoding; write “é”.',
      },
      { text: 'The caf⟦Ã©⟧ closes.', message: 'garbled', suggested: ['The café closes.'] },
      {
        name: 'a typographic mark',
        html: '<p>It⟦â€™⟧s open.</p>',
        markdown: 'It⟦â€™⟧s open.\n',
        text: 'It⟦â€™⟧s open.',
        message: 'garbled',
      },
      { name: 'a quoted word', text: 'He said ⟦â€œyesâ€⟧ then.', message: 'garbled' },
      {
        name: 'Chinese read as windows-1252',
        html: '<p>Then ⟦æ¸¯å£å‘¨ä¸€å¼€æ”¾⟧ again.</p>',
        markdown: 'Then ⟦æ¸¯å£å‘¨ä¸€å¼€æ”¾⟧ again.\n',
        text: 'Then ⟦æ¸¯å£å‘¨ä¸€å¼€æ”¾⟧ again.',
        message: 'garbled',
      },
      {
        name: '中文读作 GBK',
        html: '<p>码头 ⟦娴嬭瘯娴嬭瘯⟧ 开放。</p>',
        markdown: '码头 ⟦娴嬭瘯娴嬭瘯⟧ 开放。\n',
        text: '码头 ⟦娴嬭瘯娴嬭瘯⟧ 开放。',
        message: 'garbled',
      },
      {
        name: 'Russian read as windows-1251',
        html: '<p>A ⟦РїСЂРёРІРµС‚⟧ here.</p>',
        markdown: 'A ⟦РїСЂРёРІРµС‚⟧ here.\n',
        text: 'A ⟦РїСЂРёРІРµС‚⟧ here.',
        message: 'garbled',
      },
      {
        name: 'Russian read as windows-1252',
        html: '<p>A ⟦Ð¿Ñ€Ð¸Ð²ÐµÑ‚⟧ here.</p>',
        markdown: 'A ⟦Ð¿Ñ€Ð¸Ð²ÐµÑ‚⟧ here.\n',
        text: 'A ⟦Ð¿Ñ€Ð¸Ð²ÐµÑ‚⟧ here.',
        message: 'garbled',
      },
      {
        name: 'Thai read as windows-874',
        html: '<p>A ⟦เธกเธฃเธข⟧ here.</p>',
        markdown: 'A ⟦เธกเธฃเธข⟧ here.\n',
        text: 'A ⟦เธกเธฃเธข⟧ here.',
        message: 'garbled',
      },
      {
        name: 'a lone Â before a blank',
        text: 'It costs.⟦Â⟧ Five a day.',
        message: 'stray',
        expect: ['en'],
        suggested: ['It costs. Five a day.'],
      },
      {
        name: 'a degree sign',
        text: 'It was 20⟦Â°⟧C.',
        message: 'garbled',
        expect: ['en'],
        suggested: ['It was 20°C.'],
      },
      {
        name: '丢失的文字',
        html: '<p>港口⟦锟斤拷⟧开放，⟦烫烫烫⟧。</p>',
        markdown: '港口⟦锟斤拷⟧开放，⟦烫烫烫⟧。\n',
        text: '港口⟦锟斤拷⟧开放，⟦烫烫烫⟧。',
        message: 'lost',
      },
      {
        name: 'replacement characters',
        html: '<p>The harb⟦��⟧r opens.</p>',
        markdown: 'The harb⟦��⟧r opens.\n',
        text: 'The harb⟦��⟧r opens.',
        message: 'lost',
      },
      {
        name: 'Chinese read as GBK beside real Chinese',
        html: '<p>码头⟦娴嬭瘯娴嬭瘯⟧开放。</p>',
        markdown: '码头⟦娴嬭瘯娴嬭瘯⟧开放。\n',
        text: '码头⟦娴嬭瘯娴嬭瘯⟧开放。',
        message: 'garbled',
        says: '“娴嬭瘯娴嬭瘯” was decoded in a wrong encoding; write “测试测试”.',
      },
      {
        name: 'the last character lost',
        text: '⟦鏄ㄥぉ鏃╀笂锛屾笖姘戜滑鍦ㄧ爜澶�⟧',
        message: 'partlyLost',
      },
      {
        name: 'two letters in a word read as GBK',
        text: 'The fianc⟦茅⟧e is here.',
        message: 'garbled',
        suggested: ['The fiancée is here.'],
      },
      { name: '未初始化的内存', html: '<p>港口⟦屯屯屯⟧开放</p>', text: '港口⟦屯屯屯⟧开放', message: 'lost' },
      {
        name: 'declared in front matter',
        markdown: '---\nlang: zh-Hant\n---\n\n港口週一開放，漁民們很高興。⟦â€œæ¸¯å£å‘¨ä¸€â€�⟧\n',
        message: 'partlyLost',
      },
      { name: 'an alternative text', html: '<p>x <img src="a.png" alt="The caf⟦Ã©⟧"></p>', message: 'garbled' },
    ],
  },
  { describe, it },
);

const PAGES = ['windows-1252', 'windows-1251', 'windows-874', 'gbk', 'big5', 'shift_jis'];
const config = resolveConfig({ extends: [], rules: { mojibake: 'error' } });

function garble(text: string, label: string): string {
  const bytes = new TextEncoder().encode(text);
  return decodeAs(bytes, label)?.source ?? new TextDecoder(label).decode(bytes);
}

async function repaired(source: string): Promise<{ readonly findings: number; readonly text: string }> {
  const { result } = await lintSource(source, { format: 'text' }, config);
  const edits = result.findings.flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
  return { findings: result.findings.length, text: applyEdits(source, edits) };
}

describe.each(TEN_LANGUAGES)('sentences of the language %s', (lang) => {
  it('are left alone as they are', async () => {
    for (const sentence of sentencesOf(lang)) expect(await repaired(sentence)).toEqual({ findings: 0, text: sentence });
  });

  it('are reported when read in any of the six encodings, and repaired where nothing is lost', async () => {
    let [found, whole, exact, total] = [0, 0, 0, 0];
    for (const label of PAGES) {
      for (const sentence of sentencesOf(lang).filter((_, i) => i % 5 === 0)) {
        const garbled = garble(sentence, label);
        const { findings, text } = await repaired(garbled);
        total++;
        if (findings > 0) found++;
        if (!garbled.includes('\ufffd')) whole++;
        if (text === sentence) exact++;
      }
    }
    expect(found).toBe(total);
    expect(exact).toBeGreaterThanOrEqual(whole * 0.8);
  });
});
