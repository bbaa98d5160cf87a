import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Site } from './site.ts';

const broken = '<p>港<b></b>口</p>\r\n<h2></h2>\r\n<p>夜</p>';
const mended = '<p>港口</p>\r\n\r\n<p>夜</p>';
/** Without a fix. */
const hopeless = '<p>正文中的&lt;b&gt;重点&lt;/b&gt;。</p>';
/** 新闻, its two characters in GBK, around the defect. */
const gbk = Buffer.concat([
  Buffer.from('<meta charset="gbk"><p>'),
  Buffer.from([0xd0, 0xc2]),
  Buffer.from('<b></b>'),
  Buffer.from([0xce, 0xc5]),
  Buffer.from('</p>\n'),
]);

let site: Site;
beforeEach(() => {
  site = new Site({ '文章/坏.html': broken, '文章/好.html': '<p>中文。</p>\n', 'gbk.html': gbk });
});
afterEach(() => site.remove());

describe('--fix', () => {
  test('writes what it can fix, judges what remains, and tells both', async () => {
    site.write('文章/另.html', `${broken}${hopeless}`);
    const before = statSync(join(site.cwd, '文章/好.html'));
    const { code, out, err } = await site.bilint(['文章', '--fix']);
    expect(site.read('文章/坏.html')).toBe(mended);
    expect(site.read('文章/另.html')).toContain(mended);
    expect(statSync(join(site.cwd, '文章/好.html'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(join(site.cwd, '文章'))).toEqual(['另.html', '坏.html', '好.html'].sort());
    expect(out).toContain('leaked-markup');
    expect(out).not.toContain('empty-heading');
    expect(out).toMatch(/\d findings fixed\.\n$/);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test('changes nothing the second time', async () => {
    expect((await site.bilint(['.', '--fix'])).out).toBe('3 files: no findings.\n3 findings fixed.\n');
    expect(await site.bilint(['.', '--fix'])).toEqual({ code: 0, out: '3 files: no findings.\n', err: '' });
  });

  test('keeps a legacy encoding', async () => {
    expect((await site.bilint(['gbk.html', '--fix'])).code).toBe(0);
    const [head, tail] = gbk.toString('latin1').split('<b></b>');
    expect(site.bytes('gbk.html').toString('latin1')).toBe(`${head}${tail}`);
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${broken}`), Buffer.from(`\ufeff${mended}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${broken}`, 'utf16le'), Buffer.from(`\ufeff${mended}`, 'utf16le')],
  ])('keeps %s', async (_encoding, before, after) => {
    site.write('a.html', before);
    await site.bilint(['a.html', '--fix']);
    expect(site.bytes('a.html').equals(after)).toBe(true);
  });

  test('keeps the mode, and writes through a symbolic link that is named', async () => {
    const target = join(site.cwd, '文章/坏.html');
    chmodSync(target, 0o604);
    symlinkSync(target, join(site.cwd, 'link.html'));
    await site.bilint(['link.html', '--fix']);
    expect(site.read('文章/坏.html')).toBe(mended);
    expect(statSync(target).mode & 0o777).toBe(0o604);
  });

  test('leaves a file alone whose encoding cannot be written, and says why', async () => {
    const jis = Buffer.from('<meta charset="iso-2022-jp"><p>\x1b$B9A\x1b(B</p><h2></h2>', 'latin1');
    site.write('jis.html', jis);
    const { code, out, err } = await site.bilint(['jis.html', '--fix', '--locale', 'zh']);
    expect(err).toBe('bilint: “jis.html”未修正：bilint 无法原样写入其编码 iso-2022-jp；请保存为 UTF-8。\n');
    expect(site.bytes('jis.html').equals(jis)).toBe(true);
    expect(out).toContain('empty-heading');
    expect(code).toBe(1);
  });

  test('does not fix what a comment suppresses, unless comments do not count', async () => {
    const source = `<!-- bilint-disable -- 模板 -->${broken}`;
    site.write('a.html', source);
    const { out } = await site.bilint(['a.html', '--fix']);
    expect(out).toBe('1 file: no findings.\n2 findings suppressed.\n');
    expect(site.read('a.html')).toBe(source);
    await site.bilint(['a.html', '--fix', '--no-inline-config']);
    expect(site.read('a.html')).toBe(`<!-- bilint-disable -- 模板 -->${mended}`);
  });

  test('writes nothing once it is interrupted', async () => {
    expect((await site.bilint(['.', '--fix'], { signal: AbortSignal.abort() })).code).toBe(130);
    expect(site.read('文章/坏.html')).toBe(broken);
  });
});

describe('--fix-dry-run', () => {
  test('reports what would remain and writes nothing', async () => {
    const { code, out } = await site.bilint(['文章', '--fix-dry-run']);
    expect({ code, out }).toEqual({ code: 0, out: '2 files: no findings.\n2 findings would be fixed.\n' });
    expect(site.read('文章/坏.html')).toBe(broken);
  });

  test('gives the fixed text in JSON where there is one', async () => {
    const { out } = await site.bilint(['文章', '--fix-dry-run', '--format', 'json']);
    const { results, summary } = JSON.parse(out);
    expect(results.map(({ output }: { output?: string }) => output)).toEqual([mended, undefined]);
    expect(summary).toEqual({ files: 2, errors: 0, warnings: 0, infos: 0, fixable: 0 });
  });
});

describe('--diff', () => {
  const diff =
    '--- a/文章/坏.html\n+++ b/文章/坏.html\n@@ -1,3 +1,3 @@\n-<p>港<b></b>口</p>\r\n-<h2></h2>\r\n+<p>港口</p>\r\n+\r\n <p>夜</p>\n\\ No newline at end of file\n';

  test('shows what would change in place of the report and writes nothing', async () => {
    expect(await site.bilint(['文章', '--diff'])).toEqual({ code: 0, out: diff, err: '' });
    expect(site.read('文章/坏.html')).toBe(broken);
  });

  test('goes into a file, and judges what would remain', async () => {
    site.write('文章/坏.html', `${broken}${hopeless}`);
    const args = ['文章', '--diff', '--output-file', 'fix.patch'];
    expect(await site.bilint(args)).toEqual({ code: 1, out: '', err: '' });
    expect(site.read('fix.patch')).toContain('\n-<h2></h2>\r\n');
  });

  test('is coloured on a terminal', async () => {
    const { out } = await site.bilint(['文章', '--diff'], { stdout: { isTerminal: true } });
    expect(out).toContain('\x1b[31m-<h2></h2>\x1b[39m\n');
  });
});

describe('Standard input', () => {
  const named = ['--stdin', '--stdin-filename', '新.html'];

  test('With --fix the fixed text goes to standard output, the report to standard error', async () => {
    const { code, out, err } = await site.bilint([...named, '--fix'], { stdin: broken });
    expect({ code, out }).toEqual({ code: 0, out: mended });
    expect(err).toBe('1 file: no findings.\n2 findings fixed.\n');
  });

  test('The fixed text is in the encoding that it came in', async () => {
    const written: (string | Uint8Array)[] = [];
    const stdout = { write: async (content: string | Uint8Array) => void written.push(content) };
    await site.bilint([...named, '--fix'], { stdin: gbk, stdout });
    const [head, tail] = gbk.toString('latin1').split('<b></b>');
    expect(written.map((content) => Buffer.from(content as Uint8Array).toString('latin1'))).toEqual([`${head}${tail}`]);
  });

  test.each([
    ['has nothing to fix', '<p>中文。</p>\n'],
    ['is empty', ''],
  ])('A text that %s comes out as it went in', async (_case, stdin) => {
    expect(await site.bilint([...named, '--fix'], { stdin })).toMatchObject({ code: 0, out: stdin });
  });

  test('Half of a text that is too large does not come out', async () => {
    const { code, out, err } = await site.bilint([...named, '--fix'], { stdin: '汉'.repeat(4_000_000) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('bilint: --fix: standard input is larger than 10000000 bytes; nothing was written.\n');
  });

  test('With --fix-dry-run and --diff the report goes to standard output', async () => {
    expect((await site.bilint([...named, '--fix-dry-run'], { stdin: broken })).out).toContain(
      '2 findings would be fixed.',
    );
    expect((await site.bilint([...named, '--diff'], { stdin: broken })).out).toContain('+++ b/新.html\n');
  });
});

test.each(['unused-suppression', 'unknown-suppression', 'suppression-reason'])('--rule sets %s', async (id) => {
  site.write('a.html', '<p>中文。</p><!-- bilint-disable empty-heading --><!-- bilint-disable 无此规则 -->');
  const rulesAt = async (level: string) => {
    const { out } = await site.bilint(['a.html', '--format', 'json', '--rule', `${id}: ${level}`]);
    const [{ findings }] = JSON.parse(out).results as [{ findings: { rule: string; severity: string }[] }];
    return findings.filter(({ rule }) => rule === id).map(({ severity }) => severity);
  };
  expect(new Set(await rulesAt('error'))).toEqual(new Set(['error']));
  expect(await rulesAt('off')).toEqual([]);
});
