import type { Article, Block, BlockType } from '../../article/article.ts';
import { freezeArticle } from '../../article/freeze.ts';
import { LineIndex } from '../../text/line-index.ts';
import { opaqueSpans } from '../../text/opaque.ts';
import type { ParseInput } from '../index.ts';
import { declaredByPath } from '../path-language.ts';
import { captionsOf } from './captions.ts';
import { piecesOf } from './pieces.ts';
import { zonesOf } from './zones.ts';

const NO_INLINES: Block['inlines'] = Object.freeze([]);

/** Reads a plain text: blocks, their regions, the title and captions. It has no links, images or metadata of its own. */
export function parsePlainText({ source, path, decoding }: ParseInput): Article {
  const pieces = piecesOf(source);
  const zones = zonesOf(pieces);
  const captionIndexes = captionsOf(pieces, zones);
  const typeOf = (i: number): BlockType => {
    if (i === zones.title) return 'title';
    return captionIndexes.has(i) ? 'caption' : 'paragraph';
  };
  const blocks = pieces.map(({ range, text }, i): Block => {
    const region = zones.regions[i] ?? 'main';
    return { type: typeOf(i), range, region, text, inlines: NO_INLINES, opaque: opaqueSpans(text.text) };
  });
  const lang = path === undefined ? undefined : declaredByPath(path);
  return freezeArticle({
    format: 'text',
    path,
    source,
    lines: new LineIndex(source),
    decoding,
    blocks,
    links: [],
    images: [],
    captions: blocks.filter(({ type }) => type === 'caption'),
    empties: [],
    ids: [],
    comments: [],
    languageScopes: [],
    meta: { lang, hreflang: [] },
    problems: [],
  });
}
