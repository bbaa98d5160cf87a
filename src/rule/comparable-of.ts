import type { MappedText } from '../article/article.ts';
import { comparable } from '../text/comparable.ts';
import { oncePer } from '../text/once-per.ts';

/** The comparable form of a block's or a link's text, made once for all rules. */
export const comparableOf = oncePer(({ text }: MappedText): string => comparable(text));
