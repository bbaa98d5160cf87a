import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

export type MarkdownTree = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownTree | MarkdownTree['children'][number];

const FRONT_MATTER = ['yaml' as const, 'toml' as const];

/** The extensions' transforms look for addresses in texts a second time and make nodes without positions. */
const FROM_MARKDOWN = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(FRONT_MATTER),
];
const SYNTAX = [gfm(), frontmatter(FRONT_MATTER)];

/** JSON is no front matter to mdast: it sees blanks instead. */
const JSON_FRONT_MATTER = /^\{[\t ]{0,10}[\r\n][^}]{0,1000}\}[\t ]{0,10}(?=[\r\n])/;

/** The tree of a Markdown source without a byte order mark. */
export function markdownTree(source: string): MarkdownTree {
  const blanked = source.replace(JSON_FRONT_MATTER, (json) => json.replace(/[^\r\n]/g, ' '));
  return fromMarkdown(blanked, { extensions: SYNTAX, mdastExtensions: FROM_MARKDOWN });
}

export interface Visitor {
  /** Returns whether the node's children are to be visited. */
  enter(node: MarkdownNode): boolean;
  leave(node: MarkdownNode): void;
}

/** Visits a tree in source order, without recursion. */
export function visitMarkdown(tree: MarkdownTree, visitor: Visitor): void {
  const steps: ({ readonly enter: MarkdownNode } | { readonly leave: MarkdownNode })[] = [{ enter: tree }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) visitor.leave(step.leave);
    else if (visitor.enter(step.enter)) {
      steps.push({ leave: step.enter });
      if ('children' in step.enter) for (const child of step.enter.children.toReversed()) steps.push({ enter: child });
    }
  }
}

/** What link and image references refer to: of two definitions of a label the first counts. */
export function definitionsOf(
  tree: MarkdownTree,
): ReadonlyMap<string, { readonly url: string; readonly title?: string | null | undefined }> {
  const definitions = new Map<string, { readonly url: string; readonly title?: string | null | undefined }>();
  visitMarkdown(tree, {
    enter: (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      return true;
    },
    leave: () => undefined,
  });
  return definitions;
}

/** Where mdast reads what the specification and its reference implementation read otherwise. */
const ORACLE_ERRORS: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  {
    why: 'It judges a symbol beyond U+FFFF by one of its two surrogates, as a letter, when it looks beside a delimiter.',
    pattern: /[*_~](?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}]|(?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}][*_~]/u,
  },
  {
    why: 'It lets no list that begins empty or with another number than one follow on an indented code either, not only on a paragraph.',
    pattern:
      /[^\s>][\t ]{0,9}(?:(?:\r\n|\n|\r)[\t >]{0,9}){1,4}(?:(?:[-*+]|\d{1,9}[.)])[\t ]{0,9}(?:[\r\n]|$)|(?!1[.)])\d{1,9}[.)])/,
  },
];

/** Why the tree of a source cannot be trusted, if there is a known reason. */
export function markdownErrorsOfOracle(source: string): string | undefined {
  return ORACLE_ERRORS.find(({ pattern }) => pattern.test(source))?.why;
}
