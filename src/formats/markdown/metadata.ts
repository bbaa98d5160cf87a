import type { Declared, Meta, Range, Valued } from '../../article/article.ts';
import type { FrontMatter, Scalar } from './front-matter.ts';
import type { Newlines } from './newlines.ts';

/** Keys that name the language, the most telling first. */
const LANGUAGE_KEYS = ['lang', 'language', 'locale'];
const CANONICAL_KEYS = ['canonical', 'canonical_url', 'canonicalurl'];

/** The language that the front matter declares. */
export function declaredIn(frontMatter: FrontMatter, newlines: Newlines): Declared | undefined {
  const found = firstOf(frontMatter, LANGUAGE_KEYS);
  if (found === undefined) return undefined;
  return { tag: found.value.trim(), range: sourceRange(found.range, newlines), by: 'front-matter' };
}

/** What else the front matter says of the document. */
export function metaOf(frontMatter: FrontMatter, newlines: Newlines): Omit<Meta, 'hreflang' | 'lang'> {
  const valued = (keys: readonly string[]): Valued | undefined => {
    const found = firstOf(frontMatter, keys);
    return found && { value: found.value.trim(), range: sourceRange(found.range, newlines) };
  };
  const title = valued(['title']);
  const canonical = valued(CANONICAL_KEYS);
  const keywords = valued(['keywords']);
  return {
    ...(title && { title }),
    ...(canonical && { canonical }),
    ...(keywords && { keywords }),
    frontMatter: { kind: frontMatter.kind, range: sourceRange(frontMatter.range, newlines) },
  };
}

function firstOf({ scalars }: FrontMatter, keys: readonly string[]): Scalar | undefined {
  for (const key of keys) {
    const found = scalars.get(key);
    if (found !== undefined && found.value.trim() !== '') return found;
  }
  return undefined;
}

function sourceRange([start, end]: Range, newlines: Newlines): Range {
  return [newlines.toSource(start), newlines.toSource(end)];
}
