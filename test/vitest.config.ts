import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: new URL('..', import.meta.url).pathname, testTimeout: 20_000, pool: 'threads', isolate: false },
});
