import * as builtIn from '../../rules/index.ts';
import type { ActiveRule } from '../lint/active-rule.ts';
import { CONFIGURABLE_FINDINGS, type ConfigurableFindingId, ENGINE_FINDINGS } from '../lint/engine-findings.ts';
import type { SuppressionLevels } from '../lint/suppress.ts';
import type { Preset, Rule, Severity, Site } from '../rule/define-rule.ts';
import { primarySubtag } from '../rule/index.ts';
import type { Locale } from '../rule/messages.ts';
import { defaultsOf, type OptionSpec } from '../rule/options.ts';
import type { Config, RuleSetting } from './config.ts';
import { ConfigError, unknownName } from './config-error.ts';

export interface ResolvedConfig {
  readonly languages: readonly string[];
  readonly expect: readonly string[];
  readonly site: Site;
  /** Sorted by id. */
  readonly rules: readonly ActiveRule[];
  /** What is said of suppressing comments; null where they do not count at all. */
  readonly suppressions: SuppressionLevels | null;
  readonly limits: { readonly maxBytes: number; readonly maxFindings: number };
  readonly locale: Locale;
}

export const BUILT_IN_RULES: readonly Rule[] = Object.values(builtIn) as unknown as readonly Rule[];

const PRESETS: readonly Preset[] = ['recommended', 'strict', 'typography', 'triage', 'cms'];
const SEVERITIES = ['off', 'on', 'info', 'warn', 'error'] as const;
const LOCALES: readonly Locale[] = ['en', 'zh'];
const KEYS: readonly (keyof Config)[] = [
  'languages',
  'expect',
  'siteName',
  'hosts',
  'topics',
  'extends',
  'rules',
  'inlineConfig',
  'limits',
  'locale',
];
const LIMITS = { maxBytes: 10_000_000, maxFindings: 200 };

/** Checks a config and fills in what it leaves out. Throws a ConfigError at the first mistake. */
export function resolveConfig(config: Config = {}): ResolvedConfig {
  for (const key of Object.keys(config)) {
    if (!(KEYS as readonly string[]).includes(key)) throw unknownName(key, 'key', key, KEYS);
  }
  const locale = config.locale ?? 'en';
  if (!LOCALES.includes(locale)) throw unknownName('locale', 'locale', String(locale), LOCALES);
  return {
    languages: languageTags(config.languages, 'languages'),
    expect: languageTags(config.expect, 'expect'),
    site: {
      ...(config.siteName !== undefined && { name: text(config.siteName, 'siteName') }),
      hosts: texts(config.hosts, 'hosts'),
      topics: texts(config.topics, 'topics'),
    },
    rules: resolveRules(config),
    suppressions: config.inlineConfig === false ? null : resolveSuppressions(config.rules ?? {}),
    limits: resolveLimits(config.limits ?? {}),
    locale,
  };
}

