import type { DocumentConfig } from '../config/index.ts';
import { fileOf } from '../files/index.ts';

/** What results depend on besides the config and the content. */
export interface Surroundings {
  /** Of bilint. */
  readonly version: string;
  /** The folder that shown paths are relative to, as the cache sees it: a path may tell a language. */
  readonly folder: string;
}

/**
 * All that the results of a document depend on besides its path and content, as a text. Undefined where that cannot be told:
 * a plugin, a detector or an option of a plugin is code that no file is known of. The locale does not count.
 */
export async function cacheKey(config: DocumentConfig, { version, folder }: Surroundings): Promise<string | undefined> {
  const { madeOf, plugins, unified, detector, extensions } = config;
  const owner = detector && plugins.find((plugin) => plugin.detector === detector);
  const uses = Object.values(unified).flat() as readonly (readonly [unknown, unknown])[];
  const code = [...plugins, ...uses.map(([plugin]) => plugin), owner === undefined ? detector : undefined];
  const identities = await identitiesOf(code.filter((one) => one !== undefined));
  if (identities === undefined) return undefined;
  const parts = {
    versions: [version, process.version],
    folder,
    settings: madeOf.map((layers) => layers.map(ofDocuments)),
    extensions,
    plugins: plugins.map((plugin) => [plugin.meta, identities.get(plugin)]),
    unified: Object.entries(unified).map(([tree, its]) => [
      tree,
      its.map(([plugin, options]: readonly [unknown, unknown]) => [identities.get(plugin), options]),
    ]),
    detector: owner === undefined ? identities.get(detector) : owner.meta.name,
  };
  try {
    return JSON.stringify(parts, onlyData);
  } catch (error) {
    if (error instanceof UnknownCode) return undefined;
    throw error;
  }
}

class UnknownCode extends Error {}

/** Undefined where one of them is of no known file. */
async function identitiesOf(code: readonly unknown[]): Promise<ReadonlyMap<unknown, string> | undefined> {
  const identities = new Map<unknown, string>();
  if (code.length === 0) return identities;
  const { moduleIdentity } = await import('../files/module-identity.ts');
  for (const one of code) {
    const file = fileOf(one);
    const identity = file === undefined ? undefined : moduleIdentity(file);
    if (identity === undefined) return undefined;
    identities.set(one, identity);
  }
  return identities;
}

/** Of a config, what it says of documents. What a preset says of the rules changes only with the version. */
function ofDocuments({ settings, preset }: DocumentConfig['madeOf'][number][number]) {
  const { languages, expect, siteName, hosts, topics, rules, inlineConfig, limits } = settings;
  return { preset, languages, expect, siteName, hosts, topics, rules, inlineConfig, limits };
}

/** Lets nothing through that JSON would lose. */
function onlyData(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw new UnknownCode();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new UnknownCode();
  return value;
}
