import type { Article, Attribute, MappedText } from '../../../src/article/article.ts';
import type { Range } from '../../../src/text/range.ts';

/** The Article as a parser with an off-by-one would build it: every text and every attribute maps one place too far. */
export function offByOne(article: Article): Article {
  return {
    ...article,
    blocks: article.blocks.map((block) => ({ ...block, text: shiftedText(block.text) })),
    links: article.links.map((link) => ({
      ...link,
      text: shiftedText(link.text),
      attributes: link.attributes.map(shiftedAttribute),
    })),
    images: article.images.map((image) => ({
      ...image,
      ...(image.src === undefined ? {} : { src: shiftedAttribute(image.src) }),
      ...(image.alt === undefined ? {} : { alt: shiftedAttribute(image.alt) }),
    })),
  };
}

function shifted([start, end]: Range): Range {
  return [start + 1, end + 1];
}

function shiftedText(mapped: MappedText): MappedText {
  return {
    text: mapped.text,
    rangeOf: (start, end) => {
      const { range, exact } = mapped.rangeOf(start, end);
      return { range: shifted(range), exact };
    },
  };
}

function shiftedAttribute(attribute: Attribute): Attribute {
  return { ...attribute, range: shifted(attribute.range), valueRange: shifted(attribute.valueRange) };
}
