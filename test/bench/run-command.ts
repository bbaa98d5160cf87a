import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What to run. `argv[0]` is a program's path; Node scripts begin with `process.execPath`. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
}

export interface Ran {
  readonly code: number;
  /** User and system time of the process and of all its children, in milliseconds. */
  readonly cpu: number;
  readonly out: string;
  readonly err: string;
}

/** Bash's own `time` counts children that were waited for, as getrusage(2) does, to the millisecond. */
const TIMED = 'TIMEFORMAT="%3U %3S"; out=$1 err=$2; shift 2; time "$@" >"$out" 2>"$err"';

/** Runs a command to its end, with everything that it writes going to files in `folder`. */
export function runCommand({ argv, cwd }: Command, folder: string): Ran {
  const out = join(folder, 'out');
  const err = join(folder, 'err');
  const { status, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', out, err, ...argv], {
    cwd,
    encoding: 'utf8',
    env: environment(),
  });
  const seconds = stderr.trim().split(' ').map(Number);
  if (seconds.length !== 2 || seconds.some(Number.isNaN)) throw new Error(`bash could not time it: ${stderr}`);
  return {
    code: status ?? -1,
    cpu: seconds.reduce((sum, part) => sum + part, 0) * 1000,
    out: readFileSync(out, 'utf8'),
    err: readFileSync(err, 'utf8'),
  };
}

/** Peak resident memory in MB (10⁶ bytes) as GNU time tells it; undefined where that program is not installed. */
export function peakMemory({ argv, cwd }: Command): number | undefined {
  const { stderr, error } = spawnSync('/usr/bin/time', ['-f', '%M', ...argv], {
    cwd,
    encoding: 'utf8',
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kibibytes = Number(stderr?.trim().split('\n').at(-1));
  return error !== undefined || Number.isNaN(kibibytes) ? undefined : (kibibytes * 1024) / 1e6;
}

/** Ours without what would colour output or change how Node runs. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, FORCE_COLOR, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}
