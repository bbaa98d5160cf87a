import { type Engine, type Job, MOST_FILES, runBatch } from './run-batch.ts';

/** Read documents that wait for their turn, together; one that is larger waits alone. */
const MOST_BYTES = 4_000_000;

/** Does jobs through unified-engine, a few at a time whatever their number, and gives their results in their order. */
export async function* inBatches<T>(jobs: AsyncIterable<Job<T>>, engine?: Engine): AsyncGenerator<T> {
  let batch: Job<T>[] = [];
  let bytes = 0;
  const paths = new Set<string>();
  for await (const job of jobs) {
    const full = batch.length === MOST_FILES || bytes + job.content.length > MOST_BYTES || paths.has(job.absolute);
    if (full && batch.length > 0) {
      yield* await runBatch(batch, engine);
      batch = [];
      bytes = 0;
      paths.clear();
    }
    batch.push(job);
    bytes += job.content.length;
    paths.add(job.absolute);
  }
  if (batch.length > 0) yield* await runBatch(batch, engine);
}
