/** Hosts whose addresses say nothing of where they lead; hand-kept, the services named in their own documentation. */
const REDIRECTORS: ReadonlySet<string> = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'fb.me',
  'feedproxy.google.com',
  'go.microsoft.com',
  'goo.gl',
  'aka.ms',
  'href.li',
  'is.gd',
  'l.facebook.com',
  'link.zhihu.com',
  'link.juejin.cn',
  'lnkd.in',
  'mp.weixin.qq.com',
  'out.reddit.com',
  'ow.ly',
  'rebrand.ly',
  'reurl.cc',
  'shorturl.at',
  't.cn',
  't.co',
  't.ly',
  'tinyurl.com',
  'url.cn',
  'vk.cc',
  'youtu.be',
]);

export function isRedirector(host: string): boolean {
  return REDIRECTORS.has(host.replace(/^www\./u, ''));
}

/** Where the sources of projects lie: an import path or a project's name may lead there. */
const FORGES: ReadonlySet<string> = new Set([
  'bitbucket.org',
  'codeberg.org',
  'gitee.com',
  'github.com',
  'gitlab.com',
  'sr.ht',
]);

export function isForge(host = ''): boolean {
  return FORGES.has(host.replace(/^www\./u, ''));
}

/** Domains of one service, by the one that it is best known by; as the services name them. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['discord.gg', 'discord.com'],
  ['m.me', 'facebook.com'],
  ['fb.com', 'facebook.com'],
  ['t.me', 'telegram.org'],
  ['telegram.me', 'telegram.org'],
  ['twitter.com', 'x.com'],
  ['wa.me', 'whatsapp.com'],
]);

/** The domain that stands for all of a service's. */
export function ownerOf(domain: string): string {
  return OWNERS.get(domain) ?? domain;
}
