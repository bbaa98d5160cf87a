import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The files that an import of the file loads, and the packages that they import, without those that load when needed. */
function graphOf(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (const file of queue) {
    if (files.has(file)) continue;
    files.add(file);
    const statics = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]{0,2000}? from '([^']{1,200})'/gm,
    );
    for (const [, specifier] of statics) {
      if (specifier!.startsWith('.')) queue.push(join(file, '..', specifier!));
      else if (!specifier!.startsWith('node:')) packages.add(specifier!);
    }
  }
  return { files, packages };
}

test('Importing bilint loads neither a parser, nor unified, nor what reads configs', () => {
  const { files, packages } = graphOf('src/index.ts');
  expect(files.size).toBeGreaterThan(60);
  expect([...files].filter((file) => /^src\/(?:unified|host|report|formats\/\w+\/)/.test(file))).toEqual([]);
  expect([...packages].sort()).toEqual(['get-east-asian-width', 'ignore', 'picomatch']);
});
