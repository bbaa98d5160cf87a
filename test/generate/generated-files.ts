import { apiListing } from './api-listing.ts';
import { namedReferences } from './character-references.ts';
import { configSchema } from './config-schema.ts';
import { languageTables } from './language-tables.ts';
import { mojibakeSigns } from './mojibake-signs.ts';
import { publicSuffixes } from './public-suffixes.ts';
import { rulePages } from './rule-pages.ts';
import { rulesIndex } from './rules-index.ts';
import { scriptTable } from './script-table.ts';
import { subtagsData } from './subtags.ts';
import { vagueForms } from './vague-forms.ts';

/** A file that nobody edits, or a page with a generated part between markers. */
export interface GeneratedFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file as it should be, but for the language tables; the rules index first, since what follows imports it. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    ...rulesIndex(),
    ...scriptTable(),
    ...mojibakeSigns(),
    ...subtagsData(),
    ...publicSuffixes(),
    ...namedReferences(),
    ...vagueForms(),
    ...(await rulePages()),
    ...(await configSchema()),
    ...apiListing(),
  ];
}

/** The language tables, which take half a minute; `test/slow` holds them to their generator. */
export function slowlyGeneratedFiles(): GeneratedFile[] {
  return [...languageTables()].map(([path, text]) => ({ path, text }));
}
