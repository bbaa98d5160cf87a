import { beforeAll, describe, expect, it } from 'vitest';
import { identify, loadLanguages, supportedLanguages } from '../../src/language/index.ts';

const ALL = supportedLanguages();

beforeAll(() => loadLanguages(ALL));

describe('identify', () => {
  it.each([
    ['en', 'The council approved the plan after a long debate on Monday evening.'],
    ['de', 'Der Gemeinderat hat den Plan nach langer Debatte am Montagabend beschlossen.'],
    ['fr', 'Le conseil a approuvé le projet après un long débat lundi soir.'],
    ['es', 'El ayuntamiento aprobó el proyecto tras un largo debate el lunes por la noche.'],
    ['pt', 'A câmara aprovou o projeto depois de um longo debate na noite de segunda-feira.'],
    ['it', 'Il consiglio ha approvato il progetto dopo un lungo dibattito lunedì sera.'],
    ['nl', 'De gemeenteraad heeft het plan na een lang debat op maandagavond goedgekeurd.'],
    ['sv', 'Kommunfullmäktige godkände planen efter en lång debatt på måndagskvällen.'],
    ['pl', 'Rada miasta przyjęła plan po długiej debacie w poniedziałek wieczorem.'],
    ['cs', 'Zastupitelstvo schválilo plán po dlouhé debatě v pondělí večer.'],
    ['tr', 'Belediye meclisi planı pazartesi akşamı uzun bir tartışmadan sonra onayladı.'],
    ['id', 'Dewan kota menyetujui rencana itu setelah perdebatan panjang pada Senin malam.'],
    ['vi', 'Hội đồng thành phố đã thông qua kế hoạch sau cuộc tranh luận dài vào tối thứ Hai.'],
    ['ru', 'Городской совет одобрил план после долгих споров в понедельник вечером.'],
    ['uk', 'Міська рада схвалила план після довгих суперечок у понеділок увечері.'],
    ['ar', 'وافق المجلس على الخطة بعد نقاش طويل مساء يوم الاثنين.'],
    ['fa', 'شورای شهر این طرح را پس از بحثی طولانی در شب دوشنبه تصویب کرد.'],
    ['zh', '市议会在周一晚上经过长时间辩论后批准了该计划。'],
    ['ja', '市議会は月曜日の夜、長い議論の末に計画を承認した。'],
    ['ko', '시의회는 월요일 밤 긴 토론 끝에 계획을 승인했다.'],
    ['th', 'สภาเมืองอนุมัติแผนหลังการอภิปรายอันยาวนาน'],
    ['hi', 'नगर परिषद ने सोमवार शाम लंबी बहस के बाद योजना को मंज़ूरी दी।'],
    ['he', 'מועצת העיר אישרה את התוכנית לאחר דיון ארוך.'],
    ['el', 'Το συμβούλιο ενέκρινε το σχέδιο μετά από μακρά συζήτηση.'],
  ])('knows %s among all supported languages', (lang, text) => {
    const verdict = identify(text, { candidates: ALL });
    expect(verdict.lang).toBe(lang);
    expect(verdict.posterior).toBeGreaterThanOrEqual(0.9);
    expect(verdict.posterior).toBeLessThanOrEqual(1);
  });

  it('says whether the script or the letters decided', () => {
    expect(identify('서울 시청', { candidates: ['en', 'ko'] }).reason).toBe('script');
    expect(identify('the town hall of the city', { candidates: ['en', 'ko'] }).reason).toBe('model');
  });

  it.each([
    ['', 'too-short'],
    ['2024 — 11/24 …', 'too-short'],
    ['ok', 'too-short'],
    ['中', 'too-short'],
  ])('is undetermined about “%s”', (text, reason) => {
    expect(identify(text, { candidates: ['en', 'zh'] })).toMatchObject({ lang: 'und', reason });
  });

  it.each([
    ['Norwegian', 'Regjeringen la i dag fram forslag til nytt statsbudsjett for neste år.'],
    ['Finnish', 'Hallitus esitti tänään uuden talousarvion ensi vuodelle.'],
    ['Hungarian', 'A kormány ma benyújtotta a jövő évi költségvetést.'],
    ['French', 'Le conseil a approuvé le projet après un long débat lundi soir.'],
    ['Korean', '시의회는 월요일 밤 긴 토론 끝에 계획을 승인했다.'],
  ])('does not take %s for one of two other languages', (_, text) => {
    expect(identify(text, { candidates: ['en', 'zh'] })).toMatchObject({ lang: 'und', reason: 'out-of-set' });
  });

  it('takes the nearest candidate where the floor is off', () => {
    const text = 'Le conseil a approuvé le projet après un long débat.';
    expect(identify(text, { candidates: ['en', 'zh'], floor: false }).lang).toBe('en');
  });

  it.each([
    'By Kwon Mee-yoo',
    'Photo: Kim Hyun-soo',
    'Ho Chi Minh City, Hanoi, Da Nang',
    'San Francisco, Los Angeles, San Diego, Santa Monica',
    'Jakarta, Bandung, Surabaya, Yogyakarta',
    'Samsung Galaxy S24 Ultra 256GB Titanium Black',
    'Volkswagen, Mercedes-Benz, Siemens, Bosch, Deutsche Bank',
  ])('takes the names of “%s” for English or for nothing', (text) => {
    expect(['en', 'und']).toContain(identify(text, { candidates: ['en', 'zh'] }).lang);
    expect(['en', 'und', 'vi', 'es', 'id']).toContain(identify(text, { candidates: ALL, minPosterior: 0.98 }).lang);
  });

  it.each([
    ['新闻中心', ['en', 'zh', 'ja'], 'zh'],
    ['お知らせ', ['en', 'zh', 'ja'], 'ja'],
    ['使用 React 和 TypeScript 开发 Web 应用', ['en', 'zh'], 'zh'],
    ['React Compiler が', ['en', 'ja'], 'ja'],
    ['東京都庁', ['en', 'ja'], 'ja'],
    ['東京タワー', ['en', 'zh'], 'zh'],
  ])('reads the Han of “%s” among %s as %s', (text, candidates, lang) => {
    expect(identify(text, { candidates, minPosterior: 0, minLetters: 1 }).lang).toBe(lang);
  });

  it('is undetermined about a text half in Chinese and half in English', () => {
    const text = '市议会批准了该计划 the council approved the plan';
    expect(identify(text, { candidates: ['en', 'zh'] }).lang).toBe('und');
  });

  it('tells the variants of Chinese where asked to', () => {
    expect(identify('苹果虚拟机的新闻', { candidates: ['zh'], variants: true }).lang).toBe('zh-Hans');
    expect(identify('蘋果虛擬機的新聞', { candidates: ['zh'], variants: true }).lang).toBe('zh-Hant');
    expect(identify('中山公园', { candidates: ['zh-Hant'] }).lang).toBe('zh');
  });

  it('does not count code and addresses where there are words', () => {
    expect(identify('每個 `useFormStatus` 元件', { candidates: ['en', 'zh'] }).lang).toBe('zh');
  });

  it('reads the Latin i that Ukrainian is typed with as its own letter', () => {
    const typed = 'За хатою на горi стояла стара липа, а пiд нею лежали дiти i дивилися, як човни йдуть до мiста.';
    expect(identify(typed, { candidates: ['ru', 'uk'] }).lang).toBe('uk');
  });

  it('weighs letters by what they say: Han and Hindi by more than Latin', () => {
    expect(identify('港口夜景很美 the harbour', { candidates: ['en', 'zh'], minPosterior: 0 }).lang).toBe('zh');
    expect(identify('नगर परिषद योजना the council voted', { candidates: ['en', 'hi'], minPosterior: 0 }).lang).toBe(
      'hi',
    );
  });

  it('takes a text a third of which is in another script for that script’s language, whatever Latin terms stand in it', () => {
    const text = 'नगर परिषद योजना बैठक with React components and state hooks';
    expect(identify(text, { candidates: ['en', 'hi'], minPosterior: 0 }).lang).toBe('hi');
    expect(identify(text, { candidates: ['en', 'hi'] }).lang).toBe('und');
    expect(identify('港口 is the word for harbour', { candidates: ['en', 'zh'] }).lang).toBe('en');
  });

  it('does not let the words of a third language say which of two the others are in', () => {
    const text =
      'Abendkasse Ausstellung Wochenendveranstaltung Hauptwettbewerb Kirchenkonzert : expositions canines du samedi';
    expect(identify(text, { candidates: ['en', 'fr'], floor: false }).lang).toBe('fr');
  });

  it('reads decomposed letters like composed ones', () => {
    const text = 'Hội đồng thành phố đã thông qua kế hoạch';
    expect(identify(text.normalize('NFD'), { candidates: ALL }).lang).toBe('vi');
  });
});
