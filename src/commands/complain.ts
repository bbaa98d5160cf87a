import { ConfigError } from '../config/config-error.ts';
import { harmless } from '../report/harmless.ts';
import type { Locale } from '../rule/messages.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Tells the user, line by line, what is not part of the report. Never rejects. */
export async function complain(message: string, { stderr }: Pick<Terminal, 'stderr'>): Promise<void> {
  const lines = message.split('\n').map((line) => `bilint: ${harmless(line)}\n`);
  try {
    await stderr.write(lines.join(''));
  } catch {
    // Nobody is left to tell.
  }
}

/** What to say of an error that ends a command. */
export function messageOf(error: unknown, locale: Locale): string {
  if (error instanceof UsageError || error instanceof ConfigError) return error.text[locale];
  return internalError(error, locale);
}

/** What to say where bilint itself failed, for whoever reports it. */
export function internalError(error: unknown, locale: Locale, path?: string | null): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${INTERNAL[locale]}${path == null ? '' : ` (${path})`}\n${stack}`;
}

const INTERNAL = { en: 'internal error; please report it.', zh: '内部错误，请报告。' } as const;
