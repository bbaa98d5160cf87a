import { checkDetector } from './check-plugin.ts';
import { unknownName, within } from './config-error.ts';
import { notLoaded, type Source } from './layers.ts';
import type { Detector, Plugin, PluginUse, UnifiedUses } from './plugin.ts';

/** The unified plugins of all configs, in their order. Throws a ConfigError where one is but a name. */
export function unifiedOf(sources: readonly Source[]): UnifiedUses {
  const usesOf = (tree: keyof UnifiedUses) =>
    sources.flatMap(({ config, file, at }) =>
      within({ file, at }, () =>
        (config.unified?.[tree] ?? []).map((reference, i): PluginUse => {
          const [plugin, options] = Array.isArray(reference) ? reference : [reference];
          if (typeof plugin === 'string') throw notLoaded(`unified.${tree}[${i}]`, plugin);
          return [plugin, options];
        }),
      ),
    );
  return { retext: usesOf('retext'), remark: usesOf('remark'), rehype: usesOf('rehype') };
}

/** The last config's that has one; a text names a plugin that brings one. */
export function detectorOf(sources: readonly Source[], plugins: readonly Plugin[]): Detector | undefined {
  const source = sources.findLast(({ config }) => config.detector !== undefined);
  const detector = source?.config.detector;
  if (source === undefined || detector === undefined) return undefined;
  return within(source, () => {
    if (typeof detector !== 'string') {
      checkDetector(detector, 'detector');
      return detector;
    }
    const having = plugins.filter((plugin) => plugin.detector !== undefined);
    const found = having.find(({ meta }) => meta.name === detector)?.detector;
    if (found === undefined)
      throw unknownName(
        'detector',
        'plugin',
        detector,
        having.map(({ meta }) => meta.name),
      );
    return found;
  });
}