function resolveRules({ extends: presets = ['recommended'], rules: settings = {} }: Config): ActiveRule[] {
  presets.forEach((preset, i) => {
    if (!PRESETS.includes(preset)) throw unknownName(`extends[${i}]`, 'preset', String(preset), PRESETS);
  });
  const active = new Map<string, ActiveRule>();
  for (const rule of BUILT_IN_RULES) {
    if (rule.presets.some((preset) => presets.includes(preset))) {
      active.set(rule.id, { id: rule.id, rule, severity: rule.severity, options: defaultsOf(rule.options) });
    }
  }
  const ids = [...BUILT_IN_RULES.map(({ id }) => id), ...CONFIGURABLE_FINDINGS];
  for (const [id, setting] of Object.entries(settings)) {
    if (isConfigurable(id)) continue;
    const rule = BUILT_IN_RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) throw unknownName(`rules.${id}`, 'rule', id, ids);
    const applied = applySetting(rule, setting, active.get(id));
    if (applied === undefined) active.delete(id);
    else active.set(id, applied);
  }
  return [...active.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The engine's findings on suppressing comments are set like rules, without options. */
function resolveSuppressions(settings: NonNullable<Config['rules']>): SuppressionLevels {
  const levels: Partial<Record<ConfigurableFindingId, Severity>> = {
    'unused-suppression': 'warn',
    'unknown-suppression': 'warn',
  };
  for (const [id, setting] of Object.entries(settings)) {
    if (!isConfigurable(id)) continue;
    const [level] = Array.isArray(setting) ? setting : [setting];
    checkSeverity(level, `rules.${id}`);
    if (level === 'off') delete levels[id];
    else levels[id] = level === 'on' ? ENGINE_FINDINGS[id].severity : level;
  }
  return levels;
}

function isConfigurable(id: string): id is ConfigurableFindingId {
  return (CONFIGURABLE_FINDINGS as readonly string[]).includes(id);
}

function checkSeverity(level: unknown, path: string): asserts level is (typeof SEVERITIES)[number] {
  if (!(SEVERITIES as readonly unknown[]).includes(level))
    throw unknownName(path, 'severity', String(level), SEVERITIES);
}

function applySetting(rule: Rule, setting: RuleSetting, inherited: ActiveRule | undefined): ActiveRule | undefined {
  const [level, given] = Array.isArray(setting) ? setting : [setting, {}];
  const path = `rules.${rule.id}`;
  checkSeverity(level, path);
  if (level === 'off') return undefined;
  const severity: Severity = level === 'on' ? rule.severity : level;
  const options = { ...(inherited?.options ?? defaultsOf(rule.options)) };
  if (typeof given !== 'object' || given === null) throw new ConfigError(`${path}[1]`, 'must be an object of options');
  for (const [name, value] of Object.entries(given)) {
    const spec = rule.options[name];
    if (spec === undefined) throw unknownName(`${path}.${name}`, 'option', name, Object.keys(rule.options));
    checkOption(spec, value, `${path}.${name}`);
    options[name] = value;
  }
  return { id: rule.id, rule, severity, options };
}

function checkOption(spec: OptionSpec, value: unknown, path: string): void {
  switch (spec.type) {
    case 'integer': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
      if (!Number.isInteger(value) || Number(value) < minimum || Number(value) > maximum) {
        const from = spec.minimum === undefined ? '' : ` from ${spec.minimum}`;
        const to = spec.maximum === undefined ? '' : ` to ${spec.maximum}`;
        throw new ConfigError(path, `must be a whole number${from}${to}, not ${shown(value)}`);
      }
      return;
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw new ConfigError(path, `must be true or false, not ${shown(value)}`);
      return;
    case 'enum':
      if (!spec.values.includes(value as string)) throw unknownName(path, 'value', String(value), spec.values);
      return;
    case 'strings':
      texts(value, path);
  }
}

function resolveLimits(limits: NonNullable<Config['limits']>): ResolvedConfig['limits'] {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(LIMITS, name)) throw unknownName(`limits.${name}`, 'limit', name, Object.keys(LIMITS));
    if (!Number.isInteger(value) || Number(value) < 1) {
      throw new ConfigError(`limits.${name}`, `must be a whole number from 1, not ${shown(value)}`);
    }
  }
  return { ...LIMITS, ...limits };
}

function languageTags(value: unknown, path: string): readonly string[] {
  const tags = texts(value, path);
  tags.forEach((tag, i) => {
    if (primarySubtag(tag) === undefined) {
      throw new ConfigError(
        `${path}[${i}]`,
        `must be a BCP 47 language tag such as “en” or “zh-Hant”, not ${shown(tag)}`,
      );
    }
  });
  return tags;
}

function texts(value: unknown, path: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ConfigError(path, `must be a list of texts, not ${shown(value)}`);
  return value.map((item, i) => text(item, `${path}[${i}]`));
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new ConfigError(path, `must be a text, not ${shown(value)}`);
  return value;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
