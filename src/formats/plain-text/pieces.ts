import type { MappedText } from '../../article/article.ts';
import { MappedTextBuilder } from '../../article/mapped-text.ts';
import { navigationLabelAt, navigationLabels } from '../../facts/navigation.ts';
import type { Range } from '../../text/range.ts';
import { trimmed, trimmedLines } from './lines.ts';
import { isWrapped } from './wrapping.ts';

/** What will be a block: its place, its text, and whether it begins with a previous/next label. */
export interface Piece {
  readonly range: Range;
  readonly text: MappedText;
  readonly pager: boolean;
}

/** Longer lines are no line of navigation labels. */
const MAX_PAGER_LINE = 1_000;

const SEPARATOR = /[\s|｜¦·•]{1,16}$/u;

/** The paragraphs of a wrapped source, else its lines; a line of navigation labels is a piece per label. */
export function piecesOf(source: string): readonly Piece[] {
  const lines = trimmedLines(source);
  const joins = isWrapped(source, lines);
  const writer = new PieceWriter(source);
  let paragraph: Range[] = [];
  const finish = () => {
    if (paragraph.length > 0) writer.add(paragraph, false);
    paragraph = [];
  };
  for (const line of lines) {
    const labels = pagerEntries(source, line);
    if (line[0] === line[1] || labels.length > 0 || !joins) finish();
    for (const entry of labels) writer.add([entry], true);
    if (line[0] < line[1] && labels.length === 0) paragraph.push(line);
  }
  finish();
  return writer.pieces();
}

/** From each label of a line that begins with one to before the next, blanks and separators between them excluded. */
function pagerEntries(source: string, [start, end]: Range): readonly Range[] {
  if (end - start > MAX_PAGER_LINE) return [];
  const line = source.slice(start, end);
  if (navigationLabelAt(line) === undefined) return [];
  const labels = navigationLabels(line);
  return labels.map((label, i) => {
    const next = labels[i + 1]?.start ?? line.length;
    const entry = line.slice(label.start, next).replace(SEPARATOR, '');
    return trimmed(source, start + label.start, start + label.start + entry.length);
  });
}

interface Written {
  readonly range: Range;
  /** Of the flow. */
  readonly from: number;
  readonly to: number;
  readonly pager: boolean;
}

/** Writes the texts of all pieces into one flow, so that they share its runs. */
class PieceWriter {
  readonly #source: string;
  readonly #flow = new MappedTextBuilder();
  readonly #written: Written[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Lines joined by line feeds; each stands for the line end and the blanks around it. */
  add(lines: readonly Range[], pager: boolean): void {
    const flow = this.#flow;
    const [start] = lines[0]!;
    const from = flow.length;
    let end = start;
    for (const [lineStart, lineEnd] of lines) {
      if (lineStart > start) flow.push('\n', end, lineStart, true);
      flow.push(this.#source.slice(lineStart, lineEnd), lineStart, lineEnd);
      end = lineEnd;
    }
    this.#written.push({ range: [start, end], from, to: flow.length, pager });
  }

  pieces(): readonly Piece[] {
    const flow = this.#flow.build(0);
    return this.#written.map(({ range, from, to, pager }) => ({ range, text: flow.slice(from, to, range[0]), pager }));
  }
}
