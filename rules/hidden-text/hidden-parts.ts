import type { Article, Block, Hidden, Link, Located } from '../../src/rule/index.ts';

/** What one hidden element holds. */
export interface HiddenPart extends Located {
  readonly hidden: Hidden;
  readonly text: string;
  readonly links: readonly Link[];
}

interface Gathering {
  readonly hidden: Hidden;
  start: number;
  end: number;
  readonly texts: string[];
  readonly links: Link[];
}

/** Everything that nobody sees, element by element, in the order of the source. What only machines skip is seen. */
export function hiddenParts(article: Article): readonly HiddenPart[] {
  const parts = new Map<number, Gathering>();
  const add = (hidden: Hidden, [start, end]: Located['range']) => {
    const known = parts.get(hidden.range[0]);
    if (known === undefined) {
      const made: Gathering = { hidden, start, end, texts: [], links: [] };
      parts.set(hidden.range[0], made);
      return made;
    }
    known.start = Math.min(known.start, start);
    known.end = Math.max(known.end, end);
    return known;
  };
  for (const block of article.blocks) {
    if (block.type === 'code') continue;
    if (isUnseen(block.hidden)) add(block.hidden, block.range).texts.push(block.text.text);
    else addInlines(block, add);
  }
  for (const link of article.links) {
    if (isUnseen(link.hidden)) add(link.hidden, link.range).links.push(link);
  }
  return [...parts.values()]
    .map(({ hidden, start, end, texts, links }) => ({
      hidden,
      range: [start, end] as const,
      text: texts.join('\n'),
      links,
    }))
    .sort((a, b) => a.range[0] - b.range[0]);
}

function addInlines(block: Block, add: (hidden: Hidden, range: Located['range']) => Gathering): void {
  let end = 0;
  for (const { hidden, at, range } of block.inlines) {
    if (!isUnseen(hidden)) continue;
    const part = add(hidden, range);
    // Of an element inside another hidden one, the text has been taken.
    if (at[1] > end) part.texts.push(block.text.text.slice(Math.max(at[0], end), at[1]));
    end = Math.max(end, at[1]);
  }
}

function isUnseen(hidden: Hidden | undefined): hidden is Hidden {
  return hidden !== undefined && hidden.reason !== 'aria-hidden';
}
