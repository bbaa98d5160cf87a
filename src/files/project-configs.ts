import { dirname, resolve } from 'node:path';
import { ConfigPlan } from '../config/config-plan.ts';
import type { Config, DocumentConfig } from '../config/index.ts';
import { LoadedConfig } from '../config/loaded-config.ts';
import { ConfigFinder } from './find-config.ts';
import type { Listings } from './listings.ts';
import { shownPath } from './shown-path.ts';

export interface ProjectConfigsOptions {
  readonly cwd: string;
  /** A config file or a loaded one that holds for every file; null for none. Default: the nearest to each file. */
  readonly config?: string | LoadedConfig | null | undefined;
  /** What wins over everything that files say. */
  readonly commandLine?: Config;
  /** What is known of folders already. */
  readonly listings?: Listings;
}

/** The config of one file. */
export interface FileConfig {
  readonly config: DocumentConfig;
  /** The config file, as shown; undefined where there is none. */
  readonly from: string | undefined;
  /** Whether the config's `ignores` take the file. */
  readonly ignored: boolean;
}

interface Project {
  readonly plan: ConfigPlan;
  readonly from: string | undefined;
  /** Absolute. */
  readonly folder: string;
  /** Of all files, where none differs. */
  readonly common: FileConfig | undefined;
}

/** Finds, loads and resolves the config of each file; each config file is read once. */
export class ProjectConfigs {
  readonly #options: ProjectConfigsOptions;
  readonly #finder: ConfigFinder;
  /** By what they are loaded from. */
  readonly #projects = new Map<string | undefined, Promise<Project>>();

  constructor(options: ProjectConfigsOptions) {
    this.#options = options;
    this.#finder = new ConfigFinder(options.cwd, options.listings);
  }

  /** Of an absolute path, whether there is such a file or not. Rejects with a ConfigError. */
  async of(path: string): Promise<FileConfig> {
    return (await this.inFolder(dirname(path)))(path);
  }

  /** What gives the config of each file of a folder, by its absolute path. Rejects with a ConfigError. */
  async inFolder(folder: string): Promise<(path: string) => FileConfig> {
    const project = await this.#project(this.#fileOf(folder));
    const { common } = project;
    if (common !== undefined) return () => common;
    const known = new Map<string, FileConfig>();
    return (path) => {
      const config = known.get(path) ?? configIn(project, path);
      known.set(path, config);
      return config;
    };
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
    const plan = new ConfigPlan(loaded, commandLine);
    if (plan.speaksOfRules) {
      const { checkRules } = await import('../config/resolve.ts');
      checkRules(plan);
    }
    await plan.ready();
    const from = loaded?.file;
    const { uniform } = plan;
    const common = uniform && { config: uniform, from, ignored: false };
    return { plan, from, folder: loaded?.folder ?? cwd, common };
  }

  async #read(file: string | undefined): Promise<LoadedConfig | undefined> {
    if (file === undefined) return undefined;
    const { loadConfigFile } = await import('./load-config.ts');
    return loadConfigFile(file, this.#options.cwd);
  }
}

function configIn({ plan, from, folder }: Project, path: string): FileConfig {
  const below = shownPath(path, folder);
  return { config: plan.documentAt(below), from, ignored: plan.ignores(below) };
}
