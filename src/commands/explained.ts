import { join } from 'node:path';
import { Project } from '../files/index.ts';
import { type Explanation, explain } from '../linter/index.ts';
import type { Locale } from '../rule/messages.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What the config of the current folder makes of all rules, or of one. Rejects with a ConfigError on an unknown one. */
export async function explained(
  { config: commandLine, configFile, locale }: Pick<Settings, 'config' | 'configFile' | 'locale'>,
  { cwd }: Terminal,
  rule?: string,
): Promise<Explanation[]> {
  const project = new Project({ cwd, config: configFile, commandLine });
  // A name that no override speaks of.
  const { config } = await project.configOf(join(cwd, 'article'));
  return explain(config, locale satisfies Locale, rule);
}
