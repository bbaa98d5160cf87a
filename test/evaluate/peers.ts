import { primarySubtag } from '../../src/facts/primary-language.ts';

/** A detector that bilint is compared with. */
export interface Peer {
  readonly name: string;
  /** Primary subtag; `und` where it names none. Peers that can be restricted keep to the candidates. */
  tell(text: string, candidates: readonly string[]): string;
  /** The same, with its probability among the candidates; of peers that give probabilities. */
  told?(text: string, candidates: readonly string[]): { readonly lang: string; readonly posterior: number };
  /** Asked without candidates; of peers that can be restricted, too. */
  best?(text: string): string;
}

type Ranked = readonly (readonly [code: string, score: number])[];
interface FrancModule {
  franc(text: string, options: { readonly minLength: number }): string;
  francAll(text: string, options: { readonly minLength: number }): Ranked;
}
interface EldModule {
  readonly eld: { detect(text: string): { getScores(): Readonly<Record<string, number>> } };
}
interface Predictions {
  size(): number;
  get(at: number): readonly [probability: number, label: string];
  delete(): void;
}
interface FastTextModule {
  getLIDModel(): Promise<{
    load(): Promise<{ predict(text: string, count: number, threshold: number): Predictions }>;
  }>;
}

const primary = (code: string) => primarySubtag(code) ?? code;
/** Words of one or two letters are text too. */
const ANY_LENGTH = { minLength: 1 };
/** All that lid.176 knows. */
const FASTTEXT_LANGUAGES = 176;

/** The peers that are installed; of the others it is said how to install them. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const makers = [
    ['franc', francPeers],
    ['franc-min', francMinPeer],
    ['eld/large', eldPeer],
    ['fasttext.wasm.js', fastTextPeer],
  ] as const;
  const peers: Peer[] = [];
  for (const [name, make] of makers) {
    try {
      peers.push(...(await make(name)));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
      console.log(`${name} is not installed and not compared; run: npm install --prefix test/evaluate`);
    }
  }
  return peers;
}

async function francPeers(name: string): Promise<Peer[]> {
  const { franc, francAll }: FrancModule = await import(name);
  return [
    {
      name: 'franc',
      tell: (text) => primary(franc(text, ANY_LENGTH)),
      best: (text) => primary(franc(text, ANY_LENGTH)),
    },
    { name: 'franc only', tell: (text, candidates) => firstOf(francAll(text, ANY_LENGTH), candidates) },
  ];
}

async function francMinPeer(name: string): Promise<Peer[]> {
  const { francAll }: FrancModule = await import(name);
  return [{ name, tell: (text, candidates) => firstOf(francAll(text, ANY_LENGTH), candidates) }];
}

async function eldPeer(name: string): Promise<Peer[]> {
  const { eld }: EldModule = await import(name);
  const ranked = (text: string) => Object.entries(eld.detect(text).getScores()).sort((a, b) => b[1] - a[1]);
  return [
    {
      name: 'eld',
      tell: (text, candidates) => firstOf(ranked(text), candidates),
      best: (text) => primary(ranked(text)[0]?.[0] ?? 'und'),
    },
  ];
}

/** The package ships lid.176.ftz: nothing is fetched. */
async function fastTextPeer(name: string): Promise<Peer[]> {
  const { getLIDModel }: FastTextModule = await import(name);
  const model = await (await getLIDModel()).load();
  const ranked = (text: string): Ranked => {
    const predictions = model.predict(text.replaceAll('\n', ' '), FASTTEXT_LANGUAGES, 0);
    try {
      return Array.from({ length: predictions.size() }, (_, at) => {
        const [probability, label] = predictions.get(at);
        return [label.replace('__label__', ''), probability] as const;
      });
    } finally {
      predictions.delete();
    }
  };
  return [
    {
      name: 'fastText',
      tell: (text, candidates) => firstOf(ranked(text), candidates),
      told: (text, candidates) => mostProbable(ranked(text), candidates),
      best: (text) => primary(ranked(text)[0]?.[0] ?? 'und'),
    },
  ];
}

/** The first candidate, and its part of what all candidates have. */
function mostProbable(ranked: Ranked, candidates: readonly string[]) {
  const listed = ranked.filter(([code]) => candidates.includes(primary(code)));
  const [best] = listed;
  if (best === undefined) return { lang: 'und', posterior: 0 };
  const total = listed.reduce((sum, [, probability]) => sum + probability, 0);
  return { lang: primary(best[0]), posterior: total > 0 ? best[1] / total : 0 };
}

function firstOf(ranked: Ranked, candidates: readonly string[]): string {
  for (const [code] of ranked) if (candidates.includes(primary(code))) return primary(code);
  return 'und';
}
