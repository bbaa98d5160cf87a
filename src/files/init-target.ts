import { dirname, join } from 'node:path';
import { ConfigFinder } from './find-config.ts';
import { isThere } from './is-file.ts';
import { readBounded } from './read.ts';
import { parseJson } from './read-data.ts';

/** The form of config that suits a folder: typed where the package can be imported from there, else JSON with its schema. */
export interface InitTarget {
  readonly name: 'bilint.config.ts' | 'bilint.config.js' | 'bilint.config.mjs' | 'bilint.config.json';
  /** The config that holds for the folder already. */
  readonly existing: string | undefined;
}

/** Rejects with a ConfigError where a folder holds two configs. */
export async function initTarget(folder: string): Promise<InitTarget> {
  const existing = await new ConfigFinder(folder).nearest(folder);
  if (!(await isInstalled(folder))) return { name: 'bilint.config.json', existing };
  if (isThere(join(folder, 'tsconfig.json'))) return { name: 'bilint.config.ts', existing };
  return { name: (await isModule(folder)) ? 'bilint.config.js' : 'bilint.config.mjs', existing };
}

async function isInstalled(folder: string): Promise<boolean> {
  if (isThere(join(folder, 'node_modules/bilint/package.json'))) return true;
  const above = dirname(folder);
  return above !== folder && isInstalled(above);
}

/** Whether `.js` files in the folder are modules. */
async function isModule(folder: string): Promise<boolean> {
  const manifest = join(folder, 'package.json');
  if (!isThere(manifest)) return false;
  const content = parseJson(new TextDecoder().decode(await readBounded(manifest, 10_000_000)));
  return typeof content === 'object' && content !== null && 'type' in content && content.type === 'module';
}
