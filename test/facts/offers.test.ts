import { describe, expect, it } from 'vitest';
import { offerTerms } from '../../src/facts/offers.ts';

const terms = (text: string) =>
  offerTerms(text).map(({ lang, family, range }) => `${lang} ${family} ${text.slice(...range)}`);

describe('offer and product-listing words', () => {
  it.each([
    ['Wholesale harbour lamps, free-shipping, OEM', ['en offer Wholesale', 'en offer free-shipping', 'en product OEM']],
    ['适配海港牌X11后尾灯总成', ['zh product 适配', 'zh product 尾灯', 'zh product 总成']],
    ['港口灯厂家直销 价 格 多少钱', ['zh offer 厂家直销', 'zh offer 价 格', 'zh offer 多少钱']],
    ['港口燈批發 免運費', ['zh offer 批發', 'zh offer 免運費']],
    ['항구 램프 도매 최저가로 판매', ['ko offer 도매', 'ko offer 최저가']],
    ['港ランプ卸売 激安 送料無料', ['ja offer 卸売', 'ja offer 激安', 'ja offer 送料無料']],
    ['Лампы оптом: купить, цена', ['ru offer оптом', 'ru offer купить', 'ru offer цена']],
    ['Lámparas al por mayor: comprar, precio', ['es offer al por mayor', 'es offer comprar', 'es offer precio']],
    ['Lampen: jetzt kaufen, versandkostenfrei', ['de offer jetzt kaufen', 'de offer versandkostenfrei']],
    ['Ｏｅｍ配件', ['en product Ｏｅｍ', 'zh product 配件']],
  ])('are found with language, family and place: “%s”', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    'The harbour opened on Monday, and ministers discussed trade with the press.',
    'Oil prices rose as markets opened in Seoul.',
    '港口周一开放，各国部长讨论了贸易与人权问题。',
    '港口週一開放，各國部長討論了貿易與人權議題。',
    '항구가 월요일에 열렸고 장관들은 무역을 논의했다.',
    '港は月曜日に開き、大臣らは貿易について話し合った。',
    'Порт открылся в понедельник, министры обсудили торговлю.',
    'El puerto abrió el lunes y los ministros hablaron de comercio.',
    'Roemer met the poems of Boem.',
    '빵도매일 굽는다',
    '',
  ])('are not found in news: “%s”', (text) => {
    expect(offerTerms(text)).toEqual([]);
  });
});
