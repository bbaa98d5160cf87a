import {
  type Article,
  type Block,
  type ComparableTexts,
  comparablesOf,
  defineRule,
  fixedFormulae,
  Sign,
  Trait,
  textsOf,
  traitsOf,
  widthOf,
} from '../../src/rule/index.ts';
import { ALIKE, isCopy, targetsIn } from './copy.ts';
import { emptySketch, SketchIndex, sketch } from './sketch.ts';

/** “Near” is within this many blocks. */
const NEAR = 3;
/** Lines of verse are no wider than this, in width units. */
const VERSE_LINE = 40;
const PROSE = Trait.Paragraph | Trait.ListItem | Trait.Quote;

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
    const search = new CopySearch(article, options, paragraphs.length);
    for (let i = 0; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i]!;
      const first = search.firstOf(paragraph);
      if (first === undefined) search.add(paragraph);
      // A licence line repeats by its nature.
      else if (fixedFormulae(paragraph.block.text.text).length === 0)
        report.repeated(paragraph.block, { paragraph: paragraph.block.text.text }, { related: first.block });
    }
  },
});

interface Gates {
  readonly minWidthNeighbour: number;
  readonly minWidthNear: number;
  readonly minWidthAnywhere: number;
}

/** Looks for what a paragraph repeats: among those that stand near, and, where it is wide, among all wide ones. */
class CopySearch {
  readonly #gates: Gates;
  readonly #comparables: ComparableTexts;
  readonly #targetsOf: ReturnType<typeof targetsIn>;
  /** Those added, and which of them may still stand near. */
  readonly #added: Paragraph[] = [];
  #near = 0;
  /** Numbered as in the index. */
  readonly #wide: Paragraph[] = [];
  readonly #sketches: SketchIndex;
  readonly #marks = emptySketch();

  constructor(article: Article, gates: Gates, paragraphs: number) {
    this.#gates = gates;
    this.#comparables = comparablesOf(article);
    this.#targetsOf = targetsIn(article);
    this.#sketches = new SketchIndex(paragraphs);
  }

  /** In the order of the article. */
  firstOf(paragraph: Paragraph): Paragraph | undefined {
    const added = this.#added;
    while (this.#near < added.length && paragraph.index - added[this.#near]!.index > NEAR) this.#near++;
    for (let i = this.#near; i < added.length; i++) if (this.#isFirst(added[i]!, paragraph)) return added[i];
    return this.#isWide(paragraph) ? this.#firstAnywhere(paragraph) : undefined;
  }

  /** The paragraph that was asked about last. */
  add(paragraph: Paragraph): void {
    this.#added.push(paragraph);
    if (!this.#isWide(paragraph)) return;
    this.#wide.push(paragraph);
    this.#sketches.add();
  }

  #isWide({ width }: Paragraph): boolean {
    return width >= this.#gates.minWidthAnywhere;
  }

  #firstAnywhere(paragraph: Paragraph): Paragraph | undefined {
    const { start, end } = this.#comparables.spanOf(paragraph.text);
    sketch(this.#comparables.units, start, end, this.#marks);
    const alike = this.#sketches.like(this.#marks, end - start, ALIKE);
    for (let i = 0; i < alike.length; i++) {
      const other = this.#wide[alike[i]!]!;
      if (this.#isFirst(other, paragraph)) return other;
    }
    return undefined;
  }

  #isFirst(other: Paragraph, paragraph: Paragraph): boolean {
    return (
      paragraph.width >= this.#gateAt(paragraph.index - other.index) &&
      !isSummedUp(other, paragraph) &&
      this.#comparables.mayBeAlike(other.text, paragraph.text, ALIKE) &&
      isCopy(other.block, paragraph.block, this.#targetsOf)
    );
  }

  #gateAt(distance: number): number {
    if (distance === 1) return this.#gates.minWidthNeighbour;
    return distance <= NEAR ? this.#gates.minWidthNear : this.#gates.minWidthAnywhere;
  }
}

/** A list at the end, or at the head, of an article says in its items what the text says. */
function isSummedUp(one: Paragraph, other: Paragraph): boolean {
  return other.index - one.index > NEAR && (one.block.type === 'listItem') !== (other.block.type === 'listItem');
}

/** The article's prose, without what repeats by its nature: verse, shortcodes, steps between code. */
function paragraphsOf(article: Article, least: number): Paragraph[] {
  const { signs, widths } = textsOf(article);
  const traits = traitsOf(article);
  const paragraphs: Paragraph[] = [];
  let index = -1;
  let isAfterCode = false;
  for (let text = 0; text < traits.length; text++) {
    const its = traits[text]!;
    const isCode = (its & Trait.Code) !== 0;
    if ((its & Trait.Hidden) !== 0 || !(isCode || (signs[text]! & Sign.Visible) !== 0)) continue;
    index++;
    if (isCode && paragraphs.at(-1)?.index === index - 1) paragraphs.pop();
    const width = widths[text]!;
    if (width >= least && !isAfterCode && (its & PROSE) !== 0 && (its & Trait.Main) !== 0) {
      const block = article.blocks[text]!;
      const mayBeVerse = (signs[text]! & Sign.LineFeed) !== 0;
      if (!isMostlyOpaque(block) && !(mayBeVerse && isVerse(block, width)))
        paragraphs.push({ block, text, index, width });
    }
    isAfterCode = isCode;
  }
  return paragraphs;
}

function isMostlyOpaque({ opaque, text: { text } }: Block): boolean {
  if (opaque.length === 0) return false;
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
