/** `npm run bench -- [model]`: how fast bilint does a job, beside its peers, on the same input in the same process. */
import { benchModel } from './model.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { model: benchModel };

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench === undefined) {
    console.error(`There is no bench “${name}”; there are ${Object.keys(BENCHES).join(', ')}.`);
    process.exit(2);
  }
  await bench();
}
