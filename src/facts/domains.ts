import { MOST_LABELS, PUBLIC_SUFFIXES } from './public-suffixes.ts';

/** RFC 2606 and RFC 6761: names that will never be registered. `example.com` and its like are under listed suffixes. */
const RESERVED = new Set(['test', 'example', 'invalid', 'localhost']);

/**
 * The name under a public suffix (Public Suffix List, ICANN and private sections), lower case and in ASCII, so that a
 * Unicode name equals its punycode; null for a suffix itself, a single label, an IP address, or no host at all.
 */
export function registrableDomain(host: string): string | null {
  const labels = labelsOf(host);
  if (labels === undefined) return null;
  const { start } = suffixOf(labels);
  return start === 0 || labels[start - 1] === '' ? null : labels.slice(start - 1).join('.');
}

/** The host's suffix is truly in the Public Suffix List, or reserved by RFC 2606 or RFC 6761. */
export function hasPublicSuffix(host: string): boolean {
  const labels = labelsOf(host);
  return labels !== undefined && (suffixOf(labels).isListed || RESERVED.has(labels.at(-1)!));
}

/** Lower case and punycode, without a final dot, as a URL parser has it; undefined where it is no host, or an address. */
function labelsOf(host: string): readonly string[] | undefined {
  if (!/^[^\s/?#@:\\]{1,253}$/.test(host)) return undefined;
  const url = `http://${host.replace(/\.$/, '')}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) ? undefined : hostname.split('.');
}

let byTop: ReadonlyMap<string, string> | undefined;

/** The rules below a top-level domain, with a blank on either side of each. */
function rulesBelow(top: string): string {
  byTop ??= new Map(
    PUBLIC_SUFFIXES.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), `${line.slice(line.indexOf(' '))} `]),
  );
  return byTop.get(top) ?? '';
}

/** Where the public suffix begins among a host's labels; where no rule has it, that is the last one. */
function suffixOf(labels: readonly string[]): { readonly start: number; readonly isListed: boolean } {
  const top = labels.length - 1;
  const rules = rulesBelow(labels[top]!);
  const holds = (rule: readonly string[]) => rules.includes(` ${rule.join('.')} `);
  for (let start = Math.max(0, labels.length - MOST_LABELS); start < top; start++) {
    const [label, ...rest] = labels.slice(start, top);
    if (holds([`!${label}`, ...rest])) return { start: start + 1, isListed: true };
    if (holds([label!, ...rest]) || holds(['*', ...rest])) return { start, isListed: true };
  }
  return { start: top, isListed: rules.includes(' . ') };
}
