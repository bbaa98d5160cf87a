import {
  type Check,
  checkBoolean,
  checkGlobs,
  checkInteger,
  checkKeys,
  checkLanguageTags,
  checkList,
  checkOneOf,
  checkRecord,
  checkText,
  checkTexts,
  isRecord,
} from './check.ts';
import type { ArticleSettings, Config, DocumentSettings, Format, Override } from './config.ts';
import { ConfigError, mustBe } from './config-error.ts';
import type { PluginPreset } from './plugin.ts';
import type { Limits } from './resolved-config.ts';

/** What each key may hold, whatever the rules; a missing key is a compile error. */
type Checks<T> = Readonly<Record<keyof T & string, Check>>;

export const FORMATS: readonly Format[] = ['html', 'markdown', 'text'];
const LOCALES = ['en', 'zh'];

/** The rules themselves are checked where the rules are known. */
const checkRules: Check = (value, keyPath) => {
  checkRecord(value, keyPath, { en: 'an object of rules', zh: '规则对象' });
};

const atLeastOne = checkInteger({ minimum: 1 });
const LIMITS: Checks<Limits> = { maxBytes: atLeastOne, maxFindings: atLeastOne, maxPluginMilliseconds: atLeastOne };
const checkLimits: Check = (value, keyPath) => checkKeys(value, keyPath, LIMITS);

const DOCUMENT: Checks<DocumentSettings> = {
  languages: checkLanguageTags,
  expect: checkLanguageTags,
  siteName: checkText,
  hosts: checkTexts,
  topics: checkTexts,
  rules: checkRules,
  inlineConfig: checkBoolean,
  limits: checkLimits,
};

const OVERRIDE: Checks<Override> = { files: checkGlobs, ...DOCUMENT };

const checkOverride: Check = (value, keyPath) => {
  checkKeys(value, keyPath, OVERRIDE);
  if (!isRecord(value) || value['files'] === undefined)
    throw new ConfigError(keyPath, { en: 'lacks “files”, a list of globs', zh: '缺少“files”（通配符列表）' });
};

const EXTENDED = { en: 'a preset, a package, a path or a config', zh: '预设、包、路径或配置' };

/** A config that is extended is checked in its turn. */
const checkExtended: Check = (value, keyPath) => {
  if (typeof value !== 'string' && !isRecord(value)) throw mustBe(keyPath, EXTENDED, value);
};

const REFERENCE = {
  en: 'a package’s name, a path, a plugin, or [one of these, options]',
  zh: '包名、路径、插件，或 [其中之一, 选项]',
};

const checkReference: Check = (value, keyPath) => {
  const plugin: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof plugin !== 'string' && typeof plugin !== 'function') throw mustBe(keyPath, REFERENCE, value);
};

const checkReferences = checkList(checkReference, { en: 'a list of plugins', zh: '插件列表' });
const UNIFIED: Checks<NonNullable<Config['unified']>> = {
  retext: checkReferences,
  remark: checkReferences,
  rehype: checkReferences,
};

const PLUGIN = { en: 'a plugin, or the name or path of one', zh: '插件，或插件的名称、路径' };
const DETECTOR = { en: 'a detector, or the name or path of one', zh: '检测器，或检测器的名称、路径' };

function textOr(what: typeof PLUGIN): Check {
  return (value, keyPath) => {
    if (typeof value !== 'string' && !isRecord(value)) throw mustBe(keyPath, what, value);
  };
}

const checkFormat = checkOneOf('format', FORMATS);
const ENDING = { en: 'a file ending such as “.tpl”', zh: '文件扩展名，如“.tpl”' };

const checkExtensions: Check = (value, keyPath) => {
  checkRecord(value, keyPath, { en: 'an object of endings and formats', zh: '扩展名与格式的对象' });
  for (const [ending, format] of Object.entries(value)) {
    if (!/^(?:\.[^\s./\\=*]{1,100}){1,6}$/.test(ending)) throw mustBe(`${keyPath}.${ending}`, ENDING, ending);
    checkFormat(format, `${keyPath}.${ending}`);
  }
};

const CONFIG: Checks<Config> = {
  $schema: checkText,
  languages: checkLanguageTags,
  expect: checkLanguageTags,
  siteName: checkText,
  hosts: checkTexts,
  topics: checkTexts,
  plugins: checkList(textOr(PLUGIN), { en: 'a list of plugins', zh: '插件列表' }),
  unified: (value, keyPath) => checkKeys(value, keyPath, UNIFIED),
  detector: textOr(DETECTOR),
  extends: checkList(checkExtended, {
    en: 'a list of presets, packages, paths or configs',
    zh: '预设、包、路径或配置的列表',
  }),
  rules: checkRules,
  overrides: checkList(checkOverride, { en: 'a list of overrides', zh: '覆盖设置的列表' }),
  ignores: checkGlobs,
  limits: checkLimits,
  extensions: checkExtensions,
  inlineConfig: checkBoolean,
  locale: checkOneOf('locale', LOCALES),
};

/** The shape of a config, down to what it names: throws a ConfigError at the first mistake. */
export function checkConfig(value: unknown, keyPath = ''): asserts value is Config {
  checkKeys(value, keyPath, CONFIG);
}

const ARTICLE: Checks<ArticleSettings> = { expect: checkLanguageTags, rules: checkRules, disable: checkTexts };

/** What front matter says under `bilint`. */
export function checkArticleSettings(value: unknown, keyPath: string): asserts value is ArticleSettings {
  checkKeys(value, keyPath, ARTICLE);
}

const PRESET: Checks<PluginPreset> = {
  languages: checkLanguageTags,
  expect: checkLanguageTags,
  hosts: checkTexts,
  topics: checkTexts,
  limits: checkLimits,
  rules: checkRules,
};

export function checkPluginPreset(value: unknown, keyPath: string): asserts value is PluginPreset {
  checkKeys(value, keyPath, PRESET);
}
