import type { Hidden } from '../../article/article.ts';
import type { BlockRecord, ContentSpan, LabelRecord, NameRecord } from './records.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

/** Writes down which names stand for which content; they are resolved when the whole source is known. */
export class NameRecorder {
  readonly names: NameRecord[] = [];
  readonly labels: LabelRecord[] = [];
  /** Content of the elements with an id. */
  readonly contents = new Map<string, ContentSpan>();
  #graphicTitle = '';

  /** Content that begins at the offset of the flow. */
  openContent(at: number): ContentSpan {
    const { length } = this.names;
    return { from: at, to: at, namesFrom: length, namesTo: length };
  }

  closeContent(content: ContentSpan, at: number): void {
    content.to = at;
    content.namesTo = this.names.length;
  }

  /** The first element of an id is the one that references mean. */
  openContentOf(id: string, at: number): ContentSpan | undefined {
    if (this.contents.has(id)) return undefined;
    const content = this.openContent(at);
    this.contents.set(id, content);
    return content;
  }

  /** An element whose name is not its text: one with a label, or, with no name at all, one that is hidden. */
  openNamed(attributes: TagAttributes, hidden: Hidden | undefined, at: number): NameRecord | undefined {
    if (hidden === undefined && !attributes.bearOn(Concern.Name)) return undefined;
    const name: NameRecord = {
      from: at,
      to: at,
      name: hidden === undefined ? (attributes.value('aria-label') ?? '') : '',
      labelledBy: hidden === undefined ? attributes.value('aria-labelledby') : undefined,
    };
    this.names.push(name);
    return name;
  }

  /** Something that has a name and no text: an image, a control. */
  named(attributes: TagAttributes, fallback: string | undefined, at: number): void {
    if (isAriaHidden(attributes)) return;
    const labelled = attributes.bearOn(Concern.Name);
    const label = labelled ? attributes.value('aria-label')?.trim() : undefined;
    const labelledBy = labelled ? attributes.value('aria-labelledby') : undefined;
    const name = label || fallback?.trim() || '';
    if (name !== '' || labelledBy !== undefined) this.names.push({ from: at, to: at, name, labelledBy });
  }

  /** Text of a title inside a graphic. */
  graphicTitle(text: string): void {
    this.#graphicTitle += text;
  }

  endGraphic(at: number): void {
    const name = this.#graphicTitle.trim();
    this.#graphicTitle = '';
    if (name !== '') this.names.push({ from: at, to: at, name, labelledBy: undefined });
  }

  heading(block: BlockRecord, content: ContentSpan, attributes: TagAttributes): void {
    const labelled = attributes.bearOn(Concern.Name);
    this.labels.push({
      block,
      content,
      label: labelled ? attributes.value('aria-label') : undefined,
      labelledBy: labelled ? attributes.value('aria-labelledby') : undefined,
      title: attributes.value('title'),
    });
  }
}

/** Whether the element says itself that it has no name. */
export function isAriaHidden(attributes: TagAttributes): boolean {
  return attributes.bearOn(Concern.Visibility) && attributes.value('aria-hidden')?.trim().toLowerCase() === 'true';
}
