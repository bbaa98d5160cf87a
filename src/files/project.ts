import { dirname } from 'node:path';
import { formatFor } from '../linter/format-for.ts';
import {
  type Discovered,
  type DiscoveryOptions,
  discover,
  type Ignored,
  type Judge,
  type Unmatched,
} from './discover.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { Listings } from './listings.ts';
import { type FileConfig, ProjectConfigs, type ProjectConfigsOptions } from './project-configs.ts';
import { byBytes, shownPath } from './shown-path.ts';

export interface ProjectOptions extends Omit<ProjectConfigsOptions, 'listings'> {
  /** Whether ignore files and the configs' `ignores` count; default true. */
  readonly ignore?: boolean;
}

/** A file to lint, with its config. */
export interface ProjectFile extends Discovered, FileConfig {}

export interface ProjectFiles {
  /** Unique, in the order of their paths' bytes. */
  readonly files: readonly ProjectFile[];
  readonly unmatched: readonly Unmatched[];
  readonly ignored: readonly Ignored[];
}

/** Which files there are to lint, and under which config each. Paths are absolute; every method rejects with a ConfigError. */
export class Project {
  readonly #cwd: string;
  readonly #configs: ProjectConfigs;
  readonly #ignoreFiles: IgnoreFiles | undefined;
  readonly #listings = new Listings();

  constructor(options: ProjectOptions) {
    this.#cwd = options.cwd;
    this.#configs = new ProjectConfigs({ ...options, listings: this.#listings });
    this.#ignoreFiles = options.ignore === false ? undefined : new IgnoreFiles(options.cwd, this.#listings);
  }

  configOf(path: string): Promise<FileConfig> {
    return this.#configs.of(path);
  }

  /** What says that a file is not linted; undefined where nothing does. */
  async ignoredBy(path: string): Promise<string | undefined> {
    return this.#ignoredBy(path, await this.configOf(path));
  }

  #ignoredBy(path: string, { ignored, from }: FileConfig): string | undefined {
    if (this.#ignoreFiles === undefined) return undefined;
    return this.#ignoreFiles.file(path) ?? (ignored ? `${from ?? 'config'}: ignores` : undefined);
  }

  /** Those of the files, by their absolute paths, that there is a format for and that are not ignored. */
  async select(paths: readonly string[]): Promise<Pick<ProjectFiles, 'files' | 'ignored'>> {
    const files: ProjectFile[] = [];
    const ignored: Ignored[] = [];
    for (const absolute of [...new Set(paths)].sort(byBytes)) {
      const path = shownPath(absolute, this.#cwd);
      const configured = await this.configOf(absolute);
      if (formatFor(absolute, configured.config) === undefined) continue;
      const by = this.#ignoredBy(absolute, configured);
      const file = { path, absolute, folder: dirname(absolute) };
      if (by === undefined) files.push(configuredFile(file, configured));
      else ignored.push({ path, by });
    }
    return { files, ignored };
  }

  /** What files, folders and globs name. */
  async find(args: readonly string[]): Promise<ProjectFiles> {
    const folders = new Map<string, (path: string) => FileConfig>();
    const options: DiscoveryOptions = {
      cwd: this.#cwd,
      judgeOf: async (folder) => {
        const configOf = await this.#configs.inFolder(folder);
        folders.set(folder, configOf);
        return this.#judge(folder, configOf);
      },
      folderIgnoredBy: (path) => this.#ignoreFiles?.folder(path),
      onListed: (folder, entries) => this.#listings.note(folder, entries),
    };
    const { files, unmatched, ignored } = await discover(args, options);
    const configured: ProjectFile[] = [];
    for (const file of files) {
      const configOf = folders.get(file.folder) ?? (await this.#configs.inFolder(file.folder));
      configured.push(configuredFile(file, configOf(file.absolute)));
    }
    return { files: configured, unmatched, ignored };
  }

  /** Of a folder of which no ignore file speaks, no file is asked about. */
  #judge(folder: string, configOf: (path: string) => FileConfig): Judge {
    const isSilent = this.#ignoreFiles === undefined || this.#ignoreFiles.silentOn(folder);
    return {
      reads: (path) => formatFor(path, configOf(path).config) !== undefined,
      ignoredBy: (path) => {
        const config = configOf(path);
        return isSilent && !config.ignored ? undefined : this.#ignoredBy(path, config);
      },
    };
  }
}

/** Of thousands of files, to spread two objects takes longer than to look for them. */
function configuredFile(
  { path, absolute, folder, error }: Discovered,
  { config, from, ignored }: FileConfig,
): ProjectFile {
  return error === undefined
    ? { path, absolute, folder, config, from, ignored }
    : { path, absolute, folder, error, config, from, ignored };
}
