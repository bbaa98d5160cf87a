import type { Block } from '../article/article.ts';
import type { ResolvedConfig } from '../config/index.ts';
import type { Lang, LangSpan } from '../language/index.ts';
import type { Note } from '../lint/finding.ts';
import type { LanguageMap } from '../rule/language-map.ts';
import type { Position } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import { type Linted, lintArticle, lintedOf, readSource, type SourceInfo } from './lint-source.ts';

/** What bilint makes of an article's languages. */
export interface Inspection {
  readonly version: 1;
  /** As the caller gave it; null when unnamed. */
  readonly path: string | null;
  /** What the document says of itself, as written; null where it says nothing. */
  readonly declared: {
    readonly tag: string;
    readonly by: string;
    readonly verdict: 'right' | 'wrong' | 'unknown';
  } | null;
  /** The languages that text was told as. */
  readonly candidates: readonly Lang[];
  readonly expected: readonly Lang[];
  readonly expectedBy: LanguageMap['expectedBy'];
  /** In source order, code left out. */
  readonly blocks: readonly InspectedBlock[];
  /** What is in no candidate's language, by the language that it seems to be in. */
  readonly unlisted: readonly { readonly lang: Lang | 'und'; readonly letters: number; readonly start: Position }[];
  readonly notes: readonly Note[];
}

export interface InspectedBlock {
  readonly type: Block['type'];
  readonly region: Block['region'];
  readonly hidden: boolean;
  /** Where it is in the source: half-open, UTF-16 code units. */
  readonly range: Range;
  readonly start: Position;
  readonly expected: readonly Lang[];
  /** The language of at least 80 % of it; else `und`. */
  readonly lang: Lang | 'und';
  readonly spans: readonly InspectedSpan[];
}

export interface InspectedSpan extends Pick<LangSpan, 'lang' | 'kind' | 'role' | 'posterior'> {
  readonly range: Range;
  readonly start: Position;
  readonly text: string;
}

/** Reads a document as `lintSource` does and tells its languages, or what to say of one that cannot be read. */
export async function inspectSource(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
): Promise<Inspection | { readonly refused: Linted }> {
  const read = await readSource(input, info, config);
  if ('refused' in read) return read;
  const { article } = read;
  const linted = await lintArticle(article, config);
  const { languages, unlisted } = linted;
  const { lang } = article.meta;
  return {
    version: 1,
    path: article.path ?? null,
    declared: lang === undefined ? null : { tag: lang.tag, by: lang.by, verdict: languages.declaration.verdict },
    candidates: languages.candidates,
    expected: languages.expected,
    expectedBy: languages.expectedBy,
    blocks: article.blocks.filter(({ type }) => type !== 'code').map(inspected),
    unlisted: unlisted.map((one) => ({
      lang: one.lang,
      letters: one.letters,
      start: article.lines.positionOf(one.block.range[0]),
    })),
    notes: lintedOf(article, linted, config).result.notes,
  };

  function inspected(block: Block): InspectedBlock {
    return {
      type: block.type,
      region: block.region,
      hidden: block.hidden !== undefined,
      range: block.range,
      start: article.lines.positionOf(block.range[0]),
      expected: languages.expectedIn(block),
      lang: languages.languageOf(block),
      spans: languages.spansOf(block).map(({ start, end, lang, kind, role, posterior }) => {
        const { range } = block.text.rangeOf(start, end);
        return {
          lang,
          kind,
          ...(role !== undefined && { role }),
          posterior: Math.round(posterior * 1e4) / 1e4,
          range,
          start: article.lines.positionOf(range[0]),
          text: block.text.text.slice(start, end),
        };
      }),
    };
  }
}
