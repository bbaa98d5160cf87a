import type { Node, Parent } from 'unist';

/** Calls `visit` for every node in source order, without recursion; `depth` of the root is 0. */
export function walk(root: Node, visit: (node: Node, depth: number) => void): void {
  const pending: [node: Node, depth: number][] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    visit(node, depth);
    const { children } = node as Partial<Parent>;
    for (let i = (children?.length ?? 0) - 1; i >= 0; i--) pending.push([children![i]!, depth + 1]);
  }
}

/** How deep the tree is, at most; the root alone is 0. */
export function depthOf(root: Node): number {
  let deepest = 0;
  walk(root, (_, depth) => {
    deepest = Math.max(deepest, depth);
  });
  return deepest;
}
