import { describe, it } from 'vitest';
import rule from '../../rules/contact-spam/index.ts';
import { testRule } from '../../src/testing/index.ts';

/** Per language, an offer with contact details, and a sentence that merely names a messenger or a number. */
const PER_LANGUAGE = [
  ['en', 'Apply for a loan today, call ⟦+1 555 010 0199⟧.', 'Call 555 010 0199 for the opening hours.'],
  ['zh-Hans', '当天放款请⟦加微信：haigang888⟧。', '开放时间请致电 0510-5550100。'],
  ['zh-Hant', '當日放款，⟦加LINE：haigang888⟧。', '開放時間請電洽 02-5550-1000。'],
  ['ko', '당일 대출 문의 ⟦카톡 haigang888⟧.', '개장 시간은 02-555-0100으로 문의.'],
  ['ja', '高収入の副業は⟦LINE ID：haigang888⟧。', '開館時間は 03-5550-0100 まで。'],
  ['vi', 'Vay tiền nhanh, ⟦Zalo 0901234567⟧.', 'Hỏi giờ mở cửa qua số 0901234567.'],
  ['th', 'เงินกู้ด่วน ⟦แอดไลน์ haigang888⟧', 'สอบถามเวลาเปิด โทร 02-555-0100'],
  ['ru', 'Кредит всем, ⟦телеграм @haigang888⟧.', 'Часы работы по телефону 8 495 555 01 00.'],
  ['es', 'Ofrecemos préstamos, escriba a ⟦mar@example.com⟧.', 'Para el horario escriba a mar@example.com.'],
  ['fr', "Offre de prêt d'urgence, écrivez à ⟦mer@example.com⟧.", 'Pour les horaires, écrivez à mer@example.com.'],
  ['de', 'Kredit ohne Schufa unter ⟦030 5550 1000⟧.', 'Auskunft unter 030 5550 1000.'],
  ['pt', 'Empréstimo na hora, ligue ⟦11 5555 0100⟧.', 'Para o horário, ligue 11 5555 0100.'],
  ['id', 'Pinjaman uang cepat, hubungi ⟦0812 3456 7890⟧.', 'Jam buka, hubungi 0812 3456 7890.'],
  ['ar', 'عرض قرض سريع ⟦واتساب +966500000000⟧.', 'أوقات العمل على الرقم 0110000000.'],
] as const;

testRule(
  rule,
  {
    valid: [
      ...PER_LANGUAGE.map(([lang, , plain]) => ({
        name: lang,
        html: `<p>${plain}</p>`,
        markdown: `${plain}\n`,
        text: plain,
      })),
      { name: 'a contact page', html: '<h1>Contact</h1><p>Loans? Need a loan? Write to sea@example.com.</p>' },
      { name: '联系页', html: '<h1>联系我们</h1><p>微信：haigang888</p>' },
      { name: 'a footer', html: '<p>港口周一开放。</p><footer>微信：haigang888</footer>' },
      { name: 'a byline', html: '<p>By Anna Berg, anna@example.com</p>', text: 'By Anna Berg, anna@example.com' },
      {
        name: 'a group of a community',
        html: '<p>欢迎加入QQ群：123456789。</p><p>Join our Telegram channel @harbour_news.</p>',
      },
      { name: 'a messenger without an account', html: '<p>WeChat had 1300000000 users. 微信于2011年发布。</p>' },
      { name: 'an enumeration', html: '<p>①②③④⑤⑥⑦⑧ 依次检查。</p>' },
      { name: 'a Japanese number', html: '<p>電話は０３－５５５０－０１００です。</p>' },
      { name: 'allowed', html: '<p>微信：haigang888</p>', options: { allow: ['haigang888'] } },
    ],
    invalid: [
      ...PER_LANGUAGE.map(([lang, offer]) => ({
        name: lang,
        html: `<p>${offer}</p>`,
        markdown: `${offer}\n`,
        text: offer,
        message: 'offer' as const,
      })),
      {
        name: 'an account alone',
        html: '<p>请联系⟦V信: haigang_888⟧咨询</p>',
        text: '请联系⟦V信: haigang_888⟧咨询',
        message: 'messenger',
        says: '“V信: haigang_888” asks the reader to write to a messenger account; remove it.',
      },
      { name: 'an English account', html: '<p>Text me on ⟦WhatsApp +15550100199⟧ now.</p>', message: 'messenger' },
      {
        name: '变体数字',
        html: '<p>详询⟦１３8①００5５５01⟧即可</p>',
        text: '详询⟦１３8①００5５５01⟧即可',
        message: 'disguised',
      },
      {
        name: 'another messenger',
        html: '<p>请加⟦鱼信 haigang888⟧</p>',
        options: { alsoMessengers: ['鱼信'] },
        message: 'messenger',
      },
    ],
  },
  { describe, it },
);
