import picomatch from 'picomatch';

type Matches = (path: string) => boolean;

/** Whether a path, relative to the config's folder and with `/`, matches one of the globs and none of those with `!`. */
export function matcherOf(globs: readonly string[]): Matches {
  const takes = anyOf(globs.filter((glob) => !isNegative(glob)));
  const leaves = anyOf(globs.filter(isNegative).map((glob) => glob.slice(1)));
  return (path) => takes(path) && !leaves(path);
}

/** Whether one of the globs takes the path or a folder that it is in; the last one that speaks of it decides, and `!` lets in. */
export function ignoresOf(globs: readonly string[]): Matches {
  const patterns = globs.map((glob) => {
    const lets = isNegative(glob);
    return { lets, matches: anyOf([withoutSlash(lets ? glob.slice(1) : glob)]) };
  });
  return (path) => {
    const places = [path, ...foldersOf(path)];
    return patterns.findLast(({ matches }) => places.some((place) => matches(place)))?.lets === false;
  };
}

/** `!(a|b)` is a group, not a negation. */
function isNegative(glob: string): boolean {
  return glob.startsWith('!') && !glob.startsWith('!(');
}

function anyOf(globs: readonly string[]): Matches {
  return globs.length === 0 ? () => false : picomatch(globs.map(withoutDot), { dot: true });
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return folders;
}

function withoutDot(glob: string): string {
  return glob.startsWith('./') ? glob.slice(2) : glob;
}

function withoutSlash(glob: string): string {
  return glob.endsWith('/') ? glob.slice(0, -1) : glob;
}
