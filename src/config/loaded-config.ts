import type { Config } from './config.ts';

/** A config that was read from a file, with everything that it names loaded. */
export class LoadedConfig {
  readonly config: Config;
  /** As messages show it; undefined for what a program gave. */
  readonly file: string | undefined;
  /** Absolute; what globs are relative to. */
  readonly folder: string;

  constructor(config: Config, { file, folder }: { readonly file?: string; readonly folder: string }) {
    this.config = config;
    this.file = file;
    this.folder = folder;
  }
}
