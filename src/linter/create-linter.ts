import { type Config, resolveConfig } from '../config/index.ts';
import { loadParser } from '../formats/index.ts';
import type { FileResult } from '../lint/finding.ts';
import { type FixedText, fixText } from './fix-source.ts';
import { lintSource, type SourceInfo } from './lint-source.ts';

/** Lints documents in memory, any number of them, under one config. */
export interface Linter {
  /**
   * `format` is needed unless `path` has a known ending (else a TypeError). Two calls with the same path are two results.
   */
  lintText(input: string | Uint8Array, info: SourceInfo): Promise<FileResult>;
  /**
   * Makes the fixes that are safe. `output` is the text without its byte order mark, equal to the input's where nothing
   * was made, and null where the input could not be read; `result` tells what remains.
   */
  fixText(input: string | Uint8Array, info: SourceInfo): Promise<FixedText>;
}

/** Checks the config (a ConfigError names the mistake) and loads the parsers. Never looks on disk. */
export async function createLinter(config: Config = {}): Promise<Linter> {
  const resolved = resolveConfig(config);
  await Promise.all([loadParser('html'), loadParser('text')]);
  return {
    fixText: (input, info) => fixText(input, info, resolved),
    async lintText(input, info) {
      return (await lintSource(input, info, resolved)).result;
    },
  };
}
