import { parse } from 'tldts';

/** RFC 2606 and RFC 6761: names that will never be registered. `example.com` and its like are under listed suffixes. */
const RESERVED = new Set(['test', 'example', 'invalid', 'localhost']);

/**
 * The name under a public suffix (Public Suffix List, ICANN and private sections), lower case and in ASCII, so that a
 * Unicode name equals its punycode; null for a suffix itself, a single label, an IP address, or no host at all.
 */
export function registrableDomain(host: string): string | null {
  const ascii = toAscii(host);
  return ascii === undefined ? null : parse(ascii, { allowPrivateDomains: true, validateHostname: false }).domain;
}

/** The host's suffix is truly in the Public Suffix List, or reserved by RFC 2606 or RFC 6761. */
export function hasPublicSuffix(host: string): boolean {
  const ascii = toAscii(host);
  if (ascii === undefined) return false;
  const { isIcann, isPrivate, publicSuffix } = parse(ascii, { allowPrivateDomains: true, validateHostname: false });
  return isIcann === true || isPrivate === true || (publicSuffix !== null && RESERVED.has(publicSuffix));
}

/** Lower case and punycode, without a final dot, as a URL parser has it; undefined where it is no host. */
function toAscii(host: string): string | undefined {
  if (!/^[^\s/?#@:\\]{1,253}$/.test(host)) return undefined;
  const url = `http://${host.replace(/\.$/, '')}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
