import { beforeAll, describe, expect, it } from 'vitest';
import rule from '../../rules/mixed-script-word/index.ts';
import { loadFacts, lookAlikes } from '../../src/facts/index.ts';
import type { Report } from '../../src/rule/index.ts';
import { testRule } from '../../src/testing/index.ts';
import { articleOfText, languagesOf } from '../support/articles.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'words of one script side by side',
        html: '<p>The harbour Гавань and the Λιμάνι of Երևան</p>',
        markdown: 'The harbour Гавань and the Λιμάνι of Երևան\n',
        text: 'The harbour Гавань and the Λιμάνι of Երևան',
      },
      { name: '整词为另一种文字', html: '<p>港口Harbour与Гавань及Λιμάνι</p>', text: '港口Harbour与Гавань及Λιμάνι' },
      { name: 'units', html: '<p>5 µm, 3 μm, 10 kΩ, 2 MΩ, 7 µL and 4 Ω</p>', text: '5 µm, 3 μm, 10 kΩ, 2 MΩ, 7 µL' },
      { name: '单位', text: '电阻为10kΩ，直径为3μm，容量为5µL。' },
      { name: 'symbols of physics', html: '<p>An energy of hν, a volume dρ, a Δt and 𝑥y</p>' },
      { name: 'a letter before a hyphen', html: '<p>β-carotene, γ-rays, Ω-3 and Χ-files</p>' },
      { name: '连字符前的字母', markdown: 'β-胡萝卜素与α-亚麻酸，γ-ray\n' },
      {
        name: 'compounds of two scripts',
        html: '<p>USB-кабель, IP-адрес, веб-site и X-лучи</p>',
        text: 'USB-кабель, IP-адрес',
      },
      { name: 'an ending after an apostrophe or a digit', text: 'iPhone’ом, MP3шный, Google’а' },
      { name: 'two words without a blank between', html: '<p>Windowsом, SMSки, gardenпривет</p>' },
      { name: '与汉字相连的拉丁字母和全角字母', html: '<p>Ａ股与ABC公司及的ＷＴＯ组织App</p>' },
      { name: 'accents', html: '<p>Ё, naïve, façade, ο λόγος και Zoe&#x301;</p>' },
      { name: 'a name that mixes them on purpose', html: '<p>Το Χtreme 港口</p>', options: { allow: ['Χtreme'] } },
      { name: 'a code block', html: '<pre>pаypal</pre>', markdown: '```\npаypal\n```\n' },
    ],
    invalid: [
      {
        name: 'a Cyrillic letter in an English word',
        html: '<p>Log in at ⟦pаypal⟧ now.</p>',
        markdown: 'Log in at ⟦pаypal⟧ now.\n',
        text: 'Log in at ⟦pаypal⟧ now.',
        message: 'mixed',
        says: 'Word “pаypal” mixes Latin letters with the Cyrillic “а”; write it in one script.',
      },
      { name: '中文里的混合单词', html: '<p>请登录⟦Аpple⟧官网。</p>', text: '请登录⟦Аpple⟧官网。', message: 'mixed' },
      { name: 'a Latin letter in a Russian word', html: '<p>Корабль вошёл в ⟦гaвань⟧ утром.</p>', message: 'mixed' },
      { name: 'a Greek letter', html: '<p>The ⟦hαrbour⟧ and a ⟦Straβe⟧</p>', message: 'mixed' },
      { name: 'a Greek capital in a short word', text: 'A ⟦Νew⟧ pier', message: 'mixed' },
      { name: 'an Armenian letter', html: '<p>The ⟦harbօur⟧</p>', message: 'mixed' },
      { name: 'a Cherokee letter', html: '<p>The ⟦Ꭺnchor⟧</p>', message: 'mixed' },
      { name: 'a full-width letter', html: '<p>The ⟦hａrbour⟧</p>', text: 'The ⟦hａrbour⟧', message: 'mixed' },
      { name: '全角字母', text: '请联系⟦ＡＰＰＬe⟧公司', message: 'mixed' },
      { name: 'a mathematical letter', html: '<p>The ⟦h𝐚rbour⟧</p>', message: 'mixed' },
      { name: 'an identifier', html: '<p>Call ⟦isАdmin⟧() or <code>⟦gеt⟧_user</code>.</p>', message: 'mixed' },
      { name: 'a word across tags', html: '<p>The ⟦h<b>а</b>rbour⟧</p>', message: 'mixed' },
      {
        name: 'an alternative text',
        html: '<p>x <img src="a.png" alt="The ⟦hаrbour⟧"></p>',
        markdown: 'x ![The ⟦hаrbour⟧](a.png)\n',
        message: 'mixed',
      },
      {
        name: 'half and half, where Russian is expected',
        html: '<p>⟦маpк⟧ ⟦паpp⟧</p>',
        message: 'mixed',
        expect: ['ru'],
        says: 'Word “маpк” mixes Cyrillic letters with the Latin “p”; write it in one script.',
        suggested: ['<p>марк паpp</p>'],
      },
      {
        name: 'half and half, where English is expected',
        html: '<p>⟦coре⟧</p>',
        message: 'mixed',
        expect: ['en'],
        says: 'Word “coре” mixes Latin letters with the Cyrillic “р”; write it in one script.',
        suggested: ['<p>cope</p>'],
      },
      { name: 'a code block on request', html: '<pre>⟦pаypal⟧</pre>', message: 'mixed', options: { code: true } },
    ],
  },
  { describe, it },
);

