export { BUILT_IN_RULES } from './built-in-rules.ts';
export {
  type ArticleSettings,
  type Config,
  defineConfig,
  type Override,
  type RuleSetting,
  type UnifiedReference,
} from './config.ts';
export { ConfigError, unknownName } from './config-error.ts';
export { rulesOf } from './known-rules.ts';
export { LoadedConfig } from './loaded-config.ts';
export type { Detector, Plugin, PluginPreset, PluginUse, UnifiedPlugin } from './plugin.ts';
export { PRESET_NAMES } from './preset-names.ts';
export { type ConfigResolver, createResolver, resolveConfig, withRules } from './resolve.ts';
export type { DocumentConfig, ResolvedConfig } from './resolved-config.ts';
