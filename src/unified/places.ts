import type { Point, Position } from 'unist';
import type { Article, Range } from '../article/article.ts';

/** A unist position; its offsets are those of the article's source. */
export function positionOf({ lines }: Pick<Article, 'lines'>, [start, end]: Range): Position {
  return {
    start: { ...lines.positionOf(start), offset: start },
    end: { ...lines.positionOf(end), offset: end },
  };
}

/** The range of a message's `place`, which a plugin may have made up: a place outside the source is the file's start. */
export function rangeOf(article: Pick<Article, 'lines' | 'source'>, place: Point | Position | undefined): Range {
  if (place === undefined) return [0, 0];
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place];
  const start = offsetOf(article, from);
  const end = offsetOf(article, to);
  return start === undefined ? [0, 0] : [start, Math.max(start, end ?? start)];
}

function offsetOf({ lines, source }: Pick<Article, 'lines' | 'source'>, point: Point): number | undefined {
  const { line, column, offset } = point;
  if (Number.isInteger(offset) && offset! >= 0 && offset! <= source.length) return offset;
  if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || line > lines.count || column < 1)
    return undefined;
  return lines.offsetOf({ line, column });
}
