import { basename, dirname, resolve } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import type { Config, Plugin } from '../config/index.ts';
import { presetNames } from '../config/layers.ts';
import { LoadedConfig } from '../config/loaded-config.ts';
import { nearestName } from '../config/nearest-name.ts';
import { checkConfig } from '../config/validate.ts';
import { isFile } from './is-file.ts';
import { isPath, loadFile, resolveName } from './load-module.ts';
import { inOrder, loadNamed, locating } from './load-named.ts';
import { loadUnified } from './load-unified.ts';
import { shownPath } from './shown-path.ts';

/** Reads a config file and loads all that it names. Rejects with a ConfigError that names the file and the key. */
export function loadConfigFile(path: string, cwd: string): Promise<LoadedConfig> {
  return new Loader(cwd).file(resolve(cwd, path), []);
}

/** Loads all that a config names, relative to the folder; what is loaded already stays as it is. */
export function loadConfigObject(config: Config, folder: string): Promise<Config> {
  return new Loader(folder).object(config, folder, []);
}

class Loader {
  readonly #cwd: string;
  /** Of the configs met so far: `extends` may name their presets. */
  readonly #plugins: Plugin[] = [];
  /** The configs that are being loaded. */
  readonly #open = new Set<Config>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** `around` are the files that extend this one. */
  async file(path: string, around: readonly string[]): Promise<LoadedConfig> {
    const file = shownPath(path, this.#cwd);
    const folder = dirname(path);
    return locating({ file }, async () => {
      if (around.includes(path)) throw new ConfigError('', CIRCLE);
      const value = await loadFile(path);
      const isManifest = basename(path) === 'package.json';
      const config = isManifest ? (value as Readonly<Record<string, unknown>>)['bilint'] : value;
      const at = isManifest ? 'bilint' : '';
      const loaded = await locating({ at }, async () => {
        checkConfig(config);
        return this.object(config, folder, [...around, path]);
      });
      return new LoadedConfig(loaded, { file, folder });
    });
  }

  async object(config: Config, folder: string, around: readonly string[]): Promise<Config> {
    checkConfig(config);
    if (this.#open.has(config)) throw new ConfigError('', CIRCLE);
    this.#open.add(config);
    const loaded = await this.#loaded(config, folder, around);
    this.#open.delete(config);
    return loaded;
  }

  async #loaded(config: Config, folder: string, around: readonly string[]): Promise<Config> {
    const plugins = await inOrder(config.plugins, 'plugins', (plugin) => this.#plugin(plugin, folder));
    this.#plugins.push(...plugins);
    const extended = await inOrder(config.extends, 'extends', (item) => this.#extended(item, folder, around));
    const unified = config.unified && (await loadUnified(config.unified, folder));
    const detector =
      config.detector === undefined
        ? undefined
        : await locating({ at: 'detector' }, () => this.#detector(config.detector!, folder));
    return {
      ...config,
      ...(config.plugins !== undefined && { plugins }),
      ...(config.extends !== undefined && { extends: extended }),
      ...(unified !== undefined && { unified }),
      ...(detector !== undefined && { detector }),
    };
  }

  async #plugin(plugin: string | Plugin, folder: string): Promise<Plugin> {
    // The shape of what a package exports is checked with the config's.
    return typeof plugin === 'string' ? ((await loadNamed(plugin, folder)) as Plugin) : plugin;
  }

  async #extended(
    item: NonNullable<Config['extends']>[number],
    folder: string,
    around: readonly string[],
  ): Promise<typeof item> {
    if (item instanceof LoadedConfig) return item;
    if (typeof item !== 'string') return this.object(item, folder, around);
    if (!isPath(item)) {
      const presets = presetNames(this.#plugins.filter(isNamed));
      const ofPlugin = this.#plugins.some((plugin) => isNamed(plugin) && item.startsWith(`${plugin.meta.name}/`));
      if (presets.includes(item) || ofPlugin) return item;
    }
    const path = await resolveName(item, folder);
    if (path === undefined) throw unknownExtended(item, presetNames(this.#plugins.filter(isNamed)));
    if (!isFile(path)) throw new ConfigError('', NO_FILE(item));
    return this.file(path, around);
  }

  async #detector(detector: NonNullable<Config['detector']>, folder: string): Promise<typeof detector> {
    if (typeof detector !== 'string') return detector;
    const ofPlugin = this.#plugins.some((plugin) => isNamed(plugin) && plugin.meta.name === detector);
    return ofPlugin ? detector : ((await loadNamed(detector, folder)) as typeof detector);
  }
}

const NO_FILE = (name: string) => ({ en: `there is no file “${name}”`, zh: `没有文件“${name}”` });
const CIRCLE = { en: 'extends itself', zh: '扩展了自身' };

/** A module may export anything; what is no plugin is told later. */
function isNamed(plugin: Plugin): boolean {
  return typeof plugin?.meta?.name === 'string';
}

function unknownExtended(name: string, presets: readonly string[]): ConfigError {
  const nearest = nearestName(name, presets);
  return new ConfigError('', {
    en: `“${name}” is no preset and no installed package; ${nearest === undefined ? `presets: ${presets.join(', ')}` : `did you mean “${nearest}”?`}`,
    zh: `“${name}”不是预设，也不是已安装的包；${nearest === undefined ? `预设：${presets.join('、')}` : `是否想用“${nearest}”？`}`,
  });
}
