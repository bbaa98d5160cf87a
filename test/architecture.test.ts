import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

const CORE_BELOW_LINTER = [
  'src/lint',
  'src/rule',
  'src/formats',
  'src/article',
  'src/language',
  'src/facts',
  'src/text',
];

/** Which rooms (or single files) each room may import besides itself, and which packages. Nothing looks up. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/text': { rooms: [], packages: ['node:buffer', 'chardet', 'get-east-asian-width'] },
  'src/facts': { rooms: ['src/text'], packages: [] },
  'src/language': { rooms: ['src/text', 'src/facts'], packages: ['franc'] },
  'src/article': { rooms: ['src/text'], packages: [] },
  'src/formats': { rooms: ['src/article', 'src/text', 'src/facts'], packages: [] },
  'src/rule': { rooms: ['src/article', 'src/language', 'src/text', 'src/facts'], packages: [] },
  rules: { rooms: ['src/rule/index.ts'], packages: [] },
  'src/lint': { rooms: ['src/rule', 'src/article', 'src/language', 'src/text'], packages: [] },
  'src/config': {
    rooms: ['src/rule', 'src/lint', 'src/text', 'src/facts/primary-language.ts', 'rules/index.ts'],
    packages: ['picomatch'],
  },
  'src/unified': {
    rooms: ['src/lint', 'src/rule', 'src/article', 'src/text'],
    packages: [
      'unified',
      'unist',
      'vfile',
      'retext',
      'retext-english',
      'nlcst',
      'remark-parse',
      'remark-gfm',
      'remark-frontmatter',
      'rehype-parse',
    ],
  },
  'src/linter': { rooms: ['src/unified', 'src/config', ...CORE_BELOW_LINTER], packages: ['yaml'] },
  'src/report': { rooms: ['src/lint', 'src/rule', 'src/article', 'src/text'], packages: [] },
  'src/files': {
    rooms: ['src/linter', 'src/config', 'src/text'],
    packages: ['node:', 'tinyglobby', 'ignore', 'import-meta-resolve', 'jiti', 'yaml'],
  },
  'src/host': { rooms: [], packages: ['node:', 'unified', 'unified-engine', 'vfile'] },
  'src/run': {
    rooms: ['src/host', 'src/linter', 'src/files', 'src/config', 'src/report', 'src/text/once-per.ts'],
    packages: ['node:'],
  },
  'src/commands': {
    rooms: ['src/run', 'src/report', 'src/files', 'src/linter', 'src/config', ...CORE_BELOW_LINTER, 'package.json'],
    packages: ['node:'],
  },
  'src/start': { rooms: [], packages: ['node:'] },
  'src/testing': {
    rooms: ['src/linter', 'src/formats', 'src/lint', 'src/rule', 'src/article', 'src/text'],
    packages: [],
  },
  'src/index.ts': { rooms: ['src'], packages: [] },
  'src/cli.ts': { rooms: ['src'], packages: ['node:'] },
};

/** Node's file system and child processes belong to one room; what starts the program reads it, and nothing else. */
const DISK = ['node:fs', 'node:fs/promises', 'node:child_process'];
const WITH_DISK = ['src/files', 'src/start'];

const files = ['src', 'rules'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, name.replaceAll('\\', '/'))),
);

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*(?<!['-]from)'([^'\n]+)'/g)].map((match) => match[1]!);
}

test.each(files)('%s imports only what its room may know', (file) => {
  const room = roomOf(file);
  expect(room, 'Add the folder to ROOMS.').toBeDefined();
  const { rooms, packages } = ROOMS[room!]!;
  const own = room === 'rules' ? dirname(file) : room!;
  const wrong = importsOf(file).filter((specifier) => {
    if (!specifier.startsWith('.')) {
      if (DISK.includes(specifier)) return !WITH_DISK.includes(room!);
      return !packages.some(
        (name) => specifier === name || specifier.startsWith(`${name}/`) || (name === 'node:' && isBuiltin(specifier)),
      );
    }
    const target = join(dirname(file), specifier);
    const inside = target.startsWith(`${own}/`) || file === 'rules/index.ts';
    return !inside && !rooms.some((ok) => target === ok || target.startsWith(`${ok}/`));
  });
  expect(wrong).toEqual([]);
});

test('every room of the table exists', () => {
  for (const room of Object.keys(ROOMS))
    expect(
      files.some((file) => roomOf(file) === room),
      room,
    ).toBe(true);
});
