/** A folder holds one of them at most. */
export const CONFIG_NAMES = ['js', 'mjs', 'cjs', 'ts', 'json', 'yaml', 'yml'].map(
  (ending) => `bilint.config.${ending}`,
);
/** May hold a config too. */
export const MANIFEST = 'package.json';
/** In one folder the later ones win. */
export const IGNORE_NAMES = ['.gitignore', '.bilintignore'];
/** Where no ignore file above counts any more. */
export const REPOSITORY = '.git';

/** What bilint looks for in every folder. */
const SOUGHT = new Set([...CONFIG_NAMES, MANIFEST, ...IGNORE_NAMES, REPOSITORY]);

/** What the listings of folders have told: where none of the names stands, nobody need look for each of them. */
export class Listings {
  readonly #plain = new Set<string>();

  note(folder: string, entries: readonly { readonly name: string }[]): void {
    // Some file systems find a name in any case.
    if (!entries.some(({ name }) => SOUGHT.has(name.toLowerCase()))) this.#plain.add(folder);
  }

  /** Whether the folder was listed, and holds no config, ignore file or repository. */
  isPlain(folder: string): boolean {
    return this.#plain.has(folder);
  }
}
