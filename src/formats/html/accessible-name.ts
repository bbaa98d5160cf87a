import type { ContentSpan, NameRecord } from './records.ts';

/** Names inside one element that are looked at; pages nest a handful. */
const NAME_LIMIT = 1000;

/** Accessible names (W3C accname), as far as the source tells them without running styles and scripts. */
export class AccessibleNames {
  readonly #flow: string;
  readonly #names: readonly NameRecord[];
  readonly #contents: ReadonlyMap<string, ContentSpan>;
  readonly #byId = new Map<string, string>();

  /** `contents`: that of the elements with an id, by id. */
  constructor(flow: string, names: readonly NameRecord[], contents: ReadonlyMap<string, ContentSpan>) {
    this.#flow = flow;
    this.#names = names;
    this.#contents = contents;
  }

  /** aria-labelledby, aria-label, content, title: the first that is not blank; trimmed. */
  nameOf(
    labelledBy: string | undefined,
    label: string | undefined,
    content: ContentSpan | string | undefined,
    title: string | undefined,
  ): string {
    return (
      this.labelOf(labelledBy, label) ||
      (typeof content === 'object' ? this.#fromContent(content, true) : (content ?? '').trim()) ||
      (title ?? '').trim()
    );
  }

  /** aria-labelledby, aria-label; '' where there is neither. */
  labelOf(labelledBy: string | undefined, label: string | undefined): string {
    return (labelledBy === undefined ? '' : this.#fromIds(labelledBy)) || (label ?? '').trim();
  }

  #fromIds(ids: string): string {
    const names: string[] = [];
    for (const id of ids.split(/\s{1,99}/).slice(0, NAME_LIMIT)) {
      const content = this.#contents.get(id);
      if (content === undefined) continue;
      let name = this.#byId.get(id);
      if (name === undefined) {
        name = this.#fromContent(content, false);
        this.#byId.set(id, name);
      }
      if (name !== '') names.push(name);
    }
    return names.join(' ');
  }

  /** A name that was reached through aria-labelledby does not follow another one. */
  #fromContent(content: ContentSpan, followIds: boolean): string {
    let text = '';
    let at = content.from;
    let named = 0;
    const limit = Math.min(content.namesTo, content.namesFrom + NAME_LIMIT);
    for (let index = content.namesFrom; index < limit; index++) {
      const { from, to, name, labelledBy } = this.#names[index]!;
      // The name of an element stands for those inside it.
      if (from < named) continue;
      text += this.#flow.slice(at, from);
      const label = followIds ? this.labelOf(labelledBy, name) : name;
      if (label !== '') text += ` ${label} `;
      named = Math.min(to, content.to);
      at = Math.max(at, named);
    }
    text += this.#flow.slice(at, content.to);
    return text.trim();
  }
}
