import { join } from 'node:path';
import { resolveConfig, withRules } from '../config/index.ts';
import { Project, readBounded, shownPath } from '../files/index.ts';
import { initTarget } from '../files/init-target.ts';
import { writeAtomically } from '../files/write.ts';
import { inspectSource } from '../linter/index.ts';
import type { Text } from '../rule/messages.ts';
import { complain } from './complain.ts';
import { initSettingsOf, languagesIn } from './init-options.ts';
import { configText, nextSteps } from './init-texts.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `bilint init`: writes a config and shows the next steps. */
export async function initCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = initSettingsOf(args);
  if (typeof settings === 'string') {
    await terminal.stdout.write(settings);
    return EXIT.ok;
  }
  const { locale, ask } = settings;
  const { cwd } = terminal;
  const { name, existing } = await initTarget(cwd);
  if (existing !== undefined) throw alreadyThere(shownPath(existing, cwd));
  const found = settings.languages ?? (await languagesHere(cwd));
  const languages = ask ? await asked(found, QUESTION[locale], terminal) : found;
  // Refuses what is no language before anything is written.
  resolveConfig({ languages });
  await writeAtomically(join(cwd, name), configText(name, languages, locale));
  await terminal.stdout.write(nextSteps(name, locale));
  return EXIT.ok;
}

function alreadyThere(path: string): UsageError {
  return new UsageError({
    en: `“${path}” holds for this folder already; edit it.`,
    zh: `此文件夹已有配置“${path}”；请直接编辑。`,
  });
}

/** Articles that are looked at. */
const SAMPLE = 40;
/** The least share of them in which a language is expected for it to be one of the site's. */
const LEAST_SHARE = 0.05;

/** The languages that articles in the folder are in, the most frequent first. */
async function languagesHere(cwd: string): Promise<string[]> {
  const { files } = await new Project({ cwd, config: null }).find(['.']);
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter((_, i) => i % step === 0).slice(0, SAMPLE);
  const counts = new Map<string, number>();
  for (const { absolute, path, config } of sample) {
    const content = await readBounded(absolute, config.limits.maxBytes);
    const inspection = await inspectSource(content, { path }, withRules(config));
    if ('refused' in inspection) continue;
    for (const lang of inspection.expected) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * sample.length)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([lang]) => lang);
}

const QUESTION: Text = { en: 'Languages of the articles', zh: '文章的语言' };

/** What the user writes in one line; nothing means yes. */
async function asked(found: readonly string[], question: string, terminal: Terminal): Promise<readonly string[]> {
  await terminal.stderr.write(`${question} (${found.join(', ')}): `);
  let line = '';
  for await (const chunk of terminal.stdin) {
    line += new TextDecoder().decode(chunk);
    if (line.includes('\n')) break;
  }
  if (!line.includes('\n')) await complain('', terminal);
  const answer = languagesIn(line.split('\n', 1)[0] ?? '');
  return answer.length === 0 ? found : answer;
}
