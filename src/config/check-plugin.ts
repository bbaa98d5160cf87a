import type { Rule } from '../rule/define-rule.ts';
import { checkList, checkOneOf, checkRecord, checkText, isRecord } from './check.ts';
import { ConfigError, mustBe } from './config-error.ts';
import type { Detector, Plugin } from './plugin.ts';
import { checkPluginPreset } from './validate.ts';

const NAME = { en: 'a plugin’s name such as “harbour” or “@harbour/news”', zh: '插件名，如“harbour”或“@harbour/news”' };
const ID = { en: 'a rule’s id in kebab-case', zh: '用连字符连接的小写规则名' };
const LIST = { en: 'a list of rules', zh: '规则列表' };
const CHECK = { en: 'a function', zh: '函数' };
const SEVERITIES = ['info', 'warn', 'error'];
const FIXES = ['none', 'markup', 'text'];
const OPTION_TYPES = ['integer', 'boolean', 'enum', 'strings'];

/** The shape of a plugin, whose author may not have had a compiler: throws a ConfigError at the first mistake. */
export function checkPlugin(value: unknown, keyPath: string): asserts value is Plugin {
  const at = (key: string) => (keyPath === '' ? key : `${keyPath}.${key}`);
  checkRecord(value, keyPath, {
    en: 'a plugin: {meta: {name, version}, rules}',
    zh: '插件：{meta: {name, version}, rules}',
  });
  checkRecord(value['meta'], at('meta'));
  const { name, version, url } = value['meta'];
  if (typeof name !== 'string' || !/^(?:@[\w.-]{1,100}\/)?[\w.-]{1,100}$/.test(name))
    throw mustBe(at('meta.name'), NAME, name);
  checkText(version, at('meta.version'));
  if (url !== undefined) checkText(url, at('meta.url'));
  const { rules = [], presets = {}, detector } = value;
  const seen = new Set<string>();
  checkList((rule, path) => {
    checkRule(rule, path);
    if (seen.has(rule.id)) throw new ConfigError(path, twice(rule.id));
    seen.add(rule.id);
  }, LIST)(rules, at('rules'));
  checkRecord(presets, at('presets'));
  for (const [preset, settings] of Object.entries(presets)) checkPluginPreset(settings, at(`presets.${preset}`));
  if (detector !== undefined) checkDetector(detector, at('detector'));
}

function twice(id: string) {
  return {
    en: `a rule “${id}” stands above already; give each rule an id of its own`,
    zh: `上面已有规则“${id}”；每条规则的 id 必须唯一`,
  };
}

export function checkDetector(value: unknown, keyPath: string): asserts value is Detector {
  checkRecord(value, keyPath);
  if (typeof value['identify'] !== 'function') throw mustBe(`${keyPath}.identify`, CHECK, value['identify']);
  if (value['ready'] !== undefined && typeof value['ready'] !== 'function')
    throw mustBe(`${keyPath}.ready`, CHECK, value['ready']);
}

function checkRule(value: unknown, keyPath: string): asserts value is Rule {
  checkRecord(value, keyPath, { en: 'a rule', zh: '规则' });
  const { id, severity, fix, options, messages, suggestions, presets, check } = value;
  if (typeof id !== 'string' || !/^[a-z\d]{1,50}(?:-[a-z\d]{1,50}){0,20}$/.test(id))
    throw mustBe(`${keyPath}.id`, ID, id);
  checkBothTexts(value['description'], `${keyPath}.description`);
  checkOneOf('severity', SEVERITIES)(severity, `${keyPath}.severity`);
  checkOneOf('value', FIXES)(fix, `${keyPath}.fix`);
  if (!Array.isArray(presets)) throw mustBe(`${keyPath}.presets`, { en: 'a list', zh: '列表' }, presets);
  checkOptions(options, `${keyPath}.options`);
  checkMessages(messages, `${keyPath}.messages`);
  if (Object.keys(messages).length === 0)
    throw new ConfigError(`${keyPath}.messages`, {
      en: 'holds no message; a rule needs at least one',
      zh: '没有消息；规则至少需要一条',
    });
  if (suggestions !== undefined) checkMessages(suggestions, `${keyPath}.suggestions`);
  if (typeof check !== 'function') throw mustBe(`${keyPath}.check`, CHECK, check);
}

const BOTH = { en: 'a text in both languages: {en, zh}', zh: '两种语言的文本：{en, zh}' };

function checkBothTexts(value: unknown, keyPath: string): void {
  if (!isRecord(value) || typeof value['en'] !== 'string' || typeof value['zh'] !== 'string')
    throw mustBe(keyPath, BOTH, value);
}

function checkMessages(value: unknown, keyPath: string): asserts value is Readonly<Record<string, unknown>> {
  checkRecord(value, keyPath);
  for (const [id, message] of Object.entries(value)) checkBothTexts(message, `${keyPath}.${id}`);
}

function checkOptions(value: unknown, keyPath: string): void {
  checkRecord(value, keyPath);
  for (const [name, spec] of Object.entries(value)) {
    checkRecord(spec, `${keyPath}.${name}`);
    checkOneOf('value', OPTION_TYPES)(spec['type'], `${keyPath}.${name}.type`);
    if (spec['default'] === undefined)
      throw new ConfigError(`${keyPath}.${name}`, { en: 'lacks a default', zh: '缺少默认值' });
  }
}
