import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `.ci/run` names a folder in which each run leaves its result, to be counted at the end. */
const counts = process.env['BILINT_TEST_COUNTS'];
const run = (process.env['npm_lifecycle_event'] ?? 'test').replaceAll(':', '-');

const config = defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/slow/**'],
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: '100%',
    isolate: false,
    reporters: counts === undefined ? ['default'] : ['default', ['json', { outputFile: `${counts}/${run}.json` }]],
  },
});

export default config;
