import { execFile } from 'node:child_process';
import { codeOf } from './reason.ts';

/** What git itself said, or that there is no git. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Undefined where git cannot be run at all. */
  readonly said: string | undefined;

  constructor(said: string | undefined) {
    super(said ?? 'git cannot be run');
    this.said = said;
  }
}

/** Enough for the names of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What holds whatever the user's own settings are: plain output in UTF-8 that is never coloured, paged or filtered. */
const PLAIN = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'diff.noprefix=false'];

/** Runs git in a folder. Rejects with a GitError. */
export function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const options = { cwd, encoding: 'buffer', maxBuffer: MAX_OUTPUT } as const;
    execFile('git', [...PLAIN, ...args], options, (error, stdout, stderr) => {
      if (error === null) fulfil(stdout);
      else reject(new GitError(codeOf(error) === 'ENOENT' ? undefined : firstLine(stderr.toString()) || error.message));
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
