import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';

test.each(['html', 'md', 'txt'])('No WeakMap holds an article or a text of it: %s', async (ending) => {
  const path = `fixtures/pages/junk-en-zh.${ending}`;
  const put = vi.spyOn(WeakMap.prototype, 'set');
  try {
    const { result } = await lintSource(readFileSync(path), { path }, resolveConfig({}));
    expect(result.findings.length).toBeGreaterThan(0);
    expect(put.mock.calls.length).toBeGreaterThan(0);
    expect(put.mock.calls.filter(([key]) => typeof key === 'object' && ('blocks' in key || 'text' in key))).toEqual([]);
  } finally {
    put.mockRestore();
  }
});
