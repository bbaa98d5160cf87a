import { resolve } from 'node:path';
import { withRules } from '../config/index.ts';
import { Project, readBounded, readStream, reasonOf, shownPath } from '../files/index.ts';
import { formatFor, inspectSource } from '../linter/index.ts';
import { harmlessJson } from '../report/harmless.ts';
import { createPaint } from '../report/paint.ts';
import { wantsColour } from './colour.ts';
import { complain } from './complain.ts';
import { endingsWith } from './endings.ts';
import { type InspectSettings, inspectSettingsOf } from './inspect-options.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { unmatchedText } from './unmatched.ts';
import { UsageError } from './usage-error.ts';

/** `bilint inspect FILE`: tells an article's languages, and gives the exit code. */
export async function inspectCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = inspectSettingsOf(args);
  if (typeof settings === 'string') {
    await terminal.stdout.write(settings);
    return EXIT.ok;
  }
  const { config: commandLine, configFile, ignore, locale, form, stdin, colour } = settings;
  const project = new Project({ cwd: terminal.cwd, config: configFile, commandLine, ignore });
  const absolute = resolve(terminal.cwd, stdin ?? settings.paths[0]!);
  const path = shownPath(absolute, terminal.cwd);
  const { config } = await project.configOf(absolute);
  if (formatFor(path, config) === undefined)
    throw new UsageError(unmatchedText({ why: 'unknown-ending', argument: path }, endingsWith(commandLine.extensions)));
  const content = await contentOf(absolute, path, settings, config.limits.maxBytes, terminal);
  if (content === undefined) return EXIT.failure;
  const inspection = await inspectSource(content, { path }, withRules(config));
  if ('refused' in inspection) {
    for (const { message } of inspection.refused.result.findings) await complain(`${path}: ${message}`, terminal);
    return EXIT.failure;
  }
  const text =
    form === 'json'
      ? `${JSON.stringify(inspection, null, 2).split('\n').map(harmlessJson).join('\n')}\n`
      : (await import('./inspect-text.ts')).inspectionText(
          inspection,
          locale,
          createPaint(wantsColour(colour, terminal.stdout, terminal.env)),
        );
  await terminal.stdout.write(text);
  return EXIT.ok;
}

/** Undefined, after a complaint, where the file cannot be read. */
async function contentOf(
  absolute: string,
  path: string,
  { stdin, locale }: InspectSettings,
  maxBytes: number,
  terminal: Terminal,
): Promise<Uint8Array | undefined> {
  if (stdin !== undefined) return readStream(terminal.stdin, maxBytes);
  try {
    return await readBounded(absolute, maxBytes);
  } catch (error) {
    await complain(`${path}: ${reasonOf(error, locale)}`, terminal);
    return undefined;
  }
}
