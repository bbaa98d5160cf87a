import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Metafile } from 'esbuild';
import { asFunctionBody, asModule } from './rewrite.ts';

/** A bundle's outputs, by their paths in `dist`. */
export interface Bundle {
  readonly texts: ReadonlyMap<string, string>;
  /** Paths are those of `texts`. */
  readonly outputs: Metafile['outputs'];
}

/** What a run over a page of HTML loads: these and what they import statically are one pack. */
const COMMON: readonly string[] = [
  'src/commands/lint.ts',
  'src/formats/html/index.ts',
  'src/report/stylish.ts',
  'src/facts/furniture.ts',
  'src/facts/navigation.ts',
  'src/facts/offers.ts',
  'src/facts/spam.ts',
  'src/facts/spam-signs.ts',
  'src/facts/subtags.ts',
  'src/facts/look-alikes.ts',
];

/**
 * Puts the chunks of a bundle into packs, which the loader compiles by themselves (see loader.ts). Entries, and chunks that
 * import packages, stay ES modules.
 */
export function packed({ texts, outputs }: Bundle): {
  readonly files: ReadonlyMap<string, string>;
  readonly packOf: Readonly<Record<string, string>>;
} {
  const isPacked = (path: string) => path.startsWith('chunks/') && !importsPackages(outputs[path]!);
  const groupOf = groupIn(outputs);
  const groups = new Map<string, string[]>();
  for (const path of [...texts.keys()].filter(isPacked))
    groups.set(groupOf(path), [...(groups.get(groupOf(path)) ?? []), path]);
  const files = new Map<string, string>();
  const packOf: Record<string, string> = {};
  const targetFrom = (path: string) => ({
    unpacked: (specifier: string) =>
      specifier.startsWith('.') ? `./${posix.join(posix.dirname(path), specifier)}` : specifier,
    packed: (specifier: string) => {
      const to = posix.join(posix.dirname(path), specifier);
      return specifier.startsWith('.') && isPacked(to) ? to : undefined;
    },
  });
  for (const [group, paths] of groups) {
    const members = paths.map(
      (path) =>
        `${JSON.stringify(path)}($exports, $load, $import, $require, $url) {\n${asFunctionBody(path, texts.get(path)!, targetFrom(path))}}`,
    );
    const text = `({\n${members.join(',\n')}\n})\n`;
    const name = `${group}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.pack.cjs`;
    files.set(`chunks/${name}`, text);
    for (const path of paths) packOf[path] = name;
  }
  for (const [path, text] of texts) {
    if (!isPacked(path))
      files.set(
        path,
        asModule(
          path,
          text,
          targetFrom(path),
          posix.relative(posix.dirname(path), 'loader.cjs').replace(/^(?!\.)/, './'),
        ),
      );
  }
  return { files, packOf };
}

function importsPackages({ imports }: Metafile['outputs'][string]): boolean {
  return imports.some(
    ({ path, kind, external }) => external === true && kind === 'import-statement' && !path.startsWith('node:'),
  );
}

/** `command` for what `cli.js` imports itself, `common` for what most runs load, else the chunk's own name. */
function groupIn(outputs: Metafile['outputs']): (path: string) => string {
  const start = closure(outputs, ['cli.js']);
  const entries = Object.keys(outputs).filter((path) => COMMON.includes(outputs[path]!.entryPoint ?? ''));
  if (entries.length !== COMMON.length) throw new Error('Not all of what most runs load is a chunk of its own.');
  const common = closure(outputs, entries);
  return (path) => (start.has(path) ? 'command' : common.has(path) ? 'common' : posix.basename(path, '.js'));
}

function closure(outputs: Metafile['outputs'], entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries);
  for (const path of reached) {
    for (const { path: to, kind, external } of outputs[path]!.imports)
      if (kind === 'import-statement' && external !== true) reached.add(to);
  }
  return reached;
}
