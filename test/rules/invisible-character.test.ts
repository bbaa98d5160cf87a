import { describe, it } from 'vitest';
import rule from '../../rules/invisible-character/index.ts';
import { testRule } from '../../src/testing/index.ts';

const ZWSP = '\u200b';
const ZWNJ = '\u200c';
const ZWJ = '\u200d';

testRule(
  rule,
  {
    valid: [
      { name: 'English', html: '<p>The harbour, co-operating &amp; calm</p>', text: 'The harbour is calm.' },
      { name: 'joiners in Persian', html: `<p>می${ZWNJ}خواهم به بندر بروم</p>`, text: `می${ZWNJ}خواهم به بندر بروم` },
      { name: 'joiners in Arabic', markdown: `هـ${ZWJ} ميناء\n` },
      { name: 'joiners in Indic scripts', html: `<p>क्${ZWJ}ष, ক্${ZWNJ}ষ, ക്${ZWJ}, ශ්${ZWJ}රී</p>`, text: `क्${ZWNJ}ष` },
      {
        name: 'zero-width spaces in Khmer, Thai, Burmese and Lao',
        html: `<p>ភាសា${ZWSP}ខ្មែរ ภาษา${ZWSP}ไทย မြန်${ZWSP}မာ ພາສາ${ZWSP}ລາວ</p>`,
        text: `ภาษา${ZWSP}ไทย`,
      },
      { name: 'emoji sequences', html: `<p>👩${ZWJ}🚀 👩🏽${ZWJ}🌾 🏴${ZWJ}☠️ ❤️${ZWJ}🔥 👨${ZWJ}👩${ZWJ}👧</p>` },
      {
        name: '表情序列与区域旗帜',
        text: `渔民👩🏽${ZWJ}🌾和旗帜🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}`,
      },
      { name: 'variation selectors', html: '<p>☺\ufe0e ❤\ufe0f 葛\u{e0100}城</p>', text: '葛\u{e0100}城市' },
      { name: '全角空格', html: '<p>　　港口周一开放。</p>', text: '　　港口　周一开放。' },
      { name: 'direction marks beside Hebrew and Arabic', html: '<p>שלום C++\u200e, ميناء (123)\u200f!</p>' },
      { name: 'direction marks in a page from right to left', html: '<p>C++\u200e</p>', expect: ['he'] },
      { name: 'a soft hyphen that its author can see', html: '<p>Donau&shy;dampf&#173;schiff</p>' },
      {
        name: 'a soft hyphen that the project allows',
        html: '<p>Donau\u00addampf</p>',
        options: { allow: ['U+00AD'] },
      },
      { name: 'invisible operators of mathematics', html: '<p>f\u2061(x) = 2\u2062x</p>' },
      { name: 'Hangul fillers beside conjoining jamo', text: 'ᄀ\u1160 \u115fᅡ' },
      { name: 'a joiner between marks', text: 'a\u0301\u034f\u0323' },
      { name: 'a code block', html: `<pre>is${ZWSP}Admin</pre>`, markdown: `\`\`\`\nis${ZWSP}Admin\n\`\`\`\n` },
      { name: 'a byte order mark at the start of the file', html: '<p>港口</p>' },
    ],
    invalid: [
      {
        name: 'a zero-width space in a word',
        html: `<p>The har⟦${ZWSP}⟧bour is calm.</p>`,
        markdown: `The har⟦${ZWSP}⟧bour is calm.\n`,
        text: `The har⟦${ZWSP}⟧bour is calm.`,
        message: 'splits',
        says: 'Invisible character U+200B (zero-width space) splits “harbour”; remove it.',
      },
      { name: 'its fix', html: `<p>The har⟦${ZWSP}${ZWSP}⟧bour</p>`, message: 'splits', fixed: '<p>The harbour</p>' },
      { name: '词语中的零宽空格', html: `<p>港⟦${ZWSP}⟧口开放</p>`, message: 'splits', fixed: '<p>港口开放</p>' },
      { name: '纯文本中的零宽空格', text: `港口⟦${ZWSP}⟧，周一开放`, message: 'idle', fixed: '港口，周一开放' },
      {
        name: 'after a blank, where it does nothing',
        html: `<p>The ⟦${ZWSP}⟧harbour</p>`,
        message: 'idle',
        says: 'Invisible character U+200B (zero-width space) beside “harbour” changes nothing that a reader sees; remove it.',
      },
      { name: 'as a character reference', html: '<p>har⟦&#8203;⟧bour</p>', message: 'splits', fixed: '<p>harbour</p>' },
      { name: 'in an identifier', html: `<p>Call <code>is⟦${ZWSP}⟧Admin</code>().</p>`, message: 'splits' },
      { name: 'a soft hyphen', html: '<p>har⟦\u00ad⟧bour</p>', text: 'har⟦\u00ad⟧bour', message: 'splits' },
      { name: 'joiners in English', html: `<p>har⟦${ZWNJ}⟧bour and pi⟦${ZWJ}⟧er</p>`, message: ['splits', 'splits'] },
      { name: 'a word joiner', text: 'har⟦\u2060⟧bour', message: 'splits' },
      {
        name: 'a byte order mark inside',
        html: '<p>The ⟦\ufeff⟧harbour</p>',
        markdown: 'The ⟦\ufeff⟧harbour\n',
        message: 'idle',
      },
      { name: '文中的字节顺序标记', text: '港口⟦\ufeff⟧开放', message: 'splits' },
      { name: 'a Hangul filler', html: '<p>항구⟦\u3164⟧산책 ⟦\uffa0⟧</p>', message: ['splits', 'alone'] },
      { name: 'tag characters without a flag', text: 'The harbour⟦\u{e0068}\u{e0069}⟧ is calm', message: 'idle' },
      { name: 'direction marks in English', html: '<p>The ⟦\u200e⟧harbour</p>', message: 'idle' },
      { name: '中文里的方向标记', text: '港口⟦\u200f⟧开放', message: 'splits' },
      { name: 'a dangling joiner of an emoji', html: `<p>👩⟦${ZWJ}⟧ 👩</p>`, message: 'idle' },
      { name: 'two invisible operators', text: 'har⟦\u2062\u2063⟧bour', message: 'splits' },
      {
        name: 'before punctuation that may be markup, without a fix',
        markdown: `港口⟦${ZWSP}⟧**开放**\n`,
        message: 'splits',
      },
      {
        name: 'what is no markup as long as the character is there, without a fix',
        markdown: `港口 <stro⟦${ZWSP}⟧ng>, &am⟦${ZWSP}⟧p;, [pi⟦${ZWSP}⟧er] and **har⟦${ZWSP}⟧bour**\n\n[pier]: /pier\n`,
        message: 'splits',
        fixed: `港口 <stro${ZWSP}ng>, &am${ZWSP}p;, [pi${ZWSP}er] and **harbour**\n\n[pier]: /pier\n`,
      },
      { name: 'an alternative text', html: `<p>x <img src="a.png" alt="The har⟦${ZWSP}⟧bour"></p>`, message: 'splits' },
      {
        name: 'a code block on request',
        html: `<pre>is⟦${ZWSP}⟧Admin</pre>`,
        message: 'splits',
        options: { code: true },
      },
    ],
  },
  { describe, it },
);
