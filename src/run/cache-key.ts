import type { ResolvedConfig } from '../config/index.ts';
import { hashOf } from '../files/file-stamp.ts';
import { fileOf } from '../files/index.ts';
import { moduleIdentity } from '../files/module-identity.ts';

/** What results depend on besides the config and the content. */
export interface Surroundings {
  /** Of bilint. */
  readonly version: string;
  /** The folder that shown paths are relative to, as the cache sees it: a path may tell a language. */
  readonly folder: string;
}

/**
 * A hash of all that the results of a document depend on besides its path and content. Undefined where that cannot be told:
 * a plugin, a detector or an option of a plugin is code that no file is known of. The locale does not count.
 */
export function cacheKey(config: ResolvedConfig, { version, folder }: Surroundings): string | undefined {
  const { madeOf, plugins, unified, detector, extensions, triage = false } = config;
  if (madeOf === undefined) return undefined;
  const owner = detector && plugins.find((plugin) => plugin.detector === detector);
  try {
    const parts = {
      versions: [version, process.version],
      folder,
      settings: madeOf.map((layers) => layers.map(ofDocuments)),
      triage,
      extensions,
      plugins: plugins.map((plugin) => [plugin.meta, identityOf(plugin)]),
      unified: Object.entries(unified).map(([tree, uses]) => [
        tree,
        uses.map(([plugin, options]: readonly [unknown, unknown]) => [identityOf(plugin), options]),
      ]),
      detector: owner === undefined ? identityOf(detector) : owner.meta.name,
    };
    return hashOf(JSON.stringify(parts, onlyData));
  } catch (error) {
    if (error instanceof UnknownCode) return undefined;
    throw error;
  }
}

class UnknownCode extends Error {}

/** Of what is not there: nothing. */
function identityOf(code: unknown): string | undefined {
  if (code === undefined) return undefined;
  const file = fileOf(code);
  const identity = file === undefined ? undefined : moduleIdentity(file);
  if (identity === undefined) throw new UnknownCode();
  return identity;
}

/** Of a config, what it says of documents. */
function ofDocuments({
  languages,
  expect,
  siteName,
  hosts,
  topics,
  rules,
  inlineConfig,
  limits,
}: NonNullable<ResolvedConfig['madeOf']>[number][number]) {
  return { languages, expect, siteName, hosts, topics, rules, inlineConfig, limits };
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
