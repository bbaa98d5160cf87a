import { describe, expect, it } from 'vitest';
import { declaredByPath } from '../../src/formats/path-language.ts';

describe('the language in a path', () => {
  it.each([
    ['index.zh-CN.md', 'zh-CN'],
    ['README.ko.txt', 'ko'],
    ['README.it.md', 'it'],
    ['index.cs.html', 'cs'],
    ['/zh/', 'zh'],
    ['docs/ko/guide.html', 'ko'],
    ['页面/zh/港口.html', 'zh'],
    ['C:\\docs\\ru\\harbour.txt', 'ru'],
    ['page_ja.html', 'ja'],
    ['index-en.html', 'en'],
    ['page-pt-BR.html', 'pt-BR'],
    ['zh_CN.html', 'zh_CN'],
    ['zh-Hans/港口.html', 'zh-Hans'],
    ['zh-Hant-TW/a.html', 'zh-Hant-TW'],
    ['en-us/a.html', 'en-us'],
    ['it-IT/a.html', 'it-IT'],
    ['i18n/it/a.html', 'it'],
    ['locales/uk/a.html', 'uk'],
    ['es-419/a.html', 'es-419'],
    ['en/ja/a.html', 'ja'],
    ['zh/page_ja.html', 'ja'],
  ])('of %s is %s', (path, tag) => {
    expect(declaredByPath(path)).toEqual({ tag, range: [0, 0], by: 'path' });
  });

  it.each([
    ...[
      'is/a.html',
      'docs/id/a.html',
      'no/a.html',
      'it/a.html',
      'my/a.html',
      'to/a.html',
      'io/a.html',
      'cs/a.html',
      'src/a.html',
    ],
    ...[
      'uk/a.html',
      'ca/a.html',
      'in/a.html',
      'eu/a.html',
      'hr/a.html',
      'man/a.html',
      'jp/a.html',
      'is-it/a.html',
      'en-fr/a.html',
    ],
    ...[
      'add-on/a.html',
      'how-to.html',
      'what-is-IT.html',
      'log_in.html',
      'acerca-de.html',
      'socket.io.html',
      'Program.cs.html',
    ],
    ...[
      'page.min.html',
      'en.example.com/a.html',
      'v1.0/a.txt',
      'harbour.txt',
      '港口.html',
      '中文/港口.html',
      'zh',
      'xx-YY/a.html',
      '',
    ],
  ])('is not read into %s', (path) => {
    expect(declaredByPath(path)).toBeUndefined();
  });

  it('is found without delay in a long path', () => {
    const start = performance.now();
    expect(declaredByPath(`${'a_'.repeat(50_000)}/${'x/'.repeat(50_000)}ko/a.html`)?.tag).toBe('ko');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
