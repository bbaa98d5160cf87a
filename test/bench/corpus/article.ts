import { Random } from '../../support/generate/random.ts';
import { pageFooter, pageHead, pageTeasers } from './page-furniture.ts';
import { type ArticleLanguage, newsParagraph, newsTitle } from './wording.ts';

export type ArticleFormat = 'html' | 'markdown' | 'text';

export interface ArticleWish {
  readonly format: ArticleFormat;
  readonly seed: number;
  /** About so many UTF-8 bytes: the first whole section that reaches it is the last. */
  readonly bytes: number;
  /** Whether a defect stands at the end, within the last kilobyte. */
  readonly defect: boolean;
}

interface Writer {
  readonly head: (title: string, language: ArticleLanguage, random: Random) => string;
  readonly section: (random: Random, language: ArticleLanguage) => string;
  /** What `recommended` reports once. */
  readonly defect: string;
  readonly tail: (random: Random, language: ArticleLanguage) => string;
}

/** An article as a newsroom's system stores it, English or Chinese; the same wish gives the same article. */
export function article({ format, ...wish }: ArticleWish): string {
  return write(WRITERS[format], wish);
}

/** A whole page of a site with such an article in it, as a browser gets it: a third of its bytes is text. */
export function page(wish: Omit<ArticleWish, 'format'>): string {
  return write(PAGE, wish);
}

function write(writer: Writer, { seed, bytes, defect }: Omit<ArticleWish, 'format'>): string {
  const random = new Random(seed);
  const language = random.pick(['en', 'zh'] as const);
  const { head, section, defect: planted, tail } = writer;
  const pieces = [head(newsTitle(random, language), language, random)];
  let written = 0;
  while (written < bytes) {
    const piece = section(random, language);
    written += Buffer.byteLength(piece);
    pieces.push(piece);
  }
  if (defect) pieces.push(planted);
  pieces.push(tail(random, language));
  return pieces.join('');
}

/** What a spelling rule of a peer reports. */
const MISSPELT = 'Nobody recieved the letter.';

const times = <Piece>(count: number, write: () => Piece): readonly Piece[] => Array.from({ length: count }, write);

const WRITERS: Readonly<Record<ArticleFormat, Writer>> = {
  html: {
    head: (title, language) =>
      `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body><main>\n<h1>${title}</h1>\n`,
    section: (random, language) => {
      const url = `https://example.org/${random.integer(1e6)}`;
      return [
        `<h2>${newsTitle(random, language)}</h2>`,
        ...times(3, () => `<p class="text">${newsParagraph(random, language)}</p>`),
        `<p>${newsParagraph(random, language)} <a href="${url}?a=1&amp;b=2">${newsTitle(random, language)}</a></p>`,
        `<figure><img src="/${random.integer(1e6)}.jpg" alt="${newsTitle(random, language)}"><figcaption>${newsParagraph(random, language)}</figcaption></figure>`,
        `<ul>\n${times(3, () => `<li>${newsTitle(random, language)}</li>`).join('\n')}\n</ul>\n`,
      ].join('\n');
    },
    defect: `<h2></h2>\n<p>${MISSPELT}</p>\n`,
    tail: () => '</main></body>\n</html>\n',
  },
  markdown: {
    head: (title) => `# ${title}\n\n`,
    section: (random, language) => {
      const url = `https://example.org/${random.integer(1e6)}`;
      return [
        `## ${newsTitle(random, language)}\n`,
        ...times(3, () => `${newsParagraph(random, language)}\n`),
        `${newsParagraph(random, language)} [${newsTitle(random, language)}](${url})\n`,
        `![${newsTitle(random, language)}](/${random.integer(1e6)}.jpg)\n`,
        `${times(3, () => `- **${newsTitle(random, language)}**`).join('\n')}\n\n`,
      ].join('\n');
    },
    defect: `See [](https://example.org/).\n\n${MISSPELT}\n`,
    tail: () => '',
  },
  text: {
    head: (title) => `${title}\n\n`,
    section: (random, language) => `${times(4, () => newsParagraph(random, language)).join('\n\n')}\n\n`,
    defect: 'The h\u0430rbour is calm.\n',
    tail: () => '',
  },
};

const PAGE: Writer = {
  ...WRITERS.html,
  head: pageHead,
  section: (random, language) => `${WRITERS.html.section(random, language)}${pageTeasers(random, language)}`,
  tail: pageFooter,
};
