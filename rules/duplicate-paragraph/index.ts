import {
  type Article,
  type Block,
  comparablesOf,
  defineRule,
  fixedFormulae,
  Sign,
  textsOf,
  widthOf,
} from '../../src/rule/index.ts';
import { ALIKE, isCopy, targetsIn } from './copy.ts';
import { emptySketch, SketchIndex, sketch } from './sketch.ts';

/** “Near” is within this many blocks. */
const NEAR = 3;
/** Lines of verse are no wider than this, in width units. */
const VERSE_LINE = 40;

interface Paragraph {
  readonly block: Block;
  /** Its number among the article's texts. */
  readonly text: number;
  /** Its place among the blocks that hold text. */
  readonly index: number;
  readonly width: number;
}

export default defineRule({
  id: 'duplicate-paragraph',
  description: { en: 'Disallow a paragraph that stands twice.', zh: '禁止重复出现的段落。' },
  category: 'duplicates',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['furniture'],
  yieldsTo: ['duplicate-caption', 'redundant-alt'],
  options: {
    minWidthNeighbour: {
      type: 'integer',
      default: 40,
      minimum: 1,
      description: {
        en: 'Shorter paragraphs may follow their equal. In width units: a Han, kana or Hangul letter is 2, any other letter 1.',
        zh: '更短的段落可以与相邻段落相同。以宽度单位计：汉字、假名或谚文字母为 2，其他字母为 1。',
      },
    },
    minWidthNear: {
      type: 'integer',
      default: 75,
      minimum: 1,
      description: {
        en: 'Shorter paragraphs may repeat within three blocks, in width units.',
        zh: '更短的段落可以在三个区块之内重复，以宽度单位计。',
      },
    },
    minWidthAnywhere: {
      type: 'integer',
      default: 120,
      minimum: 1,
      description: {
        en: 'Shorter paragraphs may repeat elsewhere in the article, in width units.',
        zh: '更短的段落可以在文中其他位置重复，以宽度单位计。',
      },
    },
  },
  messages: {
    repeated: {
      en: 'Paragraph “{paragraph}” stands twice; remove one of the two.',
      zh: '段落“{paragraph}”重复出现，请删除其中之一。',
      related: { en: 'The paragraph stands here first.', zh: '该段落首次出现于此。' },
    },
  },
  check(article, { options, report }) {
    const { minWidthNeighbour, minWidthNear, minWidthAnywhere } = options;
    const paragraphs = paragraphsOf(article, Math.min(minWidthNeighbour, minWidthNear, minWidthAnywhere));
    if (paragraphs.length < 2) return;
    const comparables = comparablesOf(article);
    const targetsOf = targetsIn(article);
    const isFirst = (other: Paragraph, paragraph: Paragraph) =>
      paragraph.width >= gateAt(paragraph.index - other.index) &&
      !isSummedUp(other, paragraph) &&
      comparables.mayBeAlike(other.text, paragraph.text, ALIKE) &&
      isCopy(other.block, paragraph.block, targetsOf);
    const gateAt = (distance: number) =>
      distance === 1 ? minWidthNeighbour : distance <= NEAR ? minWidthNear : minWidthAnywhere;
    const recent: Paragraph[] = [];
    const wide: Paragraph[] = [];
    const sketches = new SketchIndex(paragraphs.length);
    const marks = emptySketch();
    for (const paragraph of paragraphs) {
      while (recent.length > 0 && paragraph.index - recent[0]!.index > NEAR) recent.shift();
      const isWide = paragraph.width >= minWidthAnywhere;
      let first: Paragraph | undefined;
      for (let i = 0; i < recent.length && first === undefined; i++)
        if (isFirst(recent[i]!, paragraph)) first = recent[i];
      if (isWide && first === undefined) {
        const { start, end } = comparables.spanOf(paragraph.text);
        sketch(comparables.units, start, end, marks);
        const alike = sketches.like(marks);
        for (let i = 0; i < alike.length && first === undefined; i++) {
          const other = wide[alike[i]!]!;
          if (isFirst(other, paragraph)) first = other;
        }
      }
      if (first !== undefined) {
        // A licence line repeats by its nature.
        if (fixedFormulae(paragraph.block.text.text).length > 0) continue;
        report.repeated(paragraph.block, { paragraph: paragraph.block.text.text }, { related: first.block });
        continue;
      }
      recent.push(paragraph);
      if (isWide) {
        wide.push(paragraph);
        sketches.add(marks);
      }
    }
  },
});

/** A list at the end, or at the head, of an article says in its items what the text says. */
function isSummedUp(one: Paragraph, other: Paragraph): boolean {
  return (one.block.type === 'listItem') !== (other.block.type === 'listItem') && other.index - one.index > NEAR;
}

/** The article's prose, without what repeats by its nature: verse, shortcodes, steps between code. */
function paragraphsOf(article: Article, least: number): Paragraph[] {
  const { blocks } = article;
  const texts = textsOf(article);
  const paragraphs: Paragraph[] = [];
  let index = -1;
  let isAfterCode = false;
  for (let text = 0; text < blocks.length; text++) {
    const block = blocks[text]!;
    const isCode = block.type === 'code';
    if (block.hidden !== undefined || !(isCode || texts.holds(text, Sign.Visible))) continue;
    index++;
    if (isCode && paragraphs.at(-1)?.index === index - 1) paragraphs.pop();
    const width = texts.widths[text]!;
    if (width >= least && !isAfterCode && isProse(block) && !isMostlyOpaque(block) && !isVerse(block, width))
      paragraphs.push({ block, text, index, width });
    isAfterCode = isCode;
  }
  return paragraphs;
}

function isProse({ region, type }: Block): boolean {
  return region === 'main' && (type === 'paragraph' || type === 'listItem' || type === 'quote');
}

function isMostlyOpaque({ opaque, text: { text } }: Block): boolean {
  let sum = 0;
  for (const [start, end] of opaque) sum += end - start;
  return sum > text.length / 2;
}

/** At least three short lines in one block. */
function isVerse({ text: { text } }: Block, width: number): boolean {
  const first = text.indexOf('\n');
  if (first === text.lastIndexOf('\n')) return false;
  let breaks = 0;
  for (let at = first; at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  // So many lines hold no more than that, with the blanks between them.
  if (width > (breaks + 1) * (VERSE_LINE + 1)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= 3 && lines.every((line) => widthOf(line) <= VERSE_LINE);
}
