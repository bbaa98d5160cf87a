import { once } from './once-per.ts';

/** Han numerals, and the letters that tell weekdays apart in Japanese and Korean. */
const CJK_NUMERAL = '[〇零一二三四五六七八九十百千万億亿兩两]|[日月火水木金土일월화수목금토](?=曜|요일)';

/**
 * Months, by themselves and in a date, and weekdays of thirteen languages, a line each, as ICU writes them; a word that a
 * line above has is left out. Asking ICU takes longer than to lint a page.
 */
const DATE_WORDS = [
  'january monday february friday march sunday april thursday may june july august september october november december',
  'enero lunes febrero viernes marzo domingo abril jueves mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier lundi février vendredi mars dimanche avril jeudi mai juin juillet août septembre octobre novembre décembre',
  'januar montag februar freitag märz sonntag donnerstag juni juli oktober dezember',
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  'gennaio lunedì febbraio venerdì domenica aprile giovedì maggio giugno luglio settembre ottobre dicembre',
  'januari maandag februari vrijdag maart zondag donderdag mei augustus',
  'январь января понедельник февраль февраля пятница март марта воскресенье апрель апреля четверг май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря',
  'січень січня понеділок лютий лютого пʼятниця березень березня неділя квітень квітня четвер травень травня червень червня липень липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень грудня',
  'styczeń stycznia poniedziałek luty lutego piątek marzec marca niedziela kwiecień kwietnia czwartek maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia',
  'senin jumat maret minggu kamis agustus desember',
  'ocak pazartesi şubat cuma mart pazar nisan perşembe mayıs haziran temmuz ağustos eylül ekim kasım aralık',
];

/** Numerals and the names of months and weekdays. */
const quantityPattern = once(() => {
  const words = DATE_WORDS.flatMap((line) => line.split(' ')).sort((a, b) => b.length - a.length);
  return new RegExp(`\\p{Nd}+|${CJK_NUMERAL}|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
});

/**
 * The numbers, months and weekdays of a text, in order, joined by blanks: two texts that differ in one of them speak of
 * different things, however alike they are.
 */
export function quantities(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(quantityPattern()) ?? []).join(' ');
}
