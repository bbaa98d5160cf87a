import { identify, loadLanguages } from '../../src/language/index.ts';
import { readRows } from './data.ts';
import {
  ALL_LANGUAGES,
  CANDIDATES,
  type LidRow,
  type MixedRow,
  pairFor,
  primary,
  type SpecialRow,
  unlistedPair,
} from './language-data.ts';
import { cleanMeasures, mixedMeasures, phraseMeasures } from './language-documents.ts';
import { buildMeasures, speedMeasures } from './language-speed.ts';
import { loadPeers, type Peer } from './peers.ts';
import { peerAccuracy } from './peers-measures.ts';
import { type Measure, percent, reportMeasures } from './table.ts';

/** Prints the goals of the language layer with what was measured. */
export async function evaluateLanguage(): Promise<void> {
  await loadLanguages(ALL_LANGUAGES);
  const peers = await loadPeers();
  const texts = readRows<LidRow>('language/lid.jsonl');
  const special = readRows<SpecialRow>('language/special.jsonl');
  const documents = readRows<MixedRow>('language/mixed.jsonl');
  const measures = [
    ...accuracyMeasures(texts, peers),
    ...calibrationMeasures(texts),
    ...floorMeasures(texts, special),
    ...mixedMeasures(documents, peers),
    ...cleanMeasures(documents, special, peers),
    ...phraseMeasures(texts, documents),
    ...speedMeasures(documents, peers),
    ...buildMeasures(),
  ];
  const names = peers.map(({ name }) => name);
  reportMeasures('Language layer', measures, names);
}

const BUCKETS = ['word1', 'word2', 'lt20', '20-50', '50-100', '100+'] as const;
const MUST_ALL = [78, 90, 85, 97, 99.3, 99.9];
const AIM_ALL = [84, 95, 88.5, 98, 99.8, 99.9];
const MUST_PAIR = [90, 96, 93, 98.5, 99.6, 100];
const AIM_PAIR = [93.5, 98.5, 94.8, 99.1, 99.9, 100];

const UNGATED = { minPosterior: 0, minLetters: 1, floor: false };

function bucketOf({ bucket }: LidRow): string {
  return bucket === '100-300' || bucket === 'gt300' ? '100+' : bucket;
}

function accuracyMeasures(texts: readonly LidRow[], peers: readonly Peer[]): Measure[] {
  const measure = (name: string, musts: number[], aims: number[], candidatesFor: (row: LidRow) => readonly string[]) =>
    BUCKETS.map((bucket, at): Measure => {
      const rows = texts.filter((row) => bucketOf(row) === bucket);
      const right = rows.filter(
        (row) => identify(row.text, { ...UNGATED, candidates: candidatesFor(row) }).lang === primary(row.lang),
      ).length;
      return {
        name: `identify, ${name}, ${bucket}`,
        must: `≥ ${musts[at]} % (aim ${aims[at]})`,
        seen: percent(right, rows.length),
        ok: (100 * right) / rows.length >= musts[at]!,
        peers: peerAccuracy(peers, rows, name.startsWith('2 ')),
      };
    });
  return [
    ...measure('20 candidates', MUST_ALL, AIM_ALL, () => CANDIDATES),
    ...measure('2 candidates', MUST_PAIR, AIM_PAIR, ({ lang }) => pairFor(primary(lang))),
  ];
}

const CASED = new Set(['en', 'vi', 'es', 'fr', 'de', 'pt', 'id', 'tr', 'it', 'pl', 'nl', 'ru', 'uk']);

function calibrationMeasures(texts: readonly LidRow[]): Measure[] {
  const rows = texts.filter(({ lang }) => CASED.has(lang));
  let sure = 0;
  let surelyRight = 0;
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, posterior: 0 }));
  for (const { text, lang } of rows) {
    const verdict = identify(text, { ...UNGATED, candidates: CANDIDATES });
    const right = verdict.lang === lang ? 1 : 0;
    if (verdict.posterior >= 0.9) {
      sure++;
      surelyRight += right;
    }
    const bin = bins[Math.min(9, Math.floor(verdict.posterior * 10))]!;
    bin.count++;
    bin.right += right;
    bin.posterior += verdict.posterior;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.posterior), 0) / rows.length;
  const ok = surelyRight / sure >= 0.992 && sure / rows.length >= 0.75;
  return [
    {
      name: 'posterior ≥ .9: precision at coverage',
      must: '≥ 99.2 at 75 % (aim 99.4 at 82)',
      seen: `${percent(surelyRight, sure)} at ${percent(sure, rows.length)}`,
      ok,
    },
    { name: 'expected calibration error', must: '(aim ≤ .01)', seen: error.toFixed(4), ok: true },
  ];
}

const OPEN_SET = 'open-set';

function floorMeasures(texts: readonly LidRow[], special: readonly SpecialRow[]): Measure[] {
  const open = special.filter(({ task, text }) => task.startsWith(OPEN_SET) && text.length >= 20 && text.length <= 300);
  const listed = texts.filter(({ text }) => text.length >= 20 && text.length <= 300);
  const accepts = (text: string, candidates: readonly string[]) => identify(text, { candidates }).lang !== 'und';
  const measure = (
    name: string,
    listedWith: (lang: string) => readonly string[],
    unlistedWith: (lang: string) => readonly string[],
  ): Measure => {
    const accepted = open.filter(({ text, lang }) => accepts(text, unlistedWith(lang))).length;
    const covered = listed.filter(({ text, lang }) => accepts(text, listedWith(lang))).length;
    return {
      name: `unlisted language accepted, ${name}`,
      must: '≤ 15 % at ≥ 95 % (aim 8)',
      seen: `${percent(accepted, open.length)} at ${percent(covered, listed.length)}`,
      ok: accepted <= 0.15 * open.length && covered >= 0.95 * listed.length,
    };
  };
  return [
    measure(
      '20 candidates',
      () => CANDIDATES,
      () => CANDIDATES,
    ),
    measure('2 candidates', (lang) => pairFor(primary(lang)), unlistedPair),
  ];
}
