export type { Config, RuleSetting } from './config.ts';
export { ConfigError } from './config-error.ts';
export { BUILT_IN_RULES, type ResolvedConfig, resolveConfig } from './resolve.ts';
