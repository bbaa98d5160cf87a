import { StandardOutput } from '../files/standard-output.ts';
import type { Terminal } from './terminal.ts';

/** This process as a command sees it. The first SIGINT ends the command in good order, the second at once. */
export function processTerminal(): Terminal {
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort();
    process.stdin.destroy();
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: new StandardOutput(1, () => process.stdout),
    stderr: new StandardOutput(2, () => process.stderr),
    cpuTime() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    signal: interrupted.signal,
  };
}
