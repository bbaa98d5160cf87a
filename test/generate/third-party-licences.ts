import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
/** The folder of the innermost package that a path lies in. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * The licences of all packages that went into a bundle, sorted by name. Throws where a package has no licence file.
 *
 * @param inputs paths of the bundle's inputs, relative to `root`
 */
export function thirdPartyLicences(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []));
  // A package may be installed at two places.
  const sections = new Set([...folders].map((folder) => section(join(root, folder))).sort());
  return ['bilint holds code of these packages.\n', ...sections, DATA].join(`\n${'-'.repeat(80)}\n\n`);
}

/** What is held as generated data, whose licence asks to be named. */
const DATA = `Public Suffix List (MPL-2.0)

bilint holds the rules of the Public Suffix List, https://publicsuffix.org/list/, in a form of its own. They are subject to
the Mozilla Public License, v. 2.0, https://mozilla.org/MPL/2.0/. The list itself is at the address above; the form that
bilint keeps it in is src/facts/public-suffixes.ts of its sources.
`;

function section(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} ${version} has no licence file; it cannot be bundled.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
