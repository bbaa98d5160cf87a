import type { DocumentSettings } from './config.ts';
import { within } from './config-error.ts';
import { type Layer, present } from './layers.ts';
import { presetRules } from './presets.ts';
import type { ResolvedConfig } from './resolved-config.ts';
import { type KnownRules, RuleSet } from './rule-set.ts';

/** What of a document's config its layers decide. */
export type Composed = Pick<
  ResolvedConfig,
  'languages' | 'expect' | 'site' | 'rules' | 'disabled' | 'suppressions' | 'hosted' | 'triage'
>;

/** Settings that silence rules by their names alone, as front matter does. */
export interface ComposedLayer extends Layer {
  readonly disable?: readonly string[] | undefined;
}

/** Lays settings over each other, later ones over earlier ones. Throws a ConfigError that names the layer. */
export function compose(layers: readonly ComposedLayer[], known: KnownRules): Composed {
  const rules = new RuleSet(known);
  let settings: DocumentSettings = {};
  for (const layer of layers) {
    within(layer, () => {
      rules.apply(layer.preset === undefined ? (layer.settings.rules ?? {}) : presetRules(layer.preset));
      rules.disable(layer.disable ?? []);
    });
    settings = { ...settings, ...present(layer.settings) };
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
    ...(layers.some(({ preset }) => preset === 'triage') && { triage: true }),
  };
}
