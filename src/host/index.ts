/** The plugin host: the adapter to unified-engine. */
export { inBatches } from './in-batches.ts';
export type { Job } from './run-batch.ts';
