import { Script } from '../text/script.ts';
import type { Lang } from './language.ts';
import { needsModel, primaryLanguage, scriptsOf } from './languages.ts';
import { decodeLetterModel, type LetterModel } from './letter-model.ts';

type LoadTable = () => Promise<{ readonly table: string }>;

/** Written out so that bundlers make a chunk of each table. */
const TABLES: Readonly<Record<Lang, LoadTable>> = {
  ar: () => import('./tables/ar.ts'),
  cs: () => import('./tables/cs.ts'),
  de: () => import('./tables/de.ts'),
  en: () => import('./tables/en.ts'),
  es: () => import('./tables/es.ts'),
  fa: () => import('./tables/fa.ts'),
  fr: () => import('./tables/fr.ts'),
  id: () => import('./tables/id.ts'),
  it: () => import('./tables/it.ts'),
  nl: () => import('./tables/nl.ts'),
  pl: () => import('./tables/pl.ts'),
  pt: () => import('./tables/pt.ts'),
  ru: () => import('./tables/ru.ts'),
  sv: () => import('./tables/sv.ts'),
  tr: () => import('./tables/tr.ts'),
  uk: () => import('./tables/uk.ts'),
  vi: () => import('./tables/vi.ts'),
};

const BACKGROUNDS: ReadonlyMap<Script, LoadTable> = new Map<Script, LoadTable>([
  [Script.Arabic, () => import('./tables/background-arabic.ts')],
  [Script.Cyrillic, () => import('./tables/background-cyrillic.ts')],
  [Script.Latin, () => import('./tables/background-latin.ts')],
]);

const models = new Map<Lang, LetterModel>();
const backgrounds = new Map<Script, LetterModel>();

/**
 * Loads what `identify` and `segment` need to tell these languages; from then on they are synchronous.
 * Languages that their script names, and tags that nothing is known about, need no table.
 */
export async function loadLanguages(langs: readonly Lang[]): Promise<void> {
  const wanted = [...new Set(langs.map(primaryLanguage))].filter((lang) => needsModel(lang) && !models.has(lang));
  const loads = wanted.map(async (lang) => {
    models.set(lang, decodeLetterModel((await TABLES[lang]!()).table, lang));
  });
  for (const script of new Set(wanted.flatMap(scriptsOf))) {
    const load = BACKGROUNDS.get(script);
    if (load === undefined || backgrounds.has(script)) continue;
    loads.push(load().then(({ table }) => void backgrounds.set(script, decodeLetterModel(table, 'und'))));
  }
  await Promise.all(loads);
}

/** The model of a language that was loaded; throws an Error that names one that was not. */
export function loadedModel(lang: Lang): LetterModel {
  const model = models.get(lang);
  if (model === undefined)
    throw new Error(`The language “${lang}” is not loaded; await loadLanguages(['${lang}']) first.`);
  return model;
}

/** The model of a script's languages in general, loaded with any one of them. */
export function loadedBackground(script: Script): LetterModel {
  const model = backgrounds.get(script);
  if (model === undefined) throw new Error(`No language of script ${script} is loaded.`);
  return model;
}
