import type { Preset } from '../rule/define-rule.ts';
import { checkPlugin } from './check-plugin.ts';
import type { Config, DocumentSettings, Override } from './config.ts';
import { ConfigError, unknownName, within } from './config-error.ts';
import { matcherOf } from './globs.ts';
import { LoadedConfig } from './loaded-config.ts';
import type { Plugin } from './plugin.ts';
import { isPreset, PRESET_NAMES } from './preset-names.ts';
import { checkConfig } from './validate.ts';

/** Where settings stand: in which file, below which key. */
export interface Place {
  readonly file: string | undefined;
  readonly at: string;
}

/** Settings that later layers overrule. */
export interface Layer extends Place {
  readonly settings: DocumentSettings;
  /** The built-in preset that the layer is: then its settings are empty, and the rules say what it means. */
  readonly preset?: Preset;
}

export interface OverrideLayer extends Layer {
  /** Of a path relative to the config's folder, with `/`. */
  readonly matches: (path: string) => boolean;
}

/** A config with all that it extends, in the order in which later ones win. */
export interface Layers {
  readonly base: readonly Layer[];
  readonly overrides: readonly OverrideLayer[];
  readonly plugins: readonly Plugin[];
  /** The configs as they are, for what is no setting of documents. */
  readonly sources: readonly Source[];
}

export interface Source extends Place {
  readonly config: Config;
}

type Step = { readonly source: Source } | { readonly preset: string; readonly place: Place };

/**
 * Checks a config and all that it extends, and lays them out. A name in `extends` is that of a preset: packages and paths
 * were loaded before. `implied` stands where nothing is extended; `around` are plugins whose presets may be named besides.
 * Throws a ConfigError.
 */
export function layersOf(
  config: Config | LoadedConfig,
  implied: readonly string[],
  around: readonly Plugin[] = [],
): Layers {
  const steps = [...stepsOf(config, { file: undefined, at: '' }, implied, [])];
  const sources = steps.flatMap((step) => ('source' in step ? [step.source] : []));
  const plugins = [...around, ...pluginsOf(sources)];
  return {
    base: steps.map((step) =>
      'source' in step
        ? { ...step.source, settings: step.source.config }
        : presetLayer(step.preset, step.place, plugins),
    ),
    overrides: sources.flatMap(({ config: { overrides = [] }, file, at }) =>
      overrides.map((override, i) => overrideLayer(override, { file, at: below(at, `overrides[${i}]`) })),
    ),
    plugins,
    sources,
  };
}

function* stepsOf(
  given: Config | LoadedConfig,
  place: Place,
  implied: readonly string[],
  around: readonly Config[],
): Generator<Step> {
  const { config, file, at } = given instanceof LoadedConfig ? { ...given, at: '' } : { config: given, ...place };
  within({ file, at }, () => checkConfig(config));
  if (around.includes(config)) throw new ConfigError(at, CIRCLE, file);
  const { extends: extended = implied } = config;
  for (const [i, item] of extended.entries()) {
    const itsPlace = { file, at: below(at, `extends[${i}]`) };
    if (typeof item === 'string') yield { preset: item, place: itsPlace };
    else yield* stepsOf(item, itsPlace, [], [...around, config]);
  }
  yield { source: { config, file, at } };
}

const CIRCLE = { en: 'extends itself', zh: '扩展了自身' };

function below(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function overrideLayer(override: Override, place: Place): OverrideLayer {
  return { ...place, settings: override, matches: matcherOf(override.files) };
}

function presetLayer(name: string, place: Place, plugins: readonly Plugin[]): Layer {
  if (isPreset(name)) return { ...place, settings: {}, preset: name };
  for (const { meta, presets = {} } of plugins) {
    const prefix = `${meta.name}/`;
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
    if (own === undefined || !Object.hasOwn(presets, own)) continue;
    return {
      file: `${place.file ?? ''}${place.file === undefined ? '' : ' → '}${name}`,
      at: '',
      settings: presets[own]!,
    };
  }
  throw within(place, () => unknownPreset(name, plugins));
}

function unknownPreset(name: string, plugins: readonly Plugin[]): never {
  throw unknownName('', 'preset', name, presetNames(plugins));
}

/** What `extends` may name, but for packages and paths. */
export function presetNames(plugins: readonly Plugin[]): string[] {
  const theirs = plugins.flatMap(({ meta, presets = {} }) =>
    Object.keys(presets).map((name) => `${meta.name}/${name}`),
  );
  return [...PRESET_NAMES, ...theirs];
}

function pluginsOf(sources: readonly Source[]): Plugin[] {
  const plugins = new Map<string, Plugin>();
  for (const { config, file, at } of sources) {
    within({ file, at }, () => {
      for (const [i, plugin] of (config.plugins ?? []).entries()) addPlugin(plugins, plugin, `plugins[${i}]`);
    });
  }
  return [...plugins.values()];
}

function addPlugin(plugins: Map<string, Plugin>, plugin: string | Plugin, keyPath: string): void {
  if (typeof plugin === 'string') throw notLoaded(keyPath, plugin);
  checkPlugin(plugin, keyPath);
  const { name, version } = plugin.meta;
  const other = plugins.get(name);
  if (other !== undefined && other !== plugin) {
    throw new ConfigError(keyPath, {
      en: `is a second plugin “${name}” (${version} beside ${other.meta.version}); keep one of the two`,
      zh: `是第二个名为“${name}”的插件（${version} 与 ${other.meta.version}）；请只保留一个`,
    });
  }
  plugins.set(name, plugin);
}

/** For a name where only the thing itself will do. */
export function notLoaded(keyPath: string, name: string): ConfigError {
  return new ConfigError(keyPath, {
    en: `“${name}” is a name, and nothing is read from disk here; give the thing itself`,
    zh: `“${name}”是名称，而此处不读取磁盘；请直接给出对象`,
  });
}

/** Without keys that hold undefined, which say nothing. */
export function present<T extends object>(settings: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const said = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
