import { watch } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Editors write in several steps; what follows within this time belongs to one change. Milliseconds. */
const SETTLING = 100;

/** The absolute paths below a folder that were written, made or removed, as they settle; ends when the signal is aborted. */
export async function* changesIn(folder: string, signal: AbortSignal): AsyncGenerator<ReadonlySet<string>> {
  const pending = new Set<string>();
  let wake: () => void = () => undefined;
  let ended = false;
  let failure: unknown;
  const end = (error?: unknown) => {
    ended = true;
    failure = error;
    wake();
  };
  const listen = async () => {
    for await (const { filename } of watch(folder, { recursive: true, signal })) {
      if (filename !== null) pending.add(resolve(folder, filename));
      wake();
    }
  };
  listen().then(end, (error: unknown) => end(signal.aborted ? undefined : error));
  while (!ended) {
    if (pending.size === 0) {
      await new Promise<void>((fulfil) => {
        wake = fulfil;
      });
      continue;
    }
    await new Promise((fulfil) => setTimeout(fulfil, SETTLING));
    const settled = new Set(pending);
    pending.clear();
    yield settled;
  }
  if (failure !== undefined) throw failure;
}
