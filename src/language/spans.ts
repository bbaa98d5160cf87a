import type { Range } from '../text/range.ts';
import type { Enclosure } from './enclosures.ts';
import type { Labels } from './labels.ts';
import type { Lang, LangSpan } from './language.ts';
import type { Passage } from './passages.ts';
import type { Tokens } from './tokens.ts';
import { NameShape } from './word-shape.ts';

/** What stands around a passage. */
export interface Surroundings {
  readonly enclosures: readonly Enclosure[];
  readonly main: Lang | undefined;
  readonly opaque: readonly Range[];
}

/** Cuts a passage where something opaque stands in it and, in a foreign one, where brackets and quotations begin and end. */
export function appendPassage(
  spans: LangSpan[],
  tokens: Tokens,
  labels: Labels,
  passage: Passage,
  around: Surroundings,
): void {
  const isHost = passage.lang === around.main;
  let first = passage.first;
  let nextOpaque = firstAfter(around.opaque, tokens.start(first));
  for (let token = first + 1; token <= passage.end; token++) {
    if (token < passage.end) {
      const start = tokens.start(token);
      const cutByOpaque = nextOpaque < around.opaque.length && around.opaque[nextOpaque]![0] < start;
      const cutByMark = !isHost && tokens.enclosure(token) !== tokens.enclosure(first);
      if (!cutByOpaque && !cutByMark) continue;
      while (nextOpaque < around.opaque.length && around.opaque[nextOpaque]![0] < start) nextOpaque++;
    }
    spans.push(spanOf(tokens, labels, passage, first, token, around));
    first = token;
  }
}

/** Place of the first range that begins after an offset. */
function firstAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(
  tokens: Tokens,
  labels: Labels,
  { lang, isProse }: Passage,
  first: number,
  end: number,
  { enclosures, main }: Surroundings,
): LangSpan {
  const from = tokens.start(first);
  const to = tokens.end(end - 1);
  const posterior = lang === 'und' ? 0 : meanPosterior(tokens, labels, first, end);
  if (lang === main) return { start: from, end: to, lang, kind: 'host', posterior };
  const enclosure = enclosures[tokens.enclosure(first) - 1];
  if (enclosure === undefined && isProse) return { start: from, end: to, lang, kind: 'prose', posterior };
  const role = enclosure === undefined ? (isName(tokens, first, end) ? 'name' : 'term') : roleIn(enclosure);
  return { start: from, end: to, lang, kind: 'inline', role, posterior };
}

function roleIn({ kind }: Enclosure): 'gloss' | 'quote' {
  return kind === 'bracket' ? 'gloss' : 'quote';
}

function meanPosterior(tokens: Tokens, labels: Labels, first: number, end: number): number {
  let sum = 0;
  let letters = 0;
  for (let token = first; token < end; token++) {
    sum += labels.posteriors[token]! * tokens.letters(token);
    letters += tokens.letters(token);
  }
  return sum / letters;
}

function isName(tokens: Tokens, first: number, end: number): boolean {
  const shape = new NameShape();
  for (let token = first; token < end; token++) {
    shape.add(tokens.isCapitalized(token), tokens.letters(token));
  }
  return shape.isName;
}
