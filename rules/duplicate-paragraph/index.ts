import { type Article, type Block, comparableOf, defineRule, fixedFormulae, widthUpTo } from '../../src/rule/index.ts';
import { type Comparand, isCopy, targetsIn } from './copy.ts';
import { SketchIndex, sketch } from './sketch.ts';

/** “Near” is within this many blocks. */
const NEAR = 3;
/** Lines of verse are no wider than this, in width units. */
const VERSE_LINE = 40;

interface Paragraph extends Comparand {
  readonly index: number;
  /** Enough for the gates: of a very wide one, no more was read. */
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
    const gates = [options.minWidthNeighbour, options.minWidthNear, options.minWidthAnywhere];
    const gateAt = (distance: number) =>
      distance === 1 ? options.minWidthNeighbour : distance <= NEAR ? options.minWidthNear : options.minWidthAnywhere;
    const targetsOf = targetsIn(article);
    const recent: Paragraph[] = [];
    const wide: Paragraph[] = [];
    const sketches = new SketchIndex();
    for (const paragraph of paragraphsOf(article, Math.min(...gates), Math.max(...gates))) {
      while (recent.length > 0 && paragraph.index - recent[0]!.index > NEAR) recent.shift();
      const marks = paragraph.width >= options.minWidthAnywhere ? sketch(paragraph.key) : [];
      const isFirst = (other: Paragraph) =>
        paragraph.width >= gateAt(paragraph.index - other.index) &&
        !isSummedUp(other, paragraph) &&
        isCopy(other, paragraph, targetsOf);
      const first =
        recent.find(isFirst) ??
        sketches
          .like(marks)
          .map((i) => wide[i]!)
          .find(isFirst);
      if (first !== undefined) {
        // A licence line repeats by its nature.
        if (fixedFormulae(paragraph.block.text.text).length > 0) continue;
        report.repeated(paragraph.block, { paragraph: paragraph.block.text.text }, { related: first.block });
        continue;
      }
      recent.push(paragraph);
      if (marks.length > 0) {
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
function paragraphsOf(article: Article, least: number, enough: number): Paragraph[] {
  const blocks = article.blocks.filter(
    (block) => block.hidden === undefined && (block.type === 'code' || block.text.text.trim() !== ''),
  );
  const paragraphs: Paragraph[] = [];
  blocks.forEach((block, index) => {
    if (block.region !== 'main' || !(block.type === 'paragraph' || block.type === 'listItem' || block.type === 'quote'))
      return;
    const text = block.text.text;
    const width = widthUpTo(text, enough);
    if (width < least || isMostlyOpaque(block) || isVerse(text)) return;
    if (blocks[index - 1]?.type === 'code' || blocks[index + 1]?.type === 'code') return;
    paragraphs.push({ block, index, width, key: comparableOf(block.text) });
  });
  return paragraphs;
}

function isMostlyOpaque(block: Block): boolean {
  const opaque = block.opaque.reduce((sum, [start, end]) => sum + end - start, 0);
  return opaque > block.text.text.length / 2;
}

/** At least three short lines in one block. */
function isVerse(text: string): boolean {
  if (text.indexOf('\n') === text.lastIndexOf('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= 3 && lines.every((line) => widthUpTo(line, VERSE_LINE) <= VERSE_LINE);
}
