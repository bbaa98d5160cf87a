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
