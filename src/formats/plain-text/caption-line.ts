import { once } from '../../text/once-per.ts';
import { widthOf } from '../../text/width.ts';
import { endsWithCredit } from './credit.ts';

/** Width units; longer blocks are prose whatever they end in. */
const MAX_CAPTION = 400;

/** A figure's label and number. */
const NUMBERED =
  '^(?:Figure|FIGURE|Fig\\.?|FIG\\.?|Photo|PHOTO|Picture|Image|Abbildung|Abb\\.|Bild|Figura|Imagen|Foto|Fotografía|Illustration|Рисунок|Рис\\.|Фото|Мал\\.|Hình|Ảnh|Gambar|ภาพที่?|รูปที่|الشكل|صورة)\\s{0,2}\\(?\\d{1,4}[a-z]?(?:[.-]\\d{1,3}){0,2}\\)?';

/** A figure's label with what sets it off: a number and a colon or full stop, a colon, 图为. “Figure 1 shows …” is prose. */
const figureLabel = once(
  () =>
    new RegExp(
      [
        `${NUMBERED}(?:\\s?[:：.|–—-]\\s|\\s+(?=[A-Z]))`,
        '^(?:Figure|Photo|PHOTO|Photos|Foto|Fotos|Fotografía|Abbildung|Фото|На фото|Ảnh|ภาพ)\\s?[:：]\\s?\\S',
        '^(?:图片|圖片|配图|配圖|资料图|資料圖|图|圖)\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s?[:：]\\s?\\S',
        '^(?:图片|圖片|图|圖)\\s?\\d{1,3}(?:[-.]\\d{1,3})?[\\s.、．|｜]+\\S',
        '^(?:图为|圖為|上图为|下图为|上圖為|下圖為)',
        '^(?:사진|그림|사진설명|사진 설명)\\s?(?:\\d{1,3}\\s?[.:：)]?\\s|[:：=＝]\\s?\\S|\\d{1,3}[.:：)])',
        '^(?:写真|図|画像|図表|フォト)\\s?(?:\\d{1,3}\\s?[.:：．、\\s]|[:：=＝])\\s?\\S',
      ].join('|'),
      'u',
    ),
);

/** Every label begins with one of these, and has one of those where it is set off; few lines are so. */
const LABEL_BEGINNING = /^[FPIABGHРФМНẢภรاص图圖配资資上下사그写図画フ]/;
const LABEL_SIGN = /[\d:：=＝为為]/;

/** As the first of them, before a letter of any script, and what stands in it. To compile letters by their properties takes 5 ms. */
const numberedSign = once(() => new RegExp(`${NUMBERED}\\s`));
const numberedLabel = once(() => new RegExp(`${NUMBERED}\\s+(?=[\\p{Lu}\\p{Lo}])`, 'u'));

function hasFigureLabel(text: string): boolean {
  if (!LABEL_BEGINNING.test(text) || !LABEL_SIGN.test(text)) return false;
  return figureLabel().test(text) || (numberedSign().test(text) && numberedLabel().test(text));
}

/** The line by itself is a caption: it begins with a figure's label or ends in a credit. */
export function isCaptionLine(text: string): boolean {
  if (text.length > 2 * MAX_CAPTION) return false;
  if (!hasFigureLabel(text.slice(0, 40)) && !endsWithCredit(text)) return false;
  return widthOf(text) <= MAX_CAPTION;
}
