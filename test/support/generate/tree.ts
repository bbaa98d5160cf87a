import { Random } from './random.ts';
import { sentence } from './sentences.ts';

/** Deepest nest of blocks. */
const DEPTH = 5;
const CONTAINERS = [
  'div',
  'section',
  'article',
  'main',
  'aside',
  'blockquote',
  'center',
  'form',
  'fieldset',
  'details',
];
const INLINES = ['b', 'i', 'em', 'strong', 'span', 'code', 'u', 'small', 'q', 'cite', 'font', 'sup', 'label', 'ins'];
/** End tags that authors leave out. */
const OPTIONAL_ENDS: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'tbody', 'thead']);
const STRAY = ['</p>', '</b>', '</div>', '</td>', '</li>', '</span>', '</ul>', '</h2>', '</a>', '</form>'];

/**
 * A document as a tree of ordinary elements, with some end tags left out, formatting unclosed, and now and then a stray
 * end tag. `disorder` in [0, 1] says how much of the last two.
 */
export function generateTree(seed: number, disorder: number): string {
  const random = new Random(seed);
  const writer = new TreeWriter(random, disorder);
  const doctype = random.chance(0.7) ? '<!doctype html>\n' : '';
  const blocks = Array.from({ length: 2 + random.integer(5) }, () => writer.block(0));
  return `${doctype}${blocks.join(random.pick(['', '\n', ' text between ']))}`;
}

class TreeWriter {
  readonly #random: Random;
  readonly #disorder: number;

  constructor(random: Random, disorder: number) {
    this.#random = random;
    this.#disorder = disorder;
  }

  block(depth: number): string {
    const random = this.#random;
    if (depth >= DEPTH) return this.#element('p', this.#inline());
    const kinds = [
      () => this.#element('p', this.#inline()),
      () => this.#element('p', this.#inline()),
      () => this.#element(random.pick(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']), this.#inline()),
      () => this.#element(random.pick(CONTAINERS), this.#flow(depth + 1)),
      () => this.#element(random.pick(CONTAINERS), this.#flow(depth + 1)),
      () => this.#list(depth),
      () => this.#definitions(depth),
      () => this.#table(depth),
      () => `<figure><img src="/${random.integer(99)}.png" alt="${sentence(random)}">${this.#caption()}</figure>`,
      () => `<pre>\n${sentence(random)}\n  ${sentence(random)}</pre>`,
      () => `<hr>${this.#inline()}`,
    ];
    return random.pick(kinds)() + (random.chance(this.#disorder / 10) ? random.pick(STRAY) : '');
  }

  #flow(depth: number): string {
    const random = this.#random;
    const pieces: string[] = [];
    for (let count = 1 + random.integer(3); count > 0; count--) {
      pieces.push(random.chance(0.3) ? this.#inline() : this.block(depth), random.pick(['', '\n', ' ']));
    }
    return pieces.join('');
  }

  #inline(): string {
    const random = this.#random;
    const pieces: string[] = [];
    for (let count = 1 + random.integer(4); count > 0; count--) {
      const kind = random.integer(8);
      if (kind === 0) pieces.push(`<a href="/${random.integer(99)}?a=1&amp;b=2">${sentence(random)}</a>`);
      else if (kind === 1) pieces.push(`<img src=${random.integer(99)}.jpg alt='${sentence(random)}'>`);
      else if (kind === 2) pieces.push('<br>\n');
      else if (kind <= 4) pieces.push(this.#formatting());
      else pieces.push(sentence(random), random.pick([' ', ' &amp; ', '&nbsp;', '\n', '']));
    }
    return pieces.join('');
  }

  #formatting(): string {
    const random = this.#random;
    const outer = random.pick(INLINES);
    const inner = random.pick(INLINES);
    if (random.chance(this.#disorder / 4))
      return `<${outer}>${sentence(random)}<${inner}>${sentence(random)}</${outer}></${inner}>`;
    if (random.chance(this.#disorder / 10)) return `<${outer}>${sentence(random)}`;
    return `<${outer}>${sentence(random)}<${inner}>${sentence(random)}</${inner}></${outer}>`;
  }

  #list(depth: number): string {
    const items = Array.from({ length: 1 + this.#random.integer(4) }, () =>
      this.#element('li', this.#random.chance(0.6) ? this.#inline() : this.#flow(depth + 1)),
    );
    const tag = this.#random.pick(['ul', 'ol', 'menu']);
    return `<${tag}>${items.join('\n')}</${tag}>`;
  }

  #definitions(depth: number): string {
    const items = Array.from({ length: 1 + this.#random.integer(3) }, () =>
      [this.#element('dt', this.#inline()), this.#element('dd', this.#flow(depth + 1))].join('\n'),
    );
    return `<dl>${items.join('\n')}</dl>`;
  }

  #table(depth: number): string {
    const random = this.#random;
    const row = (cell: string) => {
      const cells = Array.from({ length: 1 + random.integer(3) }, () =>
        this.#element(cell, random.chance(0.8) ? this.#inline() : this.#flow(depth + 1)),
      );
      return this.#element('tr', cells.join(''));
    };
    const head = random.chance(0.4) ? this.#element('thead', row('th')) : '';
    const rows = Array.from({ length: 1 + random.integer(3) }, () => row('td')).join('\n');
    const body = random.chance(0.5) ? this.#element('tbody', rows) : rows;
    return `<table>${random.chance(0.3) ? `<caption>${this.#inline()}</caption>` : ''}${head}${body}</table>`;
  }

  #caption(): string {
    return this.#element('figcaption', this.#inline());
  }

  #element(tag: string, content: string): string {
    const open = this.#random.chance(0.2) ? `<${tag} class="a" lang=zh>` : `<${tag}>`;
    const end = OPTIONAL_ENDS.has(tag) && this.#random.chance(0.4) ? '' : `</${tag}>`;
    return `${open}${content}${end}`;
  }
}
