import picomatch from 'picomatch';

type Matches = (path: string) => boolean;

/** Whether a path, relative to the config's folder and with `/`, matches one of the globs. */
export function matcherOf(globs: readonly string[]): Matches {
  return picomatch(globs.map(withoutDot), { dot: true });
}

/** Whether one of the globs takes the path or a folder that it is in; the last one that speaks of it decides, and `!` lets in. */
export function ignoresOf(globs: readonly string[]): Matches {
  const patterns = globs.map((glob) => {
    const lets = glob.startsWith('!');
    return { lets, matches: matcherOf([withoutSlash(lets ? glob.slice(1) : glob)]) };
  });
  return (path) => {
    const places = [path, ...foldersOf(path)];
    return patterns.findLast(({ matches }) => places.some((place) => matches(place)))?.lets === false;
  };
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
