import { scriptSubtag } from '../../src/rule/index.ts';

/** The variant of Chinese that a language name names: `Hant` of 繁體中文. */
export function variantNamed(name: string): 'Hans' | 'Hant' | undefined {
  if (/[繁正]/u.test(name)) return 'Hant';
  return name.includes('简') || name.includes('簡') ? 'Hans' : undefined;
}

/** The variant that a tag names by its script, or by a region that writes one. */
export function variantOfTag(tag: string): 'Hans' | 'Hant' | undefined {
  const script = scriptSubtag(tag);
  if (script === 'Hans' || script === 'Hant') return script;
  if (/[-_](?:TW|HK|MO)\b/iu.test(tag)) return 'Hant';
  return /[-_](?:CN|SG|MY)\b/iu.test(tag) ? 'Hans' : undefined;
}
