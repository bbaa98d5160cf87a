import type { Article, Block } from '../article/article.ts';
import { oncePer } from '../text/once-per.ts';

/** What a block is, a bit each: its type, and where it stands. */
export const Trait = {
  Heading: 1 << 0,
  Paragraph: 1 << 1,
  Caption: 1 << 2,
  ListItem: 1 << 3,
  Cell: 1 << 4,
  Quote: 1 << 5,
  Code: 1 << 6,
  Title: 1 << 7,
  /** In the region `main`. */
  Main: 1 << 8,
  Nav: 1 << 9,
  /** In a header, navigation or footer. */
  Chrome: 1 << 10,
  Hidden: 1 << 11,
  /** In the region `main`, and not hidden. */
  Body: 1 << 12,
} as const;

/**
 * The traits of an article's blocks, by their numbers. Rules that go through all blocks tell by one number which of them they
 * read, without having touched the others.
 */
export const traitsOf = oncePer(({ blocks }: Article): Readonly<Int32Array> => {
  const traits = new Int32Array(blocks.length);
  for (let number = 0; number < blocks.length; number++) traits[number] = traitsOfBlock(blocks[number]!);
  return traits;
});

function traitsOfBlock({ type, region, hidden }: Block): number {
  let traits = typeTrait(type);
  if (hidden !== undefined) traits |= Trait.Hidden;
  if (region === 'main') traits |= hidden === undefined ? Trait.Main | Trait.Body : Trait.Main;
  else if (region === 'nav') traits |= Trait.Nav | Trait.Chrome;
  else if (region !== 'aside') traits |= Trait.Chrome;
  return traits;
}

function typeTrait(type: Block['type']): number {
  switch (type) {
    case 'paragraph':
      return Trait.Paragraph;
    case 'listItem':
      return Trait.ListItem;
    case 'heading':
      return Trait.Heading;
    case 'cell':
      return Trait.Cell;
    case 'code':
      return Trait.Code;
    case 'caption':
      return Trait.Caption;
    case 'quote':
      return Trait.Quote;
    case 'title':
      return Trait.Title;
  }
}
