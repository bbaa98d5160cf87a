import { once, type Segment } from '../../src/rule/index.ts';

/** Characters and words of types: `string[]`, `Map<K, V>`, `A | null`. */
const TYPE =
  /[[\]<>{}()=]|^(?:string|number|boolean|null|undefined|void|object|any|never|unknown|int|float|char|bool)$/u;
const IDENTIFIER = /^[\w$.[\]<>{}()?*&-]{1,60}$/u;
const namePattern = once(() => /^(?:\p{Lu}[\p{L}’'.-]{0,30}\s){1,3}\p{Lu}[\p{L}’'.-]{0,30}$/u);

/** A type signature: every segment is one identifier, or they are written with the marks of types. */
export function isSignature(segments: readonly Segment[]): boolean {
  const types = segments.filter(({ text }) => TYPE.test(text)).length;
  return types >= segments.length / 3 || segments.every(({ text }) => IDENTIFIER.test(text));
}

/** A list of people or places: capitalised names of two to four words. */
export function areNames(segments: readonly Segment[]): boolean {
  return segments.filter(({ text }) => namePattern().test(text)).length >= segments.length / 2;
}

/** A version, a place by its administrative suffix, or a proper name with what it is: Node.js 18, 海淀区, Chrome 浏览器. */
const itemPattern = once(
  () => /\d[\d.]{0,9}\+?$|[省市区區县縣镇鎮乡鄉村路街]$|^\p{Lu}[\w.-]{1,20}\s\p{Script=Han}{1,4}$/u,
);
const LABEL = /^[^,、，|_]{1,24}[:：]/u;

/** A list of particular things: one that a label introduces (“Authors: …”), or of versions, places and products. */
export function isItemList(text: string, segments: readonly Segment[]): boolean {
  return (
    LABEL.test(text.trim()) ||
    segments.filter((segment) => itemPattern().test(segment.text)).length >= segments.length / 2
  );
}
