import { dirname, resolve } from 'node:path';
import {
  type Config,
  type ConfigResolver,
  createResolver,
  LoadedConfig,
  type ResolvedConfig,
} from '../config/index.ts';
import { ConfigFinder } from './find-config.ts';
import { shownPath } from './shown-path.ts';

export interface ProjectConfigsOptions {
  readonly cwd: string;
  /** A config file or a loaded one that holds for every file; null for none. Default: the nearest to each file. */
  readonly config?: string | LoadedConfig | null | undefined;
  /** What wins over everything that files say. */
  readonly commandLine?: Config;
}

/** The config of one file. */
export interface FileConfig {
  readonly config: ResolvedConfig;
  /** The config file, as shown; undefined where there is none. */
  readonly from: string | undefined;
  /** Whether the config's `ignores` take the file. */
  readonly ignored: boolean;
}

interface Project {
  readonly resolver: ConfigResolver;
  readonly from: string | undefined;
  /** Absolute. */
  readonly folder: string;
}

/** Finds, loads and resolves the config of each file; each config file is read once. */
export class ProjectConfigs {
  readonly #options: ProjectConfigsOptions;
  readonly #finder: ConfigFinder;
  /** By what they are loaded from. */
  readonly #projects = new Map<string | undefined, Promise<Project>>();
  /** Those that are loaded. */
  readonly #ready = new Map<string | undefined, Project>();

  constructor(options: ProjectConfigsOptions) {
    this.#options = options;
    this.#finder = new ConfigFinder(options.cwd);
  }

  /** Of an absolute path, whether there is such a file or not. Rejects with a ConfigError. */
  async of(path: string): Promise<FileConfig> {
    return configIn(await this.#project(this.#fileOf(dirname(path))), path);
  }

  /** The one config of all files of a folder, where it is loaded already and none of them is ignored. Throws a ConfigError. */
  ofFolder(folder: string): FileConfig | undefined {
    const project = this.#ready.get(this.#fileOf(folder));
    const config = project?.resolver.uniform;
    return project && config && { config, from: project.from, ignored: false };
  }

  #fileOf(folder: string): string | undefined {
    const { config, cwd } = this.#options;
    if (config === null) return undefined;
    if (config === undefined) return this.#finder.nearest(folder);
    return config instanceof LoadedConfig ? config.folder : resolve(cwd, config);
  }

  #project(file: string | undefined): Promise<Project> {
    const known = this.#projects.get(file);
    if (known !== undefined) return known;
    const project = this.#load(file);
    this.#projects.set(file, project);
    return project;
  }

  async #load(file: string | undefined): Promise<Project> {
    const { cwd, config, commandLine } = this.#options;
    const loaded = config instanceof LoadedConfig ? config : await this.#read(file);
    const resolver = createResolver(loaded, commandLine);
    await resolver.ready();
    const project = { resolver, from: loaded?.file, folder: loaded?.folder ?? cwd };
    this.#ready.set(file, project);
    return project;
  }

  async #read(file: string | undefined): Promise<LoadedConfig | undefined> {
    if (file === undefined) return undefined;
    const { loadConfigFile } = await import('./load-config.ts');
    return loadConfigFile(file, this.#options.cwd);
  }
}

function configIn({ resolver, from, folder }: Project, path: string): FileConfig {
  const below = shownPath(path, folder);
  return { config: resolver.resolve(below), from, ignored: resolver.ignores(below) };
}
