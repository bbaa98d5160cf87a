import { configDefaults, defineConfig } from 'vitest/config';
import fast from '../vitest.config.ts';

/** One after another: these proofs hold limits of time, and of the process's own CPU time. */
export default defineConfig({
  test: { ...fast.test, maxWorkers: 1, include: ['test/slow/**/*.test.ts'], exclude: configDefaults.exclude },
});
