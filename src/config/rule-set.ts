import type { ActiveRule } from '../lint/active-rule.ts';
import { CONFIGURABLE_FINDINGS, type ConfigurableFindingId, ENGINE_FINDINGS } from '../lint/engine-findings.ts';
import type { SuppressionLevels } from '../lint/suppress.ts';
import type { Rule, Severity } from '../rule/define-rule.ts';
import { defaultsOf, type OptionSpec, type OptionValues } from '../rule/options.ts';
import { type Check, checkBoolean, checkInteger, checkOneOf, checkTexts, isRecord } from './check.ts';
import type { RuleSetting } from './config.ts';
import { ConfigError, mustBe, unknownName } from './config-error.ts';
import { nearestName } from './nearest-name.ts';
import type { HostedLevels } from './resolved-config.ts';

const SEVERITIES = ['off', 'on', 'info', 'warn', 'error'] as const;

interface Level {
  readonly severity: 'off' | Severity;
  readonly options: OptionValues;
}

export interface KnownRule {
  readonly rule: Rule;
  /** Where a plugin's rules are explained. */
  readonly url?: string;
}

/** Every rule that a config may set: the built-in ones, the engine's configurable findings, and the plugins'. */
export interface KnownRules {
  readonly rules: ReadonlyMap<string, KnownRule>;
  readonly pluginNames: readonly string[];
  /** Whether names may also be those of messages of unified plugins, which nobody knows beforehand. */
  readonly hosting: boolean;
}

/** What layers of settings, one after the other, make of the rules. */
export class RuleSet {
  readonly #known: KnownRules;
  readonly #levels = new Map<string, Level>();
  readonly #suppressions: Partial<Record<ConfigurableFindingId, Severity>> = {
    'unused-suppression': 'warn',
    'unknown-suppression': 'warn',
  };
  readonly #hosted: Record<string, 'off' | Severity> = {};
  readonly #disabled = new Set<string>();

  constructor(known: KnownRules) {
    this.#known = known;
  }

  /** Throws a ConfigError at the first mistake; key paths begin with `rules`. */
  apply(settings: Readonly<Record<string, RuleSetting>>): void {
    for (const [id, setting] of Object.entries(settings)) {
      this.#set(id, setting, `rules.${id}`);
      this.#disabled.delete(id);
    }
  }

  /** Silences rules, as front matter does: they run, and what they find is listed as suppressed. Later settings wake them. */
  disable(ids: readonly string[]): void {
    ids.forEach((id, i) => {
      if (isConfigurable(id) || !this.#isKnown(id)) this.#set(id, 'off', `disable[${i}]`);
      else this.#disabled.add(id);
    });
  }

  active(): ActiveRule[] {
    const active: ActiveRule[] = [];
    for (const [id, { severity, options }] of this.#levels) {
      if (severity !== 'off') active.push({ id, ...this.#known.rules.get(id)!, severity, options });
    }
    return active.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get suppressions(): SuppressionLevels {
    return this.#suppressions;
  }

  get hosted(): HostedLevels {
    return this.#hosted;
  }

  get disabled(): ReadonlySet<string> {
    return this.#disabled;
  }

  #set(id: string, setting: RuleSetting, path: string): void {
    const list: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
    const [level, options] = list;
    checkLevel(level, path);
    if (list.length > 2) throw mustBe(path, PAIR, setting);
    if (options !== undefined && !isRecord(options)) throw mustBe(`${path}[1]`, OPTIONS, options);
    const rule = this.#known.rules.get(id)?.rule;
    if (rule !== undefined) this.#setRule(id, rule, level, options ?? {}, path);
    else if (isConfigurable(id)) this.#setFinding(id, level, options, path);
    else if (this.#isHosted(id)) this.#setHosted(id, level, options, path);
    else throw this.#unknownRule(id, path);
  }

  #setRule(id: string, rule: Rule, level: (typeof SEVERITIES)[number], given: OptionValues, path: string): void {
    const options: Record<string, unknown> = { ...(this.#levels.get(id)?.options ?? defaultsOf(rule.options)) };
    for (const [name, value] of Object.entries(given)) {
      const spec = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
      if (spec === undefined) throw unknownName(`${path}.${name}`, 'option', name, Object.keys(rule.options));
      checkOption(spec)(value, `${path}.${name}`);
      options[name] = value;
    }
    this.#levels.set(id, { severity: level === 'on' ? rule.severity : level, options });
  }

  /** The engine's findings on suppressing comments are set like rules, without options. */
  #setFinding(id: ConfigurableFindingId, level: (typeof SEVERITIES)[number], options: unknown, path: string): void {
    if (options !== undefined) throw new ConfigError(path, NO_OPTIONS);
    if (level === 'off') delete this.#suppressions[id];
    else this.#suppressions[id] = level === 'on' ? ENGINE_FINDINGS[id].severity : level;
  }

  #setHosted(id: string, level: (typeof SEVERITIES)[number], options: unknown, path: string): void {
    if (options !== undefined) throw new ConfigError(path, HOSTED_OPTIONS);
    if (level === 'on') delete this.#hosted[id];
    else this.#hosted[id] = level;
  }

  #isKnown(id: string): boolean {
    return this.#known.rules.has(id) || this.#isHosted(id);
  }

  #isHosted(id: string): boolean {
    return this.#known.hosting && id.includes('/') && !this.#isOfPlugin(id);
  }

  #isOfPlugin(id: string): boolean {
    return this.#known.pluginNames.some((name) => id.startsWith(`${name}/`));
  }

  #unknownRule(id: string, path: string): ConfigError {
    const slash = id.lastIndexOf('/');
    if (slash > 0 && !this.#isOfPlugin(id)) return unknownPlugin(path, id.slice(0, slash), this.#known.pluginNames);
    return unknownName(path, 'rule', id, [...this.#known.rules.keys(), ...CONFIGURABLE_FINDINGS]);
  }
}

function unknownPlugin(path: string, name: string, known: readonly string[]): ConfigError {
  if (nearestName(name, known) !== undefined) return unknownName(path, 'plugin', name, known);
  return new ConfigError(path, {
    en: `there is no plugin “${name}” here; name it under “plugins”`,
    zh: `此处没有插件“${name}”；请在“plugins”中列出`,
  });
}

const PAIR = { en: 'a severity or [severity, options]', zh: '级别或 [级别, 选项]' };
const OPTIONS = { en: 'an object of options', zh: '选项对象' };
const NO_OPTIONS = { en: 'takes a severity only; it has no options', zh: '只接受级别，没有选项' };
const HOSTED_OPTIONS = {
  en: 'takes a severity only; options of a unified plugin stand beside it under “unified”',
  zh: '只接受级别；unified 插件的选项写在“unified”中该插件的旁边',
};

function isConfigurable(id: string): id is ConfigurableFindingId {
  return (CONFIGURABLE_FINDINGS as readonly string[]).includes(id);
}

function checkLevel(level: unknown, path: string): asserts level is (typeof SEVERITIES)[number] {
  checkOneOf('severity', SEVERITIES)(level, path);
}

function checkOption(spec: OptionSpec): Check {
  switch (spec.type) {
    case 'integer':
      return checkInteger(spec);
    case 'boolean':
      return checkBoolean;
    case 'enum':
      return checkOneOf('value', spec.values);
    case 'strings':
      return checkTexts;
  }
}
