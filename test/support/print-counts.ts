import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds up the results that vitest's JSON reporter left in the folder named by the first argument. Exits 1 where there is none. */
const folder = process.argv[2] ?? '.';
const results = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map(
    (name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as { numPassedTests: number; numFailedTests: number },
  );
const passed = results.reduce((sum, result) => sum + result.numPassedTests, 0);
const failed = results.reduce((sum, result) => sum + result.numFailedTests, 0);
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exitCode = 1;
