import { ConfigError } from '../config/config-error.ts';
import type { Config, PluginUse, UnifiedPlugin, UnifiedReference } from '../config/index.ts';
import { inOrder, loadNamed } from './load-named.ts';
import { loadedWith } from './loaded-from.ts';

type Unified = NonNullable<Config['unified']>;

/** Loads the unified plugins that are given by name or path; a preset of unified becomes its plugins. */
export async function loadUnified(unified: Unified, folder: string): Promise<Unified> {
  const load = async (tree: keyof Unified) =>
    (await inOrder(unified[tree], `unified.${tree}`, (reference) => usesOf(reference, folder))).flat();
  return { retext: await load('retext'), remark: await load('remark'), rehype: await load('rehype') };
}

async function usesOf(reference: UnifiedReference, folder: string): Promise<readonly PluginUse[]> {
  const [plugin, options] = isPair(reference) ? reference : [reference];
  if (typeof plugin !== 'string') return [[plugin, options]];
  const loaded = await loadNamed(plugin, folder);
  const uses = [...expand(loaded, options)];
  for (const [use] of uses) loadedWith(loaded, use);
  if (uses.length > 0) return uses;
  throw new ConfigError('', {
    en: `“${plugin}” is no unified plugin; it must export a function`,
    zh: `“${plugin}”不是 unified 插件；它必须导出一个函数`,
  });
}

function isPair(reference: UnifiedReference): reference is readonly [string | UnifiedPlugin, ...unknown[]] {
  return Array.isArray(reference);
}

/** The plugins of a plugin, of a `[plugin, options]`, or of a preset `{plugins}`, which may hold presets. */
function* expand(value: unknown, options?: unknown, depth = 0): Generator<PluginUse> {
  if (typeof value === 'function') yield [value as UnifiedPlugin, options];
  else if (Array.isArray(value)) yield* expand(value[0], value[1], depth);
  else if (hasPlugins(value) && depth < DEEPEST)
    for (const plugin of value.plugins) yield* expand(plugin, undefined, depth + 1);
}

/** Presets in presets in presets. */
const DEEPEST = 8;

function hasPlugins(value: unknown): value is { readonly plugins: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'plugins' in value && Array.isArray(value.plugins);
}
