import type { Script } from '../text/script.ts';
import type { Lang } from './language.ts';
import { needsModel, primaryLanguage } from './languages.ts';
import { LetterModel } from './letter-model.ts';
import { BACKGROUNDS, CHUNKS, MODELLED } from './tables/index.ts';

type Chunk = keyof typeof CHUNKS;

const loaded = new Set<Lang>();
const chunks = new Map<Chunk, Readonly<Record<string, string>>>();
const models = new Map<Lang, LetterModel>();
const backgrounds = new Map<Script, LetterModel>();

/**
 * Loads what `identify` and `segment` need to tell these languages; from then on they are synchronous.
 * Languages that their script names, and tags that nothing is known about, need no table.
 */
export async function loadLanguages(langs: readonly Lang[]): Promise<void> {
  const wanted = new Set(langs.map(primaryLanguage).filter((lang) => needsModel(lang) && !loaded.has(lang)));
  const missing = new Set<Chunk>();
  for (const lang of wanted) {
    const { script, chunk } = MODELLED[lang]!;
    for (const needed of [chunk, BACKGROUNDS.get(script)!]) if (!chunks.has(needed)) missing.add(needed);
  }
  await Promise.all([...missing].map(async (chunk) => chunks.set(chunk, await CHUNKS[chunk]())));
  for (const lang of wanted) loaded.add(lang);
}

/** Throws an Error that names the language where it was not loaded. */
export function assertLoaded(lang: Lang): void {
  if (!loaded.has(lang))
    throw new Error(`The language “${lang}” is not loaded; await loadLanguages(['${lang}']) first.`);
}

/** The model of a language that was loaded; made when first asked for. */
export function modelOf(lang: Lang): LetterModel {
  let model = models.get(lang);
  if (model === undefined) {
    model = new LetterModel(chunks.get(MODELLED[lang]!.chunk)![lang]!, lang);
    models.set(lang, model);
  }
  return model;
}

/** The model of a script's languages in general, loaded with any one of them. */
export function backgroundOf(script: Script): LetterModel {
  let model = backgrounds.get(script);
  if (model === undefined) {
    model = new LetterModel(chunks.get(BACKGROUNDS.get(script)!)!['background']!);
    backgrounds.set(script, model);
  }
  return model;
}
