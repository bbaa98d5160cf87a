import { resolve } from 'node:path';
import { type PluginUse, withRules } from '../config/index.ts';
import { isFile, type Project, readBounded } from '../files/index.ts';
import { configOfSource, formatFor, type ResolvedConfig } from '../linter/index.ts';
import { harmlessJson } from '../report/harmless.ts';
import { EXIT, type Terminal } from './terminal.ts';

/** `--print-config FILE`: what holds for a file, whether there is such a file or not. */
export async function printConfigOf(path: string, project: Project, { cwd, stdout }: Terminal): Promise<number> {
  const absolute = resolve(cwd, path);
  const { config, from } = await project.configOf(absolute);
  const shown = {
    config: from ?? null,
    ignoredBy: (await project.ignoredBy(absolute)) ?? null,
    format: formatFor(path, config) ?? null,
    ...shownConfig(await withOwnSettings(absolute, withRules(config))),
  };
  const lines = JSON.stringify(shown, null, 2).split('\n');
  await stdout.write(`${lines.map(harmlessJson).join('\n')}\n`);
  return EXIT.ok;
}

/** With what the file's front matter says, where there is such a file. */
async function withOwnSettings(path: string, config: ResolvedConfig): Promise<ResolvedConfig> {
  if (!isFile(path) || formatFor(path, config) === undefined) return config;
  return configOfSource(await readBounded(path, config.limits.maxBytes), { path }, config);
}

/** A config in the form in which one is written; plugins by their names. */
function shownConfig({ site, rules, disabled, suppressions, hosted, plugins, unified, ...config }: ResolvedConfig) {
  const settings = {
    ...Object.fromEntries(rules.map(({ id, severity, options }) => [id, [severity, options]])),
    ...suppressions,
    ...hosted,
  };
  return {
    languages: config.languages,
    expect: config.expect,
    siteName: site.name ?? null,
    hosts: site.hosts,
    topics: site.topics,
    plugins: plugins.map(({ meta }) => `${meta.name}@${meta.version}`),
    unified: {
      retext: unified.retext.map(shownUse),
      remark: unified.remark.map(shownUse),
      rehype: unified.rehype.map(shownUse),
    },
    detector: config.detector !== undefined,
    rules: Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))),
    disabled: [...disabled].sort(),
    inlineConfig: suppressions !== null,
    limits: config.limits,
    extensions: config.extensions,
    locale: config.locale,
  };
}

function shownUse([plugin, options]: PluginUse): unknown {
  const name = plugin.name === '' ? 'anonymous' : plugin.name;
  return options === undefined ? name : [name, options];
}
