import {
  type Article,
  type Attribute,
  defineRule,
  type Link,
  registrableDomain,
  type Site,
} from '../../src/rule/index.ts';
import { isForge, isRedirector, ownerOf } from './redirectors.ts';
import { asciiHost, fileType, type ShownTarget, shownTarget } from './shown-target.ts';

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
/** Phone numbers are one where their last digits are: country and trunk prefixes differ. */
const LOCAL_DIGITS = 7;

export default defineRule({
  id: 'mismatched-link-text',
  description: { en: 'Disallow link text that names another target.', zh: '禁止与目标不符的链接文字。' },
  category: 'links',
  severity: 'error',
  presets: ['recommended'],
  fix: 'none',
  needs: ['domains'],
  options: {},
  messages: {
    otherTarget: {
      en: 'The link says “{shown}” but leads to “{target}”; make them agree.',
      zh: '链接文字为“{shown}”，却指向“{target}”；请使两者一致。',
    },
    otherType: {
      en: 'The link “{shown}” promises another file type than “{target}”; correct one of them.',
      zh: '链接文字“{shown}”所示的文件类型与“{target}”不符，请更正其一。',
    },
  },
  check(article, { report, site }) {
    for (const link of article.links) {
      const { href } = link;
      if (href === undefined || link.hidden !== undefined) continue;
      const shown = wrongTextOf(link, href, article, site);
      if (shown === undefined) continue;
      const data = { shown: shown.trim(), target: href.value };
      if (shownTarget(shown)?.kind === 'file') report.otherType(link, data);
      else report.otherTarget(link, data);
    }
  },
});

/** The text of a link, or else its title, where it names another target. */
function wrongTextOf(link: Link, href: Attribute, article: Article, site: Site): string | undefined {
  const { text } = link.text;
  const title = link.title?.value;
  const claim = shownTarget(text);
  const isTitle = claim?.kind === 'file' && text === title;
  if (claim !== undefined && !isTitle && isContradicted(claim, href, article, site) && !isCode(link)) return text;
  const titled = title === undefined ? undefined : shownTarget(title);
  if (titled === undefined || titled.kind === 'file') return undefined;
  return isContradicted(titled, href, article, site) ? title : undefined;
}

function isContradicted(claim: ShownTarget, href: Attribute, article: Article, site: Site): boolean {
  const target = targetOf(href, article, site);
  return target !== undefined && contradicts(claim, target);
}

interface Target {
  readonly scheme: 'web' | 'mail' | 'phone';
  /** As written, decoded, lower case. */
  readonly text: string;
  /** In `xn--` form; of a mail address, its domain; absent where the site's own host is not known. */
  readonly host?: string;
  readonly path?: string;
  /** What follows the host, decoded, lower case. */
  readonly rest?: string;
}

/** Where a link leads, as far as this can be told; undefined for places on the page and for scripts. */
function targetOf(href: Attribute, article: Article, site: Site): Target | undefined {
  const value = href.value.trim();
  const text = decoded(value).toLowerCase();
  if (/^(?:#|javascript:|data:|$)/i.test(value) || /\{\{|\{%|<%|\$\{/u.test(value)) return undefined;
  const mail = /^mailto:([^?]{1,320})/i.exec(value)?.[1];
  if (mail !== undefined) return { scheme: 'mail', text, host: asciiHost(decoded(mail).split('@').at(-1) ?? '') };
  if (/^(?:tel|sms|callto):/i.test(value)) return { scheme: 'phone', text };
  const base = article.meta.canonical?.value ?? (site.hosts[0] === undefined ? undefined : `https://${site.hosts[0]}/`);
  const url = parseUrl(value, base);
  if (url !== undefined)
    return /^(?:https?|ftp):$/.test(url.protocol)
      ? { scheme: 'web', text, host: url.hostname, path: url.pathname, rest: restOf(url) }
      : undefined;
  return /^[a-z][a-z0-9+.-]{0,30}:/i.test(value) ? undefined : { scheme: 'web', text, path: value.split(/[?#]/u)[0]! };
}

function parseUrl(value: string, base: string | undefined): URL | undefined {
  const absolute = value.startsWith('//') ? `https:${value}` : value;
  if (URL.canParse(absolute)) return new URL(absolute);
  return URL.canParse(absolute, base) ? new URL(absolute, base) : undefined;
}

function restOf({ pathname, search, hash }: URL): string {
  return decoded(`${pathname}${search}${hash}`).toLowerCase();
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function contradicts(claim: ShownTarget, target: Target): boolean {
  switch (claim.kind) {
    case 'file': {
      const type = fileType(/\.([a-z0-9]{2,5})$/iu.exec(target.path ?? '')?.[1] ?? '');
      return target.scheme === 'web' && type !== undefined && type !== claim.type && !target.text.includes(claim.type);
    }
    case 'phone':
      return target.scheme === 'phone' && !sameNumber(claim.digits, target.text.split(/[,;]/u)[0]!.replace(/\D/gu, ''));
    case 'mail':
      return target.scheme === 'mail'
        ? !target.text.includes(claim.address) && !sharesDomain(claim.address.split('@')[1]!, target)
        : false;
    case 'host':
      if (target.scheme === 'phone' || (!claim.explicit && isForge(target.host))) return false;
      return !sharesDomain(claim.host, target) && !mentions(target, claim.host);
  }
}

function sameNumber(a: string, b: string): boolean {
  return a.slice(-LOCAL_DIGITS) === b.slice(-LOCAL_DIGITS);
}

/** Also where the target's host is not known, or only passes the reader on. */
function sharesDomain(host: string, target: Target): boolean {
  if (target.host === undefined || isRedirector(target.host)) return true;
  const shown = withoutWww(asciiHost(host));
  return isRedirector(shown) || shown === withoutWww(target.host) || siteOf(shown) === siteOf(target.host);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./u, '');
}

function siteOf(host: string): string {
  return ownerOf(registrableDomain(host) ?? host);
}

/** Documentation, archives and mirrors carry the shown host in their path or query: `pkg.go.dev/<host>/…`. */
function mentions({ rest = '' }: Target, host: string): boolean {
  const name = withoutWww(host);
  const at = rest.indexOf(name);
  return at >= 0 && !/[a-z0-9-]/u.test(rest.charAt(at - 1));
}

function isCode({ at, block, range }: Link): boolean {
  return block.inlines.some(
    (inline) =>
      CODE.has(inline.tag) &&
      ((inline.at[0] <= at[0] && inline.at[1] >= at[1] && at[1] > at[0]) ||
        (inline.range[0] <= range[0] && inline.range[1] >= range[1])),
  );
}
