import type { SyntaxNode } from '@lezer/common';
import { blockGrammar, type Definition, Excess, LIMITS, normalizeLabel, References } from './grammar/index.ts';

/** What the text defines; found by a pass over its blocks, because a definition may stand behind what refers to it. */
export function collectReferences(text: string, excess: Excess): References {
  if (!text.includes(']:')) return References.NONE;
  const links = new Map<string, Definition>();
  const notes = new Set<string>();
  const tree = blockGrammar(new Excess()).parse(text);
  tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      if (name !== 'LinkReference' && name !== 'FootnoteMark') return;
      if (links.size + notes.size >= LIMITS.definitions) {
        excess.note(from);
        return false;
      }
      if (name === 'FootnoteMark') notes.add(normalizeLabel(text.slice(from + 2, text.lastIndexOf(']', to))));
      else addLink(links, text, node.node);
      return false;
    },
  });
  return new References(links, notes);
}

/** The first definition of a label counts. */
function addLink(links: Map<string, Definition>, text: string, node: SyntaxNode): void {
  const label = node.getChild('LinkLabel');
  if (label === null) return;
  const key = normalizeLabel(text.slice(label.from + 1, label.to - 1));
  if (links.has(key)) return;
  const destination = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  links.set(key, {
    destination: destination === null ? undefined : [destination.from, destination.to],
    title: title === null ? undefined : [title.from, title.to],
  });
}
