import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Letters that only one of the two ways of writing Chinese uses, from the character tables of npm `opencc-js` (MIT;
 * tables of OpenCC, Apache-2.0): `source target|…`. A letter that is also a form of the other side is in neither set;
 * that 后, 里, 干 are traditional letters too only the phrases tell (皇后, 公里, 干涉). Beyond the BMP nothing is kept.
 */
export function chineseVariantSets(): { readonly simplified: string; readonly traditional: string } {
  const toTraditional = readTable('STCharacters');
  const toSimplified = readTable('TSCharacters');
  const traditional = [...toSimplified.keys(), ...lettersOf(toTraditional)];
  const simplified = [...toTraditional.keys(), ...lettersOf(toSimplified)];
  return {
    simplified: exclusive(simplified, [...traditional, ...lettersOf(readTable('STPhrases'))]),
    traditional: exclusive(traditional, [...simplified, ...lettersOf(readTable('TSPhrases'))]),
  };
}

function lettersOf(targets: ReadonlyMap<string, string>): string[] {
  return [...targets.values()].flatMap((target) => [...target]);
}

function exclusive(forms: readonly string[], others: readonly string[]): string {
  const shared = new Set(others);
  return [...new Set(forms)]
    .filter((letter) => letter.length === 1 && !shared.has(letter))
    .sort()
    .join('');
}

/** The package types only its converters; a table's module is `export default "…"`. */
function readTable(name: string): Map<string, string> {
  const module = readFileSync(require.resolve(`opencc-js/dict/${name}`), 'utf8');
  const table = module.slice(module.indexOf('"') + 1, module.lastIndexOf('"'));
  return new Map(
    table.split('|').map((row): [string, string] => {
      const blank = row.indexOf(' ');
      return [row.slice(0, blank), row.slice(blank + 1)];
    }),
  );
}
