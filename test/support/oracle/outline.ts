import type { Article } from '../../../src/article/article.ts';

/** What a reader meets in a document, reduced to what two parsers can be compared by. Every entry is in normal form. */
export interface Outline {
  /** Texts of the blocks that hold any, in source order. */
  readonly blocks: readonly string[];
  /** `level text` */
  readonly headings: readonly string[];
  /** `href → text` */
  readonly links: readonly string[];
  /** `src → alt`; an absent attribute is `∅`. */
  readonly images: readonly string[];
  /** Markdown only: `kind start–end` of every link, image, code and emphasis. */
  readonly marks?: readonly string[];
}

const ABSENT = '∅';

/**
 * White space collapsed and trimmed. NUL and U+FFFD go, because the HTML standard turns the one into the other in some
 * states and drops it in the rest, and our parsers always drop it.
 */
export function normalText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll('\uFFFD', '')
    .replace(/[\t\n\f\r ]{1,1000}/g, ' ')
    .replace(/ {2,1000}/g, ' ')
    .trim();
}

/** Whether a normal text shows nothing: a block of no-break spaces counts as empty on both sides. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B]{0,1000}$/.test(text);
}

export function linkEntry(href: string | undefined, text: string): string {
  return `${href === undefined ? ABSENT : normalText(href)} → ${normalText(text)}`;
}

export function imageEntry(src: string | undefined, alt: string | undefined): string {
  return `${src === undefined ? ABSENT : normalText(src)} → ${alt === undefined ? ABSENT : normalText(alt)}`;
}

export function outlineOf(article: Article): Outline {
  const blocks: string[] = [];
  const headings: string[] = [];
  for (const block of article.blocks) {
    const text = normalText(block.text.text);
    if (isBlank(text)) continue;
    blocks.push(text);
    if (block.type === 'heading') headings.push(`${block.level ?? '?'} ${text}`);
  }
  return {
    blocks,
    headings,
    links: article.links.map((link) => linkEntry(link.href?.value, link.text.text)),
    images: article.images.map((image) => imageEntry(image.src?.value, image.alt?.value)),
  };
}
