import { describe, expect, it } from 'vitest';
import rule from '../../rules/encoding/index.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: ['<p>The harbour opens.</p>', '<p>港口开放。</p>'],
    invalid: [
      {
        name: 'a byte order mark inside',
        html: '<p>The harbour</p>⟦\ufeff⟧<p>opens</p>',
        text: 'The harbour ⟦\ufeff⟧opens',
        message: 'innerMark',
      },
      { name: '文中的字节顺序标记', html: '<p>港口⟦\ufeff⟧开放</p>', message: 'innerMark' },
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
/** “港口开放” in GBK. */
const GBK = new Uint8Array([
  ...new TextEncoder().encode('<meta charset="gb2312"><p>'),
  ...[0xb8, 0xdb, 0xbf, 0xda, 0xbf, 0xaa, 0xb7, 0xc5],
]);

describe('the encoding of bytes', () => {
  it('is reported where the declaration names another', async () => {
    expect(await findingsOf(page('gbk', '港口开放'))).toEqual(['encoding contradicted 15–18']);
    expect(await findingsOf(page('big5', 'The café'))).toEqual(['encoding contradicted 15–19']);
  });

  it('is reported where the declaration names none', async () => {
    expect(await findingsOf(page('harbour', '港口'))).toEqual(['encoding unknown 15–22']);
  });

  it('may be declared in any way that reads the same', async () => {
    expect(await findingsOf(page('UTF8', '港口'))).toEqual([]);
    expect(await findingsOf(page('iso-8859-1', 'The harbour'))).toEqual([]);
    expect(await findingsOf(GBK)).toEqual([]);
  });

  it('is told on request where it is not UTF-8', async () => {
    expect(await findingsOf(GBK, undefined, true)).toEqual(['encoding legacy 15–21']);
  });

  it('is not judged where the caller vouches for it', async () => {
    expect(await findingsOf(page('gbk', '港口开放'), 'utf-8')).toEqual([]);
  });
});
