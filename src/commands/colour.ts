import type { Output, Terminal } from './terminal.ts';

/** What was asked for; else FORCE_COLOR, NO_COLOR, and at last whether the output is a terminal that knows colours. */
export function wantsColour(asked: boolean | undefined, output: Output, env: Terminal['env']): boolean {
  if (asked !== undefined) return asked;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return output.isTerminal && term !== 'dumb';
}
