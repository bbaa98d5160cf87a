import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };
import { buildProgram } from './program.ts';
import { thirdPartyLicences } from './third-party-licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** What the package exports, by its name in `dist`. */
const LIBRARY = {
  index: 'src/index.ts',
  rule: 'src/rule/index.ts',
  testing: 'src/testing/index.ts',
  language: 'src/language/index.ts',
};

/** What the command loads from where it is installed, by `import()`: rarely wanted, or without a licence file. */
const RARE = ['chardet', 'franc', 'jiti', 'remark-frontmatter', 'retext', 'retext-english'];

rmSync(DIST, { recursive: true, force: true });
const inputs = await bundle();
writeDeclarations();
writeFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(inputs, ROOT));

/** Everything, dependencies too, in chunks that load when they are needed; gives the paths of what went into them. */
async function bundle(): Promise<string[]> {
  const common: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Node 20 reads them; esbuild would make an expression anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    logLevel: 'warning',
  };
  const { metafile } = await build({
    ...common,
    entryPoints: LIBRARY,
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    // CommonJS that requires Node's modules, which an ES module cannot; or packages that come without a licence file.
    external: Object.keys(manifest.dependencies),
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
  });
  const program = await buildProgram({ ...common, external: RARE }, DIST);
  chmodSync(join(DIST, 'cli.cjs'), 0o755);
  return [...Object.keys(metafile.inputs), ...program];
}

/** Types of all that the library's entries reach, under the paths of their sources. */
function writeDeclarations(): void {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const entries = Object.values(LIBRARY).map((path) => join(ROOT, path));
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: ROOT,
    outDir: join(DIST, 'types'),
  });
  const { diagnostics } = program.emit(undefined, (path, text) => ts.sys.writeFile(path, withJsSpecifiers(text)));
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost));
}

/** `./x.ts` is not in the package; `./x.js` resolves to its declarations. */
function withJsSpecifiers(declarations: string): string {
  return declarations.replace(/((?:from|import\() ?['"]\.{1,2}\/[^'"\n]+)\.ts(?=['"])/g, '$1.js');
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => ROOT,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};
