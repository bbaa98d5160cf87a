import type { LineIndex, Position } from '../text/line-index.ts';

/** The position with its column in bytes of UTF-8, 1-based, as some formats count. A lone surrogate counts as U+FFFD. */
export function utf8Position({ line, column }: Position, source: string, lines: LineIndex): Position {
  const [start] = lines.rangeOfLine(line);
  return { line, column: utf8Length(source.slice(start, start + column - 1)) + 1 };
}

function utf8Length(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (isPair(unit, text.charCodeAt(i + 1))) {
      length += 4;
      i++;
    } else length += 3;
  }
  return length;
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
