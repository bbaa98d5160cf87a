import type { WriteStream } from 'node:tty';
import type { Output, Terminal } from './terminal.ts';

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
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    cpuTime() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    signal: interrupted.signal,
  };
}

function outputTo(stream: WriteStream): Output {
  // Errors reach whoever awaits the write; without a listener they would also end the process.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error == null ? resolve() : reject(error)));
      }),
  };
}