const WORDS =
  `able about above across again almost along also always among animal answer apple around autumn baker basket beach
bell bench between bird blanket boat bone book bottle branch bread bridge bright brother brown butter button cabin
candle carpet carry castle cattle ceiling chair cheese child circle clean clear climb clock cloud coast coffee
collar copper corner cotton country cousin cover cream crowd daily dance danger daughter desert dinner distance
doctor dozen dream drink early earth eight elbow empty engine enough evening every family farmer father feather
fence field finger fire flower follow forest four fresh friend frozen fruit garden gentle glass gold grain grass
great green ground group hammer harbour harvest heart heavy hill history honey horse hotel house hungry island
jacket journey juice kettle kitchen knife ladder language large laugh leaf learn leather lemon letter light linen
little lunch market marble meadow middle milk mirror money month morning mother mountain music narrow needle
neighbour nephew never night noise north number ocean office older onion orange oven paint paper parcel people
pepper picture pillow planet plate pocket pond potato quarter queen quick quiet rabbit rain reader ribbon river
road roof rope round sailor salt school season seven shadow sheep shelf`.split(/\s+/u);

const FULL_WIDTH = 0xff21 - 0x41;
/** First letters of the mathematical alphabets that have all 52 letters; the gaps of the others are letters elsewhere. */
const MATHEMATICAL = [0x1d400, 0x1d468, 0x1d4d0, 0x1d56c, 0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670];

function substitutes(letter: string): readonly string[] {
  const code = letter.codePointAt(0)!;
  const at = code - 0x61;
  return [
    ...[...lookAlikes(letter)].filter((other) => !/\p{Script=Latin}/u.test(other)),
    String.fromCodePoint(code + FULL_WIDTH),
    ...MATHEMATICAL.map((first) => String.fromCodePoint(first + 26 + at)),
  ];
}

async function reportedIn(source: string): Promise<readonly string[]> {
  const article = articleOfText(source);
  const found: string[] = [];
  const report = { mixed: ({ range }) => found.push(source.slice(...range)) } as Report<typeof rule.messages>;
  const languages = await languagesOf(article, { expect: ['en'] });
  rule.check(article, {
    options: { code: false, allow: [] },
    report: report as never,
    languages,
    site: { hosts: [], topics: [] },
  });
  return found;
}

describe('200 English words', () => {
  beforeAll(() => loadFacts(['lookAlikes', 'subtags']));

  it('are reported with any one letter replaced by a look-alike of another script', async () => {
    expect(WORDS).toHaveLength(200);
    const mixed = WORDS.flatMap((word) =>
      [...word].flatMap((letter, at) =>
        substitutes(letter).map((other) => `${word.slice(0, at)}${other}${word.slice(at + 1)}`),
      ),
    );
    expect(mixed.length).toBeGreaterThan(10_000);
    expect(await reportedIn(mixed.join('\n'))).toEqual(mixed);
  });

  it('are not reported as they are, beside other scripts, or in a compound', async () => {
    const clean = WORDS.flatMap((word) => [word, `${word}-кабель`, `β-${word}`, `港口${word}港口`, `${word} Ω µ`]);
    expect(await reportedIn(clean.join('\n'))).toEqual([]);
  });
});
