import type { DocumentSettings } from './config.ts';
import { within } from './config-error.ts';
import type { Layer } from './layers.ts';
import type { Limits, ResolvedConfig } from './resolved-config.ts';
import { type KnownRules, RuleSet } from './rule-set.ts';

const LIMITS: Limits = { maxBytes: 10_000_000, maxFindings: 200, maxPluginMilliseconds: 10_000 };

/** What of a document's config its layers decide. */
export type Composed = Pick<
  ResolvedConfig,
  'languages' | 'expect' | 'site' | 'rules' | 'disabled' | 'suppressions' | 'hosted' | 'limits' | 'triage'
>;

/** Settings that silence rules by their names alone, as front matter does. */
export interface ComposedLayer extends Layer {
  readonly disable?: readonly string[] | undefined;
}

/** Lays settings over each other, later ones over earlier ones. Throws a ConfigError that names the layer. */
export function compose(layers: readonly ComposedLayer[], known: KnownRules): Composed {
  const rules = new RuleSet(known);
  let settings: DocumentSettings = {};
  let limits = LIMITS;
  for (const layer of layers) {
    within(layer, () => {
      rules.apply(layer.settings.rules ?? {});
      rules.disable(layer.disable ?? []);
    });
    settings = { ...settings, ...present(layer.settings) };
    limits = { ...limits, ...present(layer.settings.limits ?? {}) };
  }
  const { languages = [], expect = [], siteName, hosts = [], topics = [], inlineConfig } = settings;
  return {
    languages,
    expect,
    site: { ...(siteName !== undefined && { name: siteName }), hosts, topics },
    rules: rules.active(),
    disabled: rules.disabled,
    suppressions: inlineConfig === false ? null : rules.suppressions,
    hosted: rules.hosted,
    limits,
    ...(layers.some(({ preset }) => preset === 'triage') && { triage: true }),
  };
}

/** Without keys that hold undefined, which say nothing. */
function present<T extends object>(settings: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const said = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
