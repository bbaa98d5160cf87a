import { beforeAll, describe, expect, it, vi } from 'vitest';

describe('facts', () => {
  let facts: typeof import('../../src/facts/index.ts');

  beforeAll(async () => {
    vi.resetModules();
    facts = await import('../../src/facts/index.ts');
  });

  it('throw an error that names the fact that is not loaded', () => {
    expect(() => facts.navigationLabels('上一篇：港口')).toThrow(/navigation/);
    expect(() => facts.isCopyrightLine('© 2024 港口网')).toThrow(/furniture/);
    expect(() => facts.offerTerms('批发')).toThrow(/offers/);
    expect(() => facts.registrableDomain('example.com')).toThrow(/domains/);
    expect(() => facts.primaryLanguage('zh')).toThrow(/subtags/);
  });

  it('are synchronous once loaded, and load alone', async () => {
    await facts.loadFacts(['offers']);
    expect(facts.offerTerms('批发')).toHaveLength(1);
    expect(() => facts.registrableDomain('example.com')).toThrow(/domains/);
  });

  it('answer every question when all are loaded', async () => {
    await facts.loadFacts(facts.FACTS);
    expect(facts.navigationLabelAt('x 下一篇：港口', 1)).toMatchObject({ direction: 'next' });
    expect(facts.navigationLabels('上一篇：港口')).toHaveLength(1);
    expect(facts.fixedFormulae('版权所有')).toEqual([[0, 4]]);
    expect(facts.copyrightHolder('© 2024 港口网')).toEqual([7, 10]);
    expect(facts.isCopyrightLine('© 2024 港口网')).toBe(true);
    expect(facts.isSiteMapWord('网站地图')).toBe(true);
    expect(facts.siteMapWords('网站地图')).toEqual([[0, 4]]);
    expect(facts.isSectionLabel('新闻中心')).toBe(true);
    expect(facts.isLanguageName('한국어')).toBe(true);
    expect(facts.languageNamed('繁體中文')).toBe('zh');
    expect(facts.registrableDomain('a.example.com')).toBe('example.com');
    expect(facts.hasPublicSuffix('a.example')).toBe(true);
    expect(facts.lookAlikes('а')).toContain('a');
    expect(facts.languageTagProblem('zz')).toBeDefined();
    expect(facts.primaryLanguage('cmn')).toBe('zh');
    expect(facts.scriptSubtag('zh-Hant')).toBe('Hant');
    expect(facts.languageName('zh', 'en')).toBe('Chinese');
  });
});
