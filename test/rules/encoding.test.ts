import { describe, expect, it } from 'vitest';
import rule from '../../rules/encoding/index.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { lintContent } from '../../src/run/lint-content.ts';
import { testRule } from '../../src/testing/index.ts';

const HAN_PAGE = '<meta charset="utf-8"><p>港口开放。</p>';

testRule(
  rule,
  {
    valid: [
      {
        name: 'English',
        html: '<p>The harbour opens.</p>',
        markdown: 'The harbour opens.\n',
        text: 'The harbour opens.',
      },
      { name: '中文', html: HAN_PAGE, markdown: '港口开放。\n', text: '港口开放。' },
    ],
    invalid: [
      {
        name: 'a byte order mark inside',
        html: '<p>The harbour</p>⟦\ufeff⟧<p>opens</p>',
        markdown: 'The harbour\n\n⟦\ufeff⟧opens\n',
        text: 'The harbour ⟦\ufeff⟧opens',
        message: 'innerMark',
        says: 'A byte order mark (U+FEFF) stands inside the document; remove it.',
      },
      {
        name: '文中的字节顺序标记',
        html: '<p>港口⟦\ufeff⟧开放</p>',
        markdown: '港口⟦\ufeff⟧开放⟦\ufeff⟧\n',
        text: '港口⟦\ufeff⟧开放',
        message: 'innerMark',
      },
    ],
  },
  { describe, it },
);

async function findingsOf(bytes: Uint8Array, encoding?: string, legacy = false): Promise<readonly string[]> {
  const config = resolveConfig({ extends: [], rules: { encoding: ['warn', { legacy }] } });
  const { result } = await lintSource(bytes, { path: 'a.html', ...(encoding !== undefined && { encoding }) }, config);
  return result.findings.map(({ rule: id, messageId, range }) => `${id} ${messageId} ${range.join('–')}`);
}

const page = (charset: string, text: string) => new TextEncoder().encode(`<meta charset="${charset}"><p>${text}</p>`);
/** Sentences in GBK, enough for a detector; the page declares what it is given. */
function gbk(charset: string): Uint8Array {
  const words = [
    0xb8, 0xdb, 0xbf, 0xda, 0xbf, 0xaa, 0xb7, 0xc5, 0xa3, 0xac, 0xd3, 0xe6, 0xc3, 0xf1, 0xb8, 0xdf, 0xd0, 0xcb, 0xa1,
    0xa3,
  ];
  const sentences = Array.from({ length: 20 }, () => words).flat();
  return new Uint8Array([...new TextEncoder().encode(`<meta charset="${charset}"><p>`), ...sentences]);
}

describe('the encoding of bytes', () => {
  it('is reported where the declaration names another', async () => {
    expect(await findingsOf(page('gbk', '港口开放'))).toEqual(['encoding contradicted 15–18']);
    expect(await findingsOf(page('big5', 'The café'))).toEqual(['encoding contradicted 15–19']);
  });

  it('is reported where the declaration names none', async () => {
    expect(await findingsOf(page('harbour', '港口'))).toEqual(['encoding unknown 15–22']);
  });

  it('is not looked at where all is ASCII', async () => {
    expect(await findingsOf(page('gbk', 'The harbour'))).toEqual([]);
    expect(await findingsOf(page('harbour', 'The harbour'))).toEqual([]);
  });

  it('may be declared in any way that reads the same', async () => {
    expect(await findingsOf(page('UTF8', '港口'))).toEqual([]);
    expect(await findingsOf(page('iso-8859-1', 'The harbour'))).toEqual([]);
    expect(await findingsOf(gbk('gb2312'))).toEqual([]);
  });

  it('is told on request where it is not UTF-8', async () => {
    expect(await findingsOf(gbk('gb2312'), undefined, true)).toEqual(['encoding legacy 15–21']);
  });

  it('contradicts a declaration of UTF-8 where the bytes are legacy, once', async () => {
    expect(await findingsOf(gbk('utf-8'))).toEqual(['encoding contradicted 15–20']);
    expect(await findingsOf(gbk('utf-8'), undefined, true)).toEqual(['encoding contradicted 15–20']);
  });

  it('is told by a byte order mark whatever is declared', async () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...page('gbk', '港口')]);
    expect(await findingsOf(marked)).toEqual(['encoding contradicted 15–18']);
    expect(await findingsOf(new Uint8Array([0xef, 0xbb, 0xbf, ...page('utf-8', '港口')]))).toEqual([]);
  });

  it('reaches the rule in a run over files', async () => {
    const config = resolveConfig({ extends: [], rules: { encoding: 'warn' } });
    const { linted } = await lintContent(gbk('utf-8'), { path: '港口.html' }, { config });
    expect(linted.result.findings.map(({ messageId }) => messageId)).toEqual(['contradicted']);
  });

  it('is not judged where the caller vouches for it', async () => {
    expect(await findingsOf(page('gbk', '港口开放'), 'utf-8')).toEqual([]);
  });
});
