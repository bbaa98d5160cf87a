import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { hasPublicSuffix, registrableDomain } from '../../src/facts/domains.ts';
import { PUBLIC_SUFFIXES } from '../../src/facts/public-suffixes.ts';

describe('the registrable domain', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['Example.COM.', 'example.com'],
    ['a.b.co.uk', 'b.co.uk'],
    ['harbour.github.io', 'harbour.github.io'],
    ['a.harbour.test', 'harbour.test'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['XN--R8JZ45G.jp', 'xn--r8jz45g.jp'],
    ['新闻.例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['co.uk', null],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['not a host', null],
    ['user@example.com', null],
    ['', null],
  ])('of “%s” is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

describe('a public suffix', () => {
  it.each([
    'example.com',
    'harbour.co.uk',
    'harbour.github.io',
    '新闻.中国',
    'harbour.test',
    'x.example',
    'x.invalid',
    'a.localhost',
  ])('is listed or reserved: %s', (host) => expect(hasPublicSuffix(host)).toBe(true));
  it.each(['index.html', 'v1.0', '10.0.0.1', 'harbour.json', 'console.log', '港口.文章', ''])(
    'is not there: “%s”',
    (host) => expect(hasPublicSuffix(host)).toBe(false),
  );
});

it('finds every suffix of the list where tldts finds it', () => {
  const suffixes = PUBLIC_SUFFIXES.trim()
    .split('\n')
    .flatMap((line) => {
      const [top = '', ...rules] = line.split(' ');
      return rules.map((rule) => (rule === '.' ? top : `${rule.replace('!', '').replace('*', 'any')}.${top}`));
    });
  expect(suffixes.length).toBeGreaterThan(10_000);
  const wrong: string[] = [];
  for (const suffix of suffixes) {
    for (const host of [suffix, `b.${suffix}`, `a.b.${suffix}`]) {
      const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, validateHostname: false });
      if (registrableDomain(host) !== domain || hasPublicSuffix(host) !== (isIcann || isPrivate)) wrong.push(host);
    }
  }
  expect(wrong).toEqual([]);
});
