import type { Random } from './random.ts';

/** Ordinary sentences between the planted words. None holds markup, an ampersand or a letter of a planted word's prefix. */
const SENTENCES: readonly string[] = [
  'The ferry leaves at noon, and the harbour is calm.',
  'Our bakery opens early because the ovens need an hour.',
  'She kept the letters in a tin box under the stairs.',
  'Rain is likely in the hills towards the evening.',
  '渡轮中午出发，港口风平浪静。',
  '面包店开门很早，因为烤炉要预热一个小时。',
  '她把信收在楼梯下面的铁盒里。',
  '傍晚山里可能会下雨。',
  '여객선은 정오에 떠나고 항구는 잔잔하다.',
  '빵집은 오븐을 데우느라 일찍 문을 연다.',
  '저녁 무렵 산간에는 비가 올 수 있다.',
  'フェリーは正午に出発し、港は穏やかだ。',
  'パン屋は窯を温めるため朝早く開く。',
  '夕方、山では雨が降るかもしれない。',
  'Паром уходит в полдень, и в гавани тихо.',
  'Пекарня открывается рано, потому что печи греются час.',
  'К вечеру в горах возможен дождь.',
  'El transbordador sale al mediodía y el puerto está en calma.',
  'La panadería abre temprano porque los hornos tardan una hora.',
  'Al atardecer es posible que llueva en la sierra.',
];

export function sentence(random: Random): string {
  return random.pick(SENTENCES);
}
