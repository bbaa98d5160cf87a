import { Calibration } from './calibration.ts';
import { CANDIDATES, type LidRow, type MixedRow, pairFor, primary, type SpecialRow } from './language-data.ts';
import type { Peer } from './peers.ts';
import { percent } from './table.ts';

const SENTENCE = /[^.!?。！？\n]{1,10000}[.!?。！？]{0,10}/g;
const LETTER = /\p{L}/u;

/** What each peer reaches on the rows of one bucket, with all candidates or with a pair for each. */
export function peerAccuracy(peers: readonly Peer[], rows: readonly LidRow[], pair: boolean): string[] {
  return peers.map(({ tell }) => {
    const right = rows.filter(({ text, lang }) => {
      const wanted = primary(lang);
      return tell(text, pair ? pairFor(wanted) : CANDIDATES) === wanted;
    }).length;
    return percent(right, rows.length);
  });
}

/** Letters right and foreign-F1 of each peer, asked sentence by sentence. */
export function peerMixed(
  peers: readonly Peer[],
  documents: readonly MixedRow[],
  candidatesFor: (row: MixedRow) => readonly string[],
): string[] {
  return peers.map(({ tell }) => {
    let letters = 0;
    let right = 0;
    let truePositives = 0;
    let foreign = 0;
    for (const row of documents) {
      const main = primary(row.main);
      const told = tellSentences(row.text, (sentence) => tell(sentence, candidatesFor(row).map(primary)));
      for (const { start, end, lang } of row.spans) {
        if (lang === 'zxx') continue;
        const truth = primary(lang);
        for (let at = start; at < end; at++) {
          if (!LETTER.test(row.text[at]!)) continue;
          letters++;
          if (truth === told[at]) right++;
          if (truth !== main) foreign++;
          if (told[at] !== main) foreign++;
          if (truth !== main && told[at] === truth) truePositives++;
        }
      }
    }
    return `${percent(right, letters)}; ${((200 * truePositives) / foreign).toFixed(2)}`;
  });
}

/** Clean documents of which a peer tells a sentence of at least three words as another language. */
export function peerClean(
  peers: readonly Peer[],
  documents: readonly MixedRow[],
  candidatesFor: (row: MixedRow) => readonly string[],
): string[] {
  const clean = documents.filter(({ type }) => type === 'legit' || type === 'mono');
  return peers.map(({ tell }) => {
    const hit = clean.filter((row) => {
      const sentences = row.text.match(SENTENCE) ?? [];
      return sentences.some((sentence) => {
        if (sentence.trim().split(/\s+/).length < 3) return false;
        const lang = tell(sentence, candidatesFor(row).map(primary));
        return lang !== 'und' && lang !== primary(row.main);
      });
    });
    return String(hit.length);
  });
}

/** What each code unit of a text is told as, sentence by sentence. */
export function tellSentences(text: string, tell: (sentence: string) => string): readonly string[] {
  const told = new Array<string>(text.length).fill('und');
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    told.fill(tell(sentence), index, index + sentence.length);
  }
  return told;
}

/** Share of a peer's answers that are right among those it gives a posterior of at least .9, and the share of these; for peers with posteriors. */
export function peerCalibration(
  peers: readonly Peer[],
  rows: readonly LidRow[],
): readonly { readonly sure: string; readonly error: string }[] {
  return peers.map(({ told }) => {
    if (told === undefined) return { sure: '–', error: '–' };
    const calibration = new Calibration();
    for (const { text, lang } of rows) {
      const { lang: answer, posterior } = told(text, CANDIDATES);
      calibration.add(posterior, answer === lang);
    }
    return { sure: calibration.sure, error: calibration.error };
  });
}

/** Unlisted texts that a peer takes for a candidate, and listed ones that it takes for any, asked without candidates. */
export function peerAcceptance(
  peers: readonly Peer[],
  open: readonly SpecialRow[],
  listed: readonly LidRow[],
  unlistedWith: (lang: string) => readonly string[],
  listedWith: (lang: string) => readonly string[],
): string[] {
  return peers.map(({ best }) => {
    if (best === undefined) return '–';
    const accepted = open.filter(({ text, lang }) => unlistedWith(lang).includes(best(text))).length;
    const covered = listed.filter(({ text, lang }) => listedWith(lang).includes(best(text))).length;
    return `${percent(accepted, open.length)} at ${percent(covered, listed.length)}`;
  });
}
