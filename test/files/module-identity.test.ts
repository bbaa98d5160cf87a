import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moduleIdentity } from '../../src/files/module-identity.ts';
import { Site } from '../commands/site.ts';

let site: Site;
beforeEach(() => {
  site = new Site({
    'plugin.mjs': 'import words from "./词/words.json"; import other from "dependency";',
    '词/words.json': '["港口"]',
    'node_modules/dependency/package.json': '{"name":"dependency","version":"1.0.0"}',
    'node_modules/dependency/lib/index.js': 'export default 1;',
    'node_modules/dependency/lib/package.json': '{"type":"module"}',
  });
});
afterEach(() => site.remove());

const identity = (path: string) => moduleIdentity(join(site.cwd, path));

test('An installed package is its name and version', () => {
  expect(identity('node_modules/dependency/lib/index.js')).toBe('dependency@1.0.0');
});

test.each([
  ['plugin.mjs', '// 注释'],
  ['词/words.json', '["渡轮"]'],
  ['node_modules/dependency/package.json', '{"name":"dependency","version":"1.0.1"}'],
])('A file of the project changes with %s', (path, content) => {
  const before = identity('plugin.mjs');
  expect(identity('plugin.mjs')).toBe(before);
  site.write(path, content);
  expect(identity('plugin.mjs')).not.toBe(before);
});

test('What cannot be read has no identity', () => {
  expect(identity('没有.mjs')).toBeUndefined();
});
