import type { Lang } from '../language/index.ts';

/** Deprecated codes, and individual languages that are written as their macrolanguage here (IANA registry). */
const FOLDED: Readonly<Record<string, Lang>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  yue: 'zh',
  zho: 'zh',
  chi: 'zh',
  eng: 'en',
  jpn: 'ja',
  kor: 'ko',
  rus: 'ru',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
};

/** The primary language of a tag as it may stand in the wild (`zh_CN`, `EN-us`); undefined where it is none. */
export function primarySubtag(tag: string): Lang | undefined {
  const primary = /^\s{0,9}([a-z]{2,3})(?:[-_]|\s{0,9}$)/i.exec(tag)?.[1]?.toLowerCase();
  return primary === undefined ? undefined : (FOLDED[primary] ?? primary);
}
