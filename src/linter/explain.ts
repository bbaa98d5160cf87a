import { type ResolvedConfig, rulesOf, unknownName } from '../config/index.ts';
import { enginePageOf, pageOf } from '../lint/active-rule.ts';
import { CONFIGURABLE_FINDINGS, ENGINE_FINDINGS } from '../lint/engine-findings.ts';
import type { Category, Rule, Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import type { OptionSpec } from '../rule/options.ts';

/** A rule, or a finding of the engine, in one language. */
export interface Explanation {
  readonly id: string;
  readonly description: string;
  /** `engine` for what no rule reports. */
  readonly category: Category | 'engine';
  /** What `'on'` means. */
  readonly severity: Severity;
  /** What the config makes of it. */
  readonly configured: 'off' | Severity;
  readonly fix: Rule['fix'];
  /** The built-in presets that take it. */
  readonly presets: readonly string[];
  readonly options: readonly ExplainedOption[];
  /** Templates, by their id; `{placeholders}` stand for what the source holds. */
  readonly messages: Readonly<Record<string, string>>;
  readonly url: string;
}

export interface ExplainedOption {
  readonly name: string;
  readonly type: OptionSpec['type'];
  readonly default: unknown;
  /** What the config sets. */
  readonly value: unknown;
  readonly description: string;
}

/** All that the config knows, sorted by id, or only `ruleId`. Throws a ConfigError where there is no such thing. */
export function explain(config: ResolvedConfig, locale: Locale = config.locale, ruleId?: string): Explanation[] {
  const rules = rulesOf(config.plugins);
  const engine = [...new Set(Object.entries<EngineFinding>(ENGINE_FINDINGS).map(([id, { rule = id }]) => rule))];
  const ids = [...rules.keys(), ...engine].sort();
  const wanted = ruleId === undefined ? ids : ids.filter((id) => id === ruleId);
  if (ruleId !== undefined && wanted.length === 0) throw unknownName('', 'rule', ruleId, ids);
  return wanted.map((id) => {
    const known = rules.get(id);
    return known === undefined
      ? ofEngine(id, config, locale)
      : ofRule(id, known.rule, known.url ?? pageOf(id), config, locale);
  });
}

interface EngineFinding {
  readonly rule?: string;
  readonly severity: Severity;
  readonly text: Readonly<Record<Locale, string>>;
}

function ofRule(id: string, rule: Rule, url: string, { rules }: ResolvedConfig, locale: Locale): Explanation {
  const active = rules.find((one) => one.id === id);
  return {
    id,
    description: rule.description[locale],
    category: rule.category,
    severity: rule.severity,
    configured: active?.severity ?? 'off',
    fix: rule.fix,
    presets: rule.presets,
    options: Object.entries(rule.options).map(([name, spec]) => ({
      name,
      type: spec.type,
      default: spec.default,
      value: active?.options[name] ?? spec.default,
      description: spec.description[locale],
    })),
    messages: Object.fromEntries(Object.entries(rule.messages).map(([name, message]) => [name, message[locale]])),
    url,
  };
}

function ofEngine(id: string, { suppressions }: ResolvedConfig, locale: Locale): Explanation {
  const its = Object.entries<EngineFinding>(ENGINE_FINDINGS).filter(([name, { rule = name }]) => rule === id);
  const [, first] = its[0]!;
  const configurable = CONFIGURABLE_FINDINGS.find((name) => name === id);
  return {
    id,
    description: first.text[locale],
    category: 'engine',
    severity: first.severity,
    configured: configurable === undefined ? first.severity : (suppressions?.[configurable] ?? 'off'),
    fix: 'none',
    presets: [],
    options: [],
    messages: Object.fromEntries(its.map(([name, { text }]) => [name, text[locale]])),
    url: enginePageOf(id),
  };
}
