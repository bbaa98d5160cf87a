import type { Locale } from '../rule/messages.ts';
import { complain, messageOf } from './complain.ts';
import type { Argv } from './parse-argv.ts';
import { subcommand } from './subcommands.ts';
import { EXIT, INTERRUPTED, type Terminal } from './terminal.ts';

/** Runs `bilint` with its arguments, without node and script; gives the exit code and never rejects. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = await subcommand(args[0])?.();
    if (command !== undefined) return await command(args.slice(1), terminal);
    return await run(await argvOf(args), terminal);
  } catch (error) {
    if (terminal.signal.aborted) return INTERRUPTED;
    await complain(messageOf(error, localeIn(args)), terminal);
    return EXIT.failure;
  }
}

/** What reads options is loaded only where some are given: with Node's part of it, it takes 1 ms to load. */
async function argvOf(args: readonly string[]): Promise<Argv> {
  if (!args.some((argument) => argument.startsWith('-'))) return { flags: {}, paths: args };
  const { parseArgv } = await import('./parse-argv.ts');
  return parseArgv(args);
}

/** Loads only what the command needs. */
async function run(argv: Argv, terminal: Terminal): Promise<number> {
  const { version, help } = argv.flags;
  if (version) {
    const { VERSION } = await import('./version.ts');
    await terminal.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (help) {
    const { helpText } = await import('./help.ts');
    await terminal.stdout.write(helpText(argv.flags.locale === 'zh' ? 'zh' : 'en'));
    return EXIT.ok;
  }
  const { lintCommand } = await import('./lint.ts');
  return lintCommand(argv, terminal);
}

/** The locale of complaints about arguments that could not all be read. */
function localeIn(args: readonly string[]): Locale {
  const at = args.lastIndexOf('--locale');
  return (at !== -1 && args[at + 1] === 'zh') || args.includes('--locale=zh') ? 'zh' : 'en';
}
