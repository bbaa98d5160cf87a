import { parse } from 'node:path';
import { Writable } from 'node:stream';
import { type Processor, unified } from 'unified';
import { engine } from 'unified-engine';
import { VFile } from 'vfile';

/** One document, read, and what is to be done with it. */
export interface Job<T> {
  readonly absolute: string;
  readonly content: Uint8Array;
  readonly run: () => Promise<T>;
}

/** The engine's work grows with the square of the files that it is given at a time. */
export const MOST_FILES = 64;

export type Engine = typeof engine;

/**
 * Does the jobs through one call of unified-engine, one after another, and gives their results in their order. Paths must be
 * unique, since the engine leaves out what it has seen. Rejects with what the first failing job rejects with.
 */
export async function runBatch<T>(jobs: readonly Job<T>[], runEngine: Engine = engine): Promise<T[]> {
  if (jobs.length > MOST_FILES) throw new RangeError(`${jobs.length} files are too many for one call of the engine`);
  const jobOf = new Map<VFile, Job<T>>();
  for (const job of jobs) jobOf.set(new VFile({ path: job.absolute, value: job.content }), job);
  const done = new Map<Job<T>, T>();
  const failures: unknown[] = [];
  let turn = Promise.resolve();
  const process = async (file: VFile) => {
    const job = jobOf.get(file);
    if (job === undefined || failures.length > 0) return;
    try {
      done.set(job, await job.run());
    } catch (error) {
      failures.push(error);
    } finally {
      file.value = '';
    }
  };
  await callEngine(runEngine, [...jobOf.keys()], (file) => {
    turn = turn.then(() => process(file));
    return turn;
  });
  if (failures.length > 0) throw failures[0];
  return jobs.map((job) => {
    if (!done.has(job)) throw new Error(`unified-engine left out ${job.absolute}`);
    return done.get(job) as T;
  });
}

/**
 * Every setting by which the engine would look for files, configs or ignore files, write, or report is turned off: what it
 * is given is read, and what comes of it goes elsewhere.
 */
function callEngine(runEngine: Engine, files: VFile[], work: (file: VFile) => Promise<void>): Promise<void> {
  const sink = () => new Writable({ write: (_chunk, _encoding, written) => written() });
  return new Promise((resolve, reject) => {
    runEngine(
      {
        processor: unified().use(pipeline, work),
        files,
        cwd: parse(files[0]?.path ?? '/').root || '/',
        detectConfig: false,
        detectIgnore: false,
        output: false,
        out: false,
        reporter: () => '',
        streamOut: sink(),
        streamError: sink(),
      },
      (error) => {
        if (error === undefined || error === null) resolve();
        else reject(error);
      },
    );
  });
}

/** A pipeline without a tree of its own: its one step hands the file on. */
function pipeline(this: Processor, work: (file: VFile) => Promise<void>) {
  this.parser = () => ({ type: 'root', children: [] });
  return async (_tree: unknown, file: VFile): Promise<void> => work(file);
}
