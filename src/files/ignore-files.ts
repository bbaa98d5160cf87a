import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isThere, notThere } from './is-file.ts';
import { IGNORE_NAMES, type Listings, REPOSITORY } from './listings.ts';
import { shownPath } from './shown-path.ts';

/** What takes a path: `drafts/.gitignore: *.html`. */
export type IgnoredBy = string;

/** What the ignore files of a folder say of a path below it. */
interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The `.gitignore` and `.bilintignore` files from the repository’s root, or where there is none from the topmost folder,
 * down to a file, with git's meaning: the innermost file speaks first, and nothing comes back out of an ignored folder.
 */
export class IgnoreFiles {
  readonly #cwd: string;
  readonly #listings: Listings | undefined;
  readonly #chains = new Map<string, readonly FolderRules[]>();
  readonly #folders = new Map<string, IgnoredBy | undefined>();

  constructor(cwd: string, listings?: Listings) {
    this.#cwd = cwd;
    this.#listings = listings;
  }

  /** What ignores the absolute path; undefined where nothing does. */
  file(path: string): IgnoredBy | undefined {
    const folder = dirname(path);
    return this.folder(folder) ?? this.#judge(path, this.#chain(folder), '');
  }

  /** Whether no ignore file speaks of what is in the folder. */
  silentOn(folder: string): boolean {
    return this.#chain(folder).length === 0;
  }

  /** As `file`, of a folder. */
  folder(path: string): IgnoredBy | undefined {
    if (this.#folders.has(path)) return this.#folders.get(path);
    const judged = this.#judgeFolder(path);
    this.#folders.set(path, judged);
    return judged;
  }

  #judgeFolder(path: string): IgnoredBy | undefined {
    const above = dirname(path);
    const chain = this.#chain(path);
    // A folder's own files speak of what is in it, not of itself.
    const others = chain.filter(({ folder }) => folder !== path);
    if (above === path || others.length === 0) return undefined;
    return this.folder(above) ?? this.#judge(path, others, '/');
  }

  #judge(path: string, chain: readonly FolderRules[], slash: '' | '/'): IgnoredBy | undefined {
    for (const { folder, rules } of chain) {
      const { ignored, unignored, rule } = rules.test(`${shownPath(path, folder)}${slash}`);
      if (ignored) return rule === undefined ? shownPath(folder, this.#cwd) : `${rule.mark}: ${rule.pattern}`;
      if (unignored) return undefined;
    }
    return undefined;
  }

  /** The rules that may speak of what is in the folder, innermost first. */
  #chain(folder: string): readonly FolderRules[] {
    const known = this.#chains.get(folder);
    if (known !== undefined) return known;
    const chain = this.#readChain(folder);
    this.#chains.set(folder, chain);
    return chain;
  }

  #readChain(folder: string): readonly FolderRules[] {
    const above = dirname(folder);
    if (above !== folder && this.#listings?.isPlain(folder)) return this.#chain(above);
    const own = this.#read(folder);
    if (above === folder || isThere(join(folder, REPOSITORY))) return own;
    return own.length === 0 ? this.#chain(above) : [...own, ...this.#chain(above)];
  }

  #read(folder: string): readonly FolderRules[] {
    const texts = IGNORE_NAMES.map((name) => readIfThere(join(folder, name)));
    if (texts.every((text) => text === undefined)) return [];
    const rules = ignore();
    texts.forEach((text = '', i) => {
      const mark = shownPath(join(folder, IGNORE_NAMES[i]!), this.#cwd);
      rules.add(text.split(/\r?\n/).map((pattern) => ({ pattern, mark })));
    });
    return [{ folder, rules }];
  }
}

function readIfThere(path: string): string | undefined {
  if (!isThere(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    notThere(error);
    return undefined;
  }
}
