import { readFileSync, writeFileSync } from 'node:fs';
import { languageNames } from './language-names.ts';
import { rulesIndex } from './rules-index.ts';

/** `--quick` leaves out the language tables. */

/** Rewrites what differs and names it. */
function write(files: readonly { path: string; text: string }[]): void {
  for (const { path, text } of files) {
    if (read(path) === text) continue;
    writeFileSync(path, text);
    console.log(`rewrote ${path}`);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

write(rulesIndex());
const { generatedFiles, slowlyGeneratedFiles } = await import('./generated-files.ts');
write(await generatedFiles());
write(languageNames());
if (!process.argv.includes('--quick')) write(slowlyGeneratedFiles());
