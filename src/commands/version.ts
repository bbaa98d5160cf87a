import { createRequire } from 'node:module';

/** The package refers to itself by name, so that source and bundle find the same manifest. */
const manifest = createRequire(import.meta.url)('bilint/package.json') as { readonly version: string };

export const VERSION = manifest.version;
