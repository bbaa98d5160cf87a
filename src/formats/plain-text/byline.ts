import { once } from '../../text/once-per.ts';

/** Bylines and source lines by what they begin or end with; hand-kept from the layouts of news sites in each language. */
const BYLINE = new RegExp(
  [
    '^(?:source|author|editor|updated|published|posted|date)\\s?[:：]',
    '^(?:[本特]?[报报社網网台刊]*(?:記者|记者)|作者|来源|來源|出处|出處|编辑|編輯|责编|责任编辑|責任編輯|发布时间|發布時間|发布日期|时间|時間|日期|阅读|点击|瀏覽|浏览|文)\\s?[:：/／|丨]',
    '^(?:글|글쓴이|작성자|작성일|등록|입력|수정|기사입력|승인|출처)\\s?[:：=＝|ㅣ.]',
    '^(?:文|筆者|著者|執筆|取材|公開日|更新日|投稿日|投稿者|出典|配信)\\s?[:：=＝/／]',
    '^(?:автор|источник|дата|опубликовано|обновлено|джерело|текст)\\s?[:：]',
    '^(?:autor|autora|fuente|fecha|publicado)\\s?:',
  ].join('|'),
);

/** Those with a name in them: what each begins with or holds. To compile letters by their properties takes 5 ms. */
const NAMED_SIGN =
  /^(?:by|written by|story by|reported by|por|redacción|autora?|fuente|fecha|publicado|de|von|par|di|oleh)\s|[記记]者|기자|특파원|통신원/;
const namedByline = once(
  () =>
    new RegExp(
      [
        '^(?:by|written by|story by|reported by)\\s+\\p{Lu}',
        '^(?:[本特][报報社網网台刊]|[\\p{Script=Han}]{2,8})(?:記者|记者)\\s?\\p{Script=Han}',
        '^(?:記者|记者)\\s\\p{Script=Han}',
        '\\p{Script=Hangul}{2,4}\\s?(?:기자|특파원|통신원)(?:\\s|$)',
        '^(?:por|redacción|redacción de|autor|autora|fuente|fecha|publicado|de)\\s(?:el\\s)?[\\p{Lu}\\d]',
        '^(?:von|par|di|oleh)\\s\\p{Lu}\\p{Ll}',
      ].join('|'),
      'u',
    ),
);

/** Month and day names beside the digits of a date line are at most this many letters. */
const MAX_DATE_LETTERS = 12;

/** Longer lines are no dates, in UTF-16 code units. */
const MAX_DATE = 60;

/** A line that names the author or source, or that is a date: it stands under a title, but is none. */
export function isBylineOrDate(text: string): boolean {
  const line = text.slice(0, 80);
  return isByline(line) || isByline(line.charAt(0).toLowerCase() + line.slice(1)) || isDate(text);
}

function isByline(line: string): boolean {
  return BYLINE.test(line) || (NAMED_SIGN.test(line) && namedByline().test(line));
}

function isDate(text: string): boolean {
  if (text.length > MAX_DATE) return false;
  const hasNumber = /\d{4}|\d[:.]\d\d/.test(text);
  // Most lines end here, without the patterns of all letters and digits, which take 0.2 ms to compile.
  if (!hasNumber && /[A-Za-z一-鿿]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return letters === 0 || (hasNumber && digits >= 4 && letters <= MAX_DATE_LETTERS);
}
