/** Deeper trees are refused: parsers and visitors of trees recurse, and the stack of Node 20 ends at about 5,000. */
export const DEEPEST = 2_000;

/** Elements that hold nothing, and those whose end tags may be missing, which never nest without another element between. */
const NOT_NESTING = new Set(
  [
    'area base br col embed hr img input link meta param source track wbr',
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rp rt html head body',
  ].flatMap((names) => names.split(' ')),
);

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/gi;

/** How deep the elements of an HTML source may nest, from its tags alone: an estimate that costs one pass. */
export function htmlDepth(source: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, slash, written] of source.matchAll(TAG)) {
    const name = written!.toLowerCase();
    if (NOT_NESTING.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '') {
      open.set(name, count + 1);
      deepest = Math.max(deepest, ++depth);
    } else if (count > 0) {
      open.set(name, count - 1);
      depth--;
    }
  }
  return deepest;
}

const CONTAINER = /^(?:[ \t]{0,16}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/;
/** What ends a paragraph without a blank line, and rows of tables, whose cells are read one by one. */
const NEW_LEAF = /^\s{0,200}(?:$|[|#]|(?:[-+*]|\d{1,9}[.)])\s)/;
const MARK = /[*_~]{1,1000}|[![\]]/g;

/** Lines without a blank one between, in whose number the parser's work grows with the square. */
const MOST_LINES = 10_000;

/** Whether a Markdown source may nest too deeply, by the containers of a line or the marks of a paragraph, or goes on too long. */
export function isMarkdownTooComplex(source: string): boolean {
  let marks = 0;
  let lines = 0;
  for (const line of source.split(/\r\n?|\n/)) {
    const containers = CONTAINER.exec(line)?.[0].replace(/[^>+*.)-]/g, '').length ?? 0;
    if (NEW_LEAF.test(line)) marks = 0;
    lines = line.trim() === '' ? 0 : lines + 1;
    for (const [mark] of line.matchAll(MARK)) marks += mark.length;
    if (containers > DEEPEST || marks > DEEPEST || lines > MOST_LINES) return true;
  }
  return false;
}
