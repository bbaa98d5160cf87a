import { type Article, type Block, comparableOf, quantities, similarity } from '../../src/rule/index.ts';

/** How alike two paragraphs are at least, in comparable form. */
export const ALIKE = 0.9;

/** The targets of a block's links, in one text. */
type Targets = (block: Block) => string;

/** Whether one paragraph says what the other says, and of the same things. */
export function isCopy(a: Block, b: Block, targetsOf: Targets): boolean {
  const says = comparableOf(a.text) === comparableOf(b.text) ? !showsSpelling(a, b) : isNearCopy(a, b);
  return says && opaqueOf(a) === opaqueOf(b) && targetsOf(a) === targetsOf(b);
}

/** A remark that quotes code is put in almost the same words for each entry of a reference. */
function isNearCopy(a: Block, b: Block): boolean {
  const [one, other] = [comparableOf(a.text), comparableOf(b.text)];
  if (similarity(one, other, ALIKE) < ALIKE || quotesCode(a)) return false;
  return quantities(one) === quantities(other);
}

/** Code, URLs and identifiers: items of a reference that differ in them alone are not copies. */
function opaqueOf(block: Block): string {
  return block.opaque.map(([start, end]) => block.text.text.slice(start, end)).join(' ');
}

function quotesCode(block: Block): boolean {
  return block.inlines.some(({ tag }) => tag === 'code' || tag === 'kbd' || tag === 'samp');
}

/** Two equal texts of which most letters that have a case differ in it: a right spelling beside a wrong one. */
function showsSpelling(a: Block, b: Block): boolean {
  if (a.text.text === b.text.text) return false;
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one === other || one.length !== other.length) return false;
  let cased = 0;
  let differing = 0;
  for (let at = 0; at < one.length; at++) {
    const letter = one.charAt(at);
    if (letter.toLowerCase() !== letter.toUpperCase()) cased++;
    if (letter !== other.charAt(at)) differing++;
  }
  return differing > cased / 2;
}

function lettersOf(block: Block): string {
  return block.text.text.replace(/\P{L}/gu, '');
}

/** Gathered when first asked for: most articles hold no two paragraphs alike. */
export function targetsIn(article: Article): Targets {
  let targets: Map<Block, string> | undefined;
  return (block) => {
    targets ??= gather(article);
    return targets.get(block) ?? '';
  };
}

function gather({ links }: Article): Map<Block, string> {
  const targets = new Map<Block, string>();
  for (const { block, href } of links) {
    if (href !== undefined) targets.set(block, `${targets.get(block) ?? ''} ${href.value}`);
  }
  return targets;
}
