export { BUILT_IN_RULES } from './built-in-rules.ts';
export {
  type ArticleSettings,
  type Config,
  defineConfig,
  type Override,
  type RuleSetting,
  type UnifiedReference,
} from './config.ts';
export { ConfigError, unknownName, within } from './config-error.ts';
export { rulesOf } from './known-rules.ts';
export { presetNames } from './layers.ts';
export { LoadedConfig } from './loaded-config.ts';
export { nearestName } from './nearest-name.ts';
export type { Detector, Plugin, PluginPreset, PluginUse, UnifiedPlugin } from './plugin.ts';
export { PRESET_NAMES } from './presets.ts';
export { type ConfigResolver, createResolver, resolveConfig } from './resolve.ts';
export type { ResolvedConfig } from './resolved-config.ts';
export { checkConfig } from './validate.ts';
