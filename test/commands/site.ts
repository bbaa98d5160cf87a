import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/commands/main.ts';
import type { Output, Terminal } from '../../src/commands/terminal.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Terminal['env'];
  readonly stdout?: Partial<Output>;
  readonly stderr?: Partial<Output>;
  readonly signal?: AbortSignal;
}

/** A folder of its own with files in it, to run commands in. */
export class Site {
  readonly cwd: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bilint-site-')));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const absolute = join(this.cwd, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }

  read(path: string): string {
    return this.bytes(path).toString();
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.cwd, path));
  }

  remove(): void {
    rmSync(this.cwd, { recursive: true, force: true });
  }

  bilint(args: readonly string[], world?: World): Promise<Run> {
    return bilintIn(this.cwd, args, world);
  }
}

/** `bilint` in this process, in a world without a terminal unless it is said otherwise. */
export async function bilintIn(
  cwd: string,
  args: readonly string[],
  { stdin = '', env = {}, stdout, stderr, signal }: World = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  let readings = 0;
  const code = await main(args, {
    cwd,
    env,
    stdin: bytesOf(stdin),
    stdout: { isTerminal: false, write: into(out), ...stdout },
    stderr: { isTerminal: false, write: into(err), ...stderr },
    cpuTime: () => ++readings,
    signal: signal ?? new AbortController().signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}

function into(texts: string[]): Output['write'] {
  return async (content) => {
    texts.push(typeof content === 'string' ? content : Buffer.from(content).toString());
  };
}

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}
