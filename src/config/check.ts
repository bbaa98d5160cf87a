import { primarySubtag } from '../facts/primary-language.ts';
import type { Text } from '../rule/messages.ts';
import { mustBe, unknownName } from './config-error.ts';

/** Checks of values by their kind; each throws a ConfigError that names the key and what is allowed. */
export type Check = (value: unknown, keyPath: string) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function checkRecord(
  value: unknown,
  keyPath: string,
  what: Text = OBJECT,
): asserts value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw mustBe(keyPath, what, value);
}

const OBJECT = { en: 'an object', zh: '对象' };

/** The keys of an object, and what each may hold. */
export function checkKeys(value: unknown, keyPath: string, checks: Readonly<Record<string, Check>>): void {
  checkRecord(value, keyPath);
  for (const [key, held] of Object.entries(value)) {
    const path = keyPath === '' ? key : `${keyPath}.${key}`;
    if (!Object.hasOwn(checks, key)) throw unknownName(path, 'key', key, Object.keys(checks));
    if (held !== undefined) checks[key]!(held, path);
  }
}

export function checkList(item: Check, what: Text): Check {
  return (value, keyPath) => {
    if (!Array.isArray(value)) throw mustBe(keyPath, what, value);
    value.forEach((one, i) => {
      item(one, `${keyPath}[${i}]`);
    });
  };
}

export const checkText: Check = (value, keyPath) => {
  if (typeof value !== 'string') throw mustBe(keyPath, { en: 'a text', zh: '文本' }, value);
};

export const checkTexts: Check = checkList(checkText, { en: 'a list of texts', zh: '文本列表' });

export const checkBoolean: Check = (value, keyPath) => {
  if (typeof value !== 'boolean') throw mustBe(keyPath, { en: 'true or false', zh: ' true 或 false' }, value);
};

export function checkInteger({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): Check {
  const from = minimum === undefined ? { en: '', zh: '' } : { en: ` from ${minimum}`, zh: `不小于 ${minimum} 的` };
  const to = maximum === undefined ? { en: '', zh: '' } : { en: ` to ${maximum}`, zh: `不大于 ${maximum} 的` };
  return (value, keyPath) => {
    const number = Number(value);
    if (Number.isInteger(value) && number >= (minimum ?? number) && number <= (maximum ?? number)) return;
    throw mustBe(keyPath, { en: `a whole number${from.en}${to.en}`, zh: `${from.zh}${to.zh}整数` }, value);
  };
}

export function checkOneOf(kind: Parameters<typeof unknownName>[1], allowed: readonly string[]): Check {
  return (value, keyPath) => {
    if (!allowed.includes(value as string)) throw unknownName(keyPath, kind, value, allowed);
  };
}

const LANGUAGE_TAG = {
  en: 'a BCP 47 language tag such as “en” or “zh-Hant”',
  zh: ' BCP 47 语言标签，如“en”或“zh-Hant”',
};

export const checkLanguageTags: Check = checkList(
  (value, keyPath) => {
    if (typeof value !== 'string' || primarySubtag(value) === undefined) throw mustBe(keyPath, LANGUAGE_TAG, value);
  },
  { en: 'a list of language tags', zh: '语言标签列表' },
);

/** Globs are written with `/` and never begin at the root. */
const GLOB = {
  en: 'a glob with “/”, relative to the config’s folder',
  zh: '相对于配置文件所在文件夹、使用“/”的通配符',
};

export const checkGlobs: Check = checkList(
  (value, keyPath) => {
    if (typeof value !== 'string' || /^(?:!?$|!?\/|!?[A-Za-z]:)|\\(?![\\[\]{}()*?!+@^$|])/.test(value))
      throw mustBe(keyPath, GLOB, value);
  },
  { en: 'a list of globs', zh: '通配符列表' },
);
