import type { Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Words that, as the first argument, are commands of their own; each loads only what it needs. */
const COMMANDS = {
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  init: async () => (await import('./init.ts')).initCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
} satisfies Readonly<Record<string, () => Promise<Command>>>;

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** The command of that name, if there is one. A file or folder of the name is linted as `./name`. */
export function subcommand(name: string | undefined): (() => Promise<Command>) | undefined {
  return name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
}
