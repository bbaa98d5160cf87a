import type { Rule } from '../rule/index.ts';
import type { Detector } from '../rule/language-map.ts';
import type { Config, RuleSetting } from './config.ts';

export type { Detector };

/** A team's own rules and presets, as one package or one object. */
export interface Plugin {
  readonly meta: {
    /** What stands before the slash in the names of its rules and presets. */
    readonly name: string;
    readonly version: string;
    /** Where its rules are explained; findings link to it. Default: its page on npm. */
    readonly url?: string;
  };
  /** Reported, set and suppressed as `name/id`. */
  readonly rules?: readonly Rule[];
  /** What `extends` takes as `name/preset`; the rules in it have their whole names. */
  readonly presets?: Readonly<Record<string, PluginPreset>>;
  readonly detector?: Detector;
}

/** What a plugin's preset may say. */
export interface PluginPreset extends Pick<Config, 'languages' | 'expect' | 'hosts' | 'topics' | 'limits'> {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** An attacher of retext, remark or rehype; unified itself gives it its `this` and checks its options. */
export type UnifiedPlugin = (...parameters: never[]) => unknown;

/** A unified plugin as a run uses it, loaded. */
export type PluginUse = readonly [plugin: UnifiedPlugin, options: unknown];

/** The unified plugins by the tree that they read. */
export interface UnifiedUses {
  readonly retext: readonly PluginUse[];
  readonly remark: readonly PluginUse[];
  readonly rehype: readonly PluginUse[];
}
