import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Letters that only one of the two ways of writing Chinese uses, from the character tables of npm `opencc-js` (MIT;
 * tables of OpenCC, Apache-2.0): `source target target…|…`. A letter that is also a form of the other side (后, 里, 干)
 * is in neither set. Beyond the BMP nothing is kept.
 */
export function chineseVariantSets(): { readonly simplified: string; readonly traditional: string } {
  const toTraditional = readTable('STCharacters');
  const toSimplified = readTable('TSCharacters');
  const traditionalForms = new Set([...toSimplified.keys(), ...[...toTraditional.values()].flat()]);
  const simplifiedForms = new Set([...toTraditional.keys(), ...[...toSimplified.values()].flat()]);
  const only = (forms: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...forms].filter((letter) => letter.length === 1 && letter >= '\u3400' && !others.has(letter)).sort().join('');
  return { simplified: only(simplifiedForms, traditionalForms), traditional: only(traditionalForms, simplifiedForms) };
}

/** The package types only its converters; a table's module is `export default "…"`. */
function readTable(name: string): Map<string, string[]> {
  const module = readFileSync(require.resolve(`opencc-js/dict/${name}`), 'utf8');
  const table = module.slice(module.indexOf('"') + 1, module.lastIndexOf('"'));
  return new Map(
    table.split('|').map((row): [string, string[]] => {
      const [source = '', ...targets] = row.split(' ');
      return [source, targets];
    }),
  );
}
