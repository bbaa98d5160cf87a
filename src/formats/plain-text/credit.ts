import { once } from '../../text/once-per.ts';

const OPEN = '[(（\\[【「〔]';
const CLOSE = '[)）\\]】」〕]';

/** News and picture agencies whose name alone, in brackets or after a slash, is a credit. */
const AGENCY =
  '(?:AP|AFP|EPA|EFE|DPA|dpa|ANSA|UPI|TASS|ТАСС|РИА\\s?Новости|Интерфакс|Reuters|REUTERS|Yonhap|Xinhua|Kyodo|Jiji|Getty(?:\\s?Images)?|AFP-JIJI|' +
  'Newsis|News1|NEWSIS|Bloomberg|Europa\\s?Press|Keystone|Shutterstock|iStock|Unsplash|Pixabay|Alamy|Agencies|' +
  '新华社|新華社|中新社|中新网|视觉中国|視覺中國|路透社?|美联社|美聯社|法新社|中央社|东方IC|人民视觉|共同社?|時事(?:通信)?|ロイター|ゲッティ|アフロ|' +
  '연합뉴스|뉴시스|뉴스1|로이터|게티이미지(?:뱅크)?|Укринформ|УНІАН|Укрінформ)';

/** What a picture credit after a slash says beside a name. */
const PICTURE_WORD =
  '(?:file|photo|photos|archive|archives|handout|pool|courtesy|screenshot|screen\\s?grab|illustration|graphics?)';

/** Words that name who took or gave the picture, before a colon or an equals sign. */
const SOURCE_LABEL =
  '(?:Photos?|PHOTOS?|Photo credit|Photo by|Photograph by|Photographs? courtesy of|Photo courtesy of|Image credit|Image courtesy of|Picture|Pictures by|Credit|Photographer|' +
  'Fotos?|Fotografía|Crédito|Créditos|Imagen|Imágenes|Bild|Bildquelle|Fotocredit|Crédit photo|Crédits|Ảnh|ภาพ|صورة|تصوير|' +
  'Фото|Фотограф|Фотографія|Источник фото|Снимок|' +
  '图|圖|图源|圖源|图片|圖片|图片来源|圖片來源|图自|供图|攝影|摄影|拍摄|拍攝|' +
  '사진|사진 제공|사진제공|사진 출처|사진출처|자료사진|자료 사진|' +
  '撮影|写真|写真提供|写真提供元|画像|画像提供|提供)';

/** A name of up to six words. */
const NAME = '[^\\s:：=＝()（）。！？][^:：=＝()（）。！？\\n]{0,48}';

/** Made where a line may end in one: all of them take longer than to read a page. */
const credits = once((): readonly RegExp[] => [
  // … / Korea Times file, … / Yonhap, … / Courtesy of the museum
  new RegExp(
    `\\s[/／]\\s?(?:(?:\\p{Lu}[\\p{L}.'’-]{0,24}\\s){0,5}${PICTURE_WORD}(?:\\s(?:photo|by|of|the|via|from|\\p{Lu}[\\p{L}.'’-]{0,24})){0,6}|Courtesy(?:\\s\\S{1,24}){1,6}|Photo(?:\\s\\S{1,24}){1,6})\\.?$`,
    'u',
  ),
  new RegExp(`[/／=＝|｜]\\s?${AGENCY}(?:[-/·\\s](?:${AGENCY}|\\p{Lu}[\\p{L}.-]{0,16})){0,3}$`, 'u'),
  // (Reuters), [Photo/Xinhua], (AP Photo/Jane Doe), （新华社发）
  new RegExp(
    `${OPEN}\\s?(?:Photo(?:s)?\\s?[/:]\\s?)?${AGENCY}(?:\\s(?:Photo|photo|file|자료사진|제공))?(?:[-/／·,]\\s?[^()（）]{1,32})?(?:发|發|供图|供圖)?(?:[（(][^()（）]{1,16}[摄攝][)）])?\\s?${CLOSE}\\.?$`,
    'u',
  ),
  // Photo: Jane Doe, (Foto: …), 사진=…, 撮影：…
  new RegExp(
    `(?:^|[\\s.。！!?？,，;；、/／|–—…”"])${OPEN}?\\s?${SOURCE_LABEL}\\s?[:：=＝]\\s?${NAME}${CLOSE}?\\.?$`,
    'u',
  ),
  new RegExp(`${OPEN}\\s?${SOURCE_LABEL}\\s?[:：=＝/／]\\s?${NAME}${CLOSE}\\.?$`, 'u'),
  // 图/新华社, 文/图 张三
  /(?:^|[\s。，、！？”（(])(?:文[/／])?[图圖](?:片)?[/／][^\s。！？]{2,20}[)）]?$/u,
  // Photo by Jane Doe
  /(?:^|[\s.([])(?:Photo|Photos|Photograph|Picture|PHOTO|Image)(?:s)?\s(?:by|courtesy of|courtesy|credit)\s\p{Lu}[^.!?]{1,48}[)\]]?\.?$/u,
  // 新华社记者 张三 摄, 李四摄
  /(?:^|[\s，。、（(/／])(?:\p{Script=Han}{0,10}(?:记者|記者))?[\s·]?\p{Script=Han}{2,8}(?:\s\p{Script=Han}{2,4}){0,2}[\s/／]?(?<![拍航])[摄攝][)）]?$/u,
  /[\s，。（(/／]\p{Script=Han}{2,4}[\s/／][摄攝]影[)）]?$/u,
  // 资料图, 资料照片
  /[（([【\s](?:资料图|资料图片|资料照|资料照片|資料圖|資料照|資料照片|資料圖片|网络图片|자료사진|자료 사진|資料写真)[)）\]】]?$/u,
  // ⓒ 연합뉴스, © Гавань, (부산시 제공)
  /\s[©ⓒ]\s?[\p{Lu}\p{Lo}][^.。!?]{1,40}$/u,
  /[([][^()[\]]{2,24}\s?제공[)\]]$/u,
]);

/** Each credit holds one of these; most lines none. */
const HINT = /[/／=＝|｜(（[【「〔:：摄攝©ⓒ]|by|courtesy|credit|资料|資料|网络图片|자료|제공/;

/** A credit is in the last part of the line. UTF-16 code units. */
const TAIL = 100;

/** The line ends in a picture's credit. Prose that ends in a bracket or names an agency in a sentence does not. */
export function endsWithCredit(text: string): boolean {
  const tail = text.trimEnd().slice(-TAIL);
  return HINT.test(tail) && credits().some((credit) => credit.test(tail));
}
