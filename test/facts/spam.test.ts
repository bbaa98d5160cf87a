import { describe, expect, it, test } from 'vitest';
import { contactOffers, messengers } from '../../src/facts/contact-words.ts';
import { callsToAction } from '../../src/facts/promotion-words.ts';
import { spamTerms } from '../../src/facts/spam.ts';
import { spamSigns } from '../../src/facts/spam-signs.ts';
import { spamWords } from '../../src/facts/spam-words.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'id', 'ja', 'ko', 'pt', 'ru', 'th', 'vi', 'zh-Hans', 'zh-Hant'];

/** Per language, news of a harbour with words that honest prose uses: bet, loan, sport, medicine, shop. */
const NEWS = [
  [
    'en',
    'I bet the loan for the harbour is paid; the sports club and the pharmacy reopen, and the essay prize is awarded.',
  ],
  ['zh-Hans', '港口的贷款已还清，体育馆和药店周一重新开放，论文奖随后颁发，平台也恢复了服务。'],
  ['zh-Hant', '港口的貸款已還清，體育館和藥局週一重新開放，論文獎隨後頒發。'],
  ['ko', '항구의 대출은 상환되었고 체육관과 약국은 월요일에 다시 문을 연다.'],
  ['ja', '港の借入金は返済され、体育館と薬局は月曜日に再開する。'],
  ['vi', 'Khoản vay của cảng đã trả xong, nhà thi đấu và hiệu thuốc mở lại vào thứ Hai.'],
  ['th', 'ท่าเรือชำระหนี้แล้ว และร้านขายยาจะเปิดอีกครั้งในวันจันทร์'],
  ['ru', 'Порт погасил долг, спортивный зал и аптека откроются в понедельник.'],
  ['es', 'El puerto pagó su deuda; el gimnasio y la farmacia abren el lunes.'],
  ['fr', 'Le port a remboursé son emprunt ; le gymnase et la pharmacie rouvrent lundi.'],
  ['de', 'Der Hafen hat seinen Kredit getilgt; Sporthalle und Apotheke öffnen am Montag.'],
  ['pt', 'O porto pagou a dívida; o ginásio e a farmácia reabrem na segunda.'],
  ['id', 'Pelabuhan melunasi utangnya; gedung olahraga dan apotek buka lagi hari Senin.'],
  ['ar', 'سدد الميناء ديونه، وتفتح الصيدلية والنادي يوم الاثنين.'],
] as const;

describe.each(Object.entries(spamWords()))('terms of the family %s', (family, words) => {
  test('are known in every language: 中文', () => expect(Object.keys(words).sort()).toEqual(LANGUAGES));

  it.each(Object.entries(words))('are found in running text: %s', (_, terms) => {
    for (const term of terms) expect(spamTerms(`— ${term} —`)[0], term).toMatchObject({ family });
  });
});

describe.each([
  ['messenger', messengers()],
  ['contactOffer', contactOffers()],
  ['callToAction', callsToAction()],
] as const)('words of the list %s', (sign, words) => {
  test('are known in every language: 中文', () => expect(Object.keys(words).sort()).toEqual(LANGUAGES));

  it.each(Object.entries(words))('are found in running text: %s', (_, terms) => {
    for (const term of terms) expect(spamSigns(sign, `— ${term} —`), term).not.toEqual([]);
  });
});

it.each(NEWS)('No spam term is in honest news: %s', (_, text) => expect(spamTerms(text)).toEqual([]));

it('Width, case and invisible characters do not hide a term: 百家乐', () => {
  const text = 'ＯＮＬＩＮＥ Ｃａｓｉｎｏ 百\u200b家乐';
  expect(spamTerms(text).map(({ term, range }) => [term, text.slice(...range)])).toEqual([
    ['online casino', 'ＯＮＬＩＮＥ Ｃａｓｉｎｏ'],
    ['百家乐', '百\u200b家乐'],
  ]);
});
