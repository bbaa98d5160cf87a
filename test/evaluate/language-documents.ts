import { identify, type LangSpan, segment } from '../../src/language/index.ts';
import { CANDIDATES, type MixedRow, primary, type SpecialRow } from './language-data.ts';
import type { Peer } from './peers.ts';
import { peerClean, peerMixed } from './peers-measures.ts';
import { type Measure, percent } from './table.ts';

const LETTER = /\p{L}/u;

/** What a letter truly is and what it was told as, for each letter of a document. */
function eachLetter(row: MixedRow, spans: readonly LangSpan[], visit: (truth: string, told: string) => void): void {
  const told = new Array<string>(row.text.length).fill('und');
  for (const { start, end, lang } of spans) told.fill(lang, start, end);
  for (const { start, end, lang } of row.spans) {
    if (lang === 'zxx') continue;
    for (let at = start; at < end; at++) {
      if (LETTER.test(row.text[at]!)) visit(primary(lang), told[at]!);
    }
  }
}

/** The languages of a document's own words: its pair, and English where terms are in it. */
function languagesIn({ langs, spans }: MixedRow): readonly string[] {
  return [...new Set([...langs, ...spans.map(({ lang }) => lang)])].filter((lang) => lang !== 'zxx');
}

export function mixedMeasures(documents: readonly MixedRow[], peers: readonly Peer[]): Measure[] {
  return [
    mixedMeasure('pair', documents, peers, languagesIn, 99.6, 98.5, 'aim 99.8; 99.3'),
    mixedMeasure('20 candidates', documents, peers, () => CANDIDATES, 99.5, 97.5, 'aim 99.7; 98.8'),
  ];
}

function mixedMeasure(
  name: string,
  documents: readonly MixedRow[],
  peers: readonly Peer[],
  candidatesFor: (row: MixedRow) => readonly string[],
  mustRight: number,
  mustForeign: number,
  aim: string,
): Measure {
  let letters = 0;
  let right = 0;
  let truePositives = 0;
  let toldForeign = 0;
  let trulyForeign = 0;
  for (const row of documents) {
    const main = primary(row.main);
    eachLetter(row, segment(row.text, { candidates: candidatesFor(row) }), (truth, told) => {
      letters++;
      if (truth === told) right++;
      if (truth !== main) trulyForeign++;
      if (told !== main) toldForeign++;
      if (truth !== main && told === truth) truePositives++;
    });
  }
  const foreign = (200 * truePositives) / (toldForeign + trulyForeign);
  return {
    name: `mixed documents, ${name}: letters right; foreign-F1`,
    must: `≥ ${mustRight} %; ${mustForeign} (${aim})`,
    seen: `${percent(right, letters)}; ${foreign.toFixed(2)}`,
    ok: (100 * right) / letters >= mustRight && foreign >= mustForeign,
    peers: peerMixed(peers, documents, candidatesFor),
  };
}

const isForeignProse = (spans: readonly LangSpan[], main: string) =>
  spans.some(({ kind, lang }) => kind === 'prose' && lang !== main);

/** How many clean documents hold running text that was told as foreign. */
export function falselyForeign(
  documents: readonly MixedRow[],
  sensitivity: 'strict' | 'sensitive',
  all: boolean,
): number {
  return documents.filter(
    (row) =>
      (row.type === 'legit' || row.type === 'mono') &&
      isForeignProse(
        segment(row.text, { candidates: all ? CANDIDATES : languagesIn(row), sensitivity }),
        primary(row.main),
      ),
  ).length;
}

const INLINE_ROLES = new Set(['term', 'gloss', 'quote', 'code']);

export function cleanMeasures(
  documents: readonly MixedRow[],
  special: readonly SpecialRow[],
  peers: readonly Peer[],
): Measure[] {
  let inline = 0;
  let reported = 0;
  for (const row of documents) {
    const prose = segment(row.text, { candidates: languagesIn(row) }).filter(
      ({ kind, lang }) => kind === 'prose' && lang !== primary(row.main),
    );
    for (const span of row.spans) {
      if (!INLINE_ROLES.has(span.role)) continue;
      inline++;
      if (prose.some(({ start, end }) => start < span.end && span.start < end)) reported++;
    }
  }
  const terms = special.filter(({ task }) => task.startsWith('term-or-code'));
  const mistaken = terms.filter(({ text }) => {
    const { lang } = identify(text, { candidates: CANDIDATES });
    return lang !== 'und' && lang !== 'en';
  }).length;
  const pair = falselyForeign(documents, 'strict', false);
  const all = falselyForeign(documents, 'strict', true);
  return [
    {
      name: 'clean documents with a foreign span, pair',
      must: '≤ 2 of 148 (aim 0)',
      seen: `${pair}`,
      ok: pair <= 2,
      peers: peerClean(peers, documents, languagesIn),
    },
    {
      name: 'clean documents with a foreign span, 20 candidates',
      must: '≤ 2 of 148 (aim 0)',
      seen: `${all}`,
      ok: all <= 2,
      peers: peerClean(peers, documents, () => CANDIDATES),
    },
    {
      name: 'terms, glosses, quotes, code reported',
      must: '≤ 1 % (aim 0.5)',
      seen: percent(reported, inline),
      ok: reported <= 0.01 * inline,
    },
    { name: 'terms and code told as another language than English', seen: percent(mistaken, terms.length), ok: true },
  ];
}
