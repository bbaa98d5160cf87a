import type { ActiveRule } from '../lint/active-rule.ts';
import { ownersFirst } from '../lint/ownership.ts';
import { BUILT_IN_RULES } from './built-in-rules.ts';
import { ConfigError } from './config-error.ts';
import type { Plugin, PluginUse, UnifiedUses } from './plugin.ts';
import type { KnownRule, KnownRules } from './rule-set.ts';

/** What a config with these plugins may set. Throws a ConfigError where rules yield to each other in a circle. */
export function knownRules(plugins: readonly Plugin[], unified: UnifiedUses): KnownRules {
  const rules = rulesOf(plugins);
  checkOwnership(rules);
  return {
    rules,
    pluginNames: plugins.map(({ meta }) => meta.name),
    hosting: Object.values(unified).some((uses: readonly PluginUse[]) => uses.length > 0),
  };
}

/** The built-in rules and those of plugins, by the ids that findings name. */
export function rulesOf(plugins: readonly Plugin[]): ReadonlyMap<string, KnownRule> {
  const rules = new Map<string, KnownRule>(BUILT_IN_RULES.map((rule) => [rule.id, { rule }]));
  for (const { meta, rules: its = [] } of plugins) {
    const url = meta.url ?? `https://www.npmjs.com/package/${meta.name}`;
    for (const rule of its) rules.set(`${meta.name}/${rule.id}`, { rule, url });
  }
  return rules;
}

/** Rules that yield to each other in a circle could own nothing. */
function checkOwnership(rules: ReadonlyMap<string, KnownRule>): void {
  const active = [...rules].map(([id, { rule }]): ActiveRule => ({ id, rule, severity: rule.severity, options: {} }));
  try {
    ownersFirst(active);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError('plugins', { en: why, zh: `规则的 yieldsTo 形成循环：${why}` });
  }
}
