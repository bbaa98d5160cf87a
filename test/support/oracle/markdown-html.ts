import { definitionsOf, type MarkdownNode, type MarkdownTree, markdownTree, visitMarkdown } from './markdown-tree.ts';
import { type Reference, referenceOf } from './reference.ts';

/** Elements that a node without further data stands for. */
const ELEMENTS: Readonly<Partial<Record<MarkdownNode['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  footnoteDefinition: 'section',
};

/** Markdown with its raw HTML as a browser shows it: mdast's tree written as HTML, read by parse5. */
export function browserReferenceOf(source: string): Reference {
  const reference = referenceOf(new HtmlWriter(markdownTree(source)).write());
  // mdast turns NUL into U+FFFD, ours drops it.
  return { ...reference, text: reference.text.replaceAll('\uFFFD', '') };
}

class HtmlWriter {
  readonly #tree: MarkdownTree;
  readonly #definitions: ReturnType<typeof definitionsOf>;
  readonly #pieces: string[] = [];

  constructor(tree: MarkdownTree) {
    this.#tree = tree;
    this.#definitions = definitionsOf(tree);
  }

  write(): string {
    visitMarkdown(this.#tree, { enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
    return this.#pieces.join('');
  }

  #enter(node: MarkdownNode): boolean {
    switch (node.type) {
      case 'yaml':
        return false;
      case 'text':
        this.#pieces.push(escaped(node.value));
        break;
      case 'html':
        this.#pieces.push(node.value);
        break;
      case 'inlineCode':
        this.#pieces.push(`<code>${escaped(node.value)}</code>`);
        break;
      case 'code':
        this.#pieces.push(`<pre>\n${escaped(node.value)}</pre>`);
        break;
      case 'break':
        this.#pieces.push('<br>');
        break;
      case 'thematicBreak':
        this.#pieces.push('<hr>');
        break;
      case 'image':
        this.#image(node.url, node.alt);
        break;
      case 'imageReference':
        this.#image(this.#definitions.get(node.identifier)?.url, node.alt);
        break;
      default:
        this.#pieces.push(startTag(this.#elementOf(node), this.#attributesOf(node)));
    }
    return true;
  }

  #leave(node: MarkdownNode): void {
    const element = 'children' in node ? this.#elementOf(node) : undefined;
    if (element !== undefined) this.#pieces.push(`</${element}>`);
  }

  #image(src: string | undefined, alt: string | null | undefined): void {
    this.#pieces.push(startTag('img', { src, alt: alt ?? '' }));
  }

  #elementOf(node: MarkdownNode): string | undefined {
    if (node.type === 'heading') return `h${node.depth}`;
    if (node.type === 'link' || node.type === 'linkReference') return 'a';
    return ELEMENTS[node.type];
  }

  #attributesOf(node: MarkdownNode): Readonly<Record<string, string | null | undefined>> {
    if (node.type === 'link') return { href: node.url, title: node.title };
    if (node.type !== 'linkReference') return {};
    const definition = this.#definitions.get(node.identifier);
    return { href: definition?.url, title: definition?.title };
  }
}

function startTag(
  element: string | undefined,
  attributes: Readonly<Record<string, string | null | undefined>>,
): string {
  if (element === undefined) return '';
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  return `<${element}${written.join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
