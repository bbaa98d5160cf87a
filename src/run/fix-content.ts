import { type Encoder, hasBom } from '../files/index.ts';
import {
  fixSource,
  type Linted,
  lintSource,
  type ResolvedConfig,
  type SourceInfo,
  type Timing,
} from '../linter/index.ts';

/** What fixes made of a document. */
export interface Change {
  /** How many fixes were made. */
  readonly made: number;
  /** Both texts without their byte order mark. */
  readonly before: string;
  readonly after: string;
  readonly bom: boolean;
  /** The text after, in the encoding of the document. */
  readonly bytes: Uint8Array;
}

/** Why fixes could not be made. */
export type Refusal =
  /** `character` is undefined where the encoding, or what the document makes of it, cannot be written. */
  | { readonly why: 'encoding'; readonly encoding: string; readonly character: string | undefined }
  | { readonly why: 'system'; readonly error: unknown };

export interface FixedContent {
  /** What remains to be said; where fixes were refused, all that there was to say. */
  readonly linted: Linted;
  /** Missing where nothing changed. */
  readonly change?: Change;
  readonly refusal?: Refusal;
}

/** Makes the fixes of one document and encodes it so that all else keeps its bytes. Throws as `lintSource` does. */
export async function fixContent(
  content: Uint8Array,
  info: SourceInfo,
  config: ResolvedConfig,
  encoder: Encoder,
  timing?: Timing,
): Promise<FixedContent> {
  const fixed = await fixSource(content, info, config, timing);
  const { made, source, result } = fixed;
  if (made === 0 || source === null || result.encoding === null) return { linted: fixed };
  const before = await lintSource(content, info, config, timing);
  if (before.source === null || before.source === source) return { linted: before };
  const { encoding } = result;
  const bom = hasBom(content, encoding);
  const asItWas = encoder.encode(before.source, encoding, { bom });
  const encoded = encoder.encode(source, encoding, { bom });
  if (!encoded.ok || !asItWas.ok || Buffer.compare(asItWas.bytes, content) !== 0) {
    const character = encoded.ok ? undefined : encoded.character;
    return { linted: before, refusal: { why: 'encoding', encoding, character } };
  }
  return { linted: fixed, change: { made, before: before.source, after: source, bom, bytes: encoded.bytes } };
}
