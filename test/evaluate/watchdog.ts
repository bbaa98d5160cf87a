import { Worker } from 'node:worker_threads';

/** Synchronous code that never returns can only be stopped from outside: this ends the process and says where it hung. */
export interface Watchdog {
  /** Call before each piece of work. */
  working(on: string): void;
  stop(): Promise<void>;
}

const NAME_BYTES = 1024;
/** Layout of the shared memory: a counter and the name's length, 32 bits each, then the name as UTF-8. */
const HEADER_BYTES = 8;

const SENTRY = `
const { workerData } = require('node:worker_threads');
const header = new Int32Array(workerData.memory, 0, 2);
const name = new Uint8Array(workerData.memory, 8);
let last = -1;
setInterval(() => {
  const now = Atomics.load(header, 0);
  if (now !== last) { last = now; return; }
  const bytes = Uint8Array.from(name.subarray(0, Atomics.load(header, 1)));
  require('node:fs').writeSync(2, 'Hangs on ' + new TextDecoder().decode(bytes) + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);
`;

export function startWatchdog(milliseconds: number): Watchdog {
  const memory = new SharedArrayBuffer(HEADER_BYTES + NAME_BYTES);
  const header = new Int32Array(memory, 0, 2);
  const name = new Uint8Array(memory, HEADER_BYTES);
  const sentry = new Worker(SENTRY, { eval: true, workerData: { memory, milliseconds } });
  sentry.unref();
  return {
    working(on) {
      const bytes = new TextEncoder().encode(on).subarray(0, NAME_BYTES);
      name.set(bytes);
      Atomics.store(header, 1, bytes.length);
      Atomics.add(header, 0, 1);
    },
    async stop() {
      await sentry.terminate();
    },
  };
}
