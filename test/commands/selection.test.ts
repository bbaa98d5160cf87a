import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Site } from './site.ts';

const GOOD = '<!doctype html>\n<html lang="zh">\n<title>港口</title>\n<p>渡轮停航。</p>\n';
const HEADING = '<h2></h2>\n';

let site: Site;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: site.cwd,
    stdio: 'pipe',
  });

beforeEach(() => {
  site = new Site({
    '文章/a b.html': GOOD,
    'b.html': GOOD + HEADING,
    'ignored.html': GOOD,
    'notes.bin': 'x',
    '.bilintignore': 'ignored.html\n',
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'first');
});
afterEach(() => site.remove());

/** What is reported, as `path:line rule`, of an exit code and message that must be as usual. */
async function found(args: readonly string[], world = {}): Promise<string[]> {
  const { out, err } = await site.bilint([...args, '--format', 'json'], world);
  expect(err).toBe('');
  const { results } = JSON.parse(out);
  return results.flatMap(
    ({ path, findings }: { path: string; findings: { rule: string; start: { line: number } }[] }) =>
      findings.length === 0 ? [path] : findings.map(({ rule, start }) => `${path}:${start.line} ${rule}`),
  );
}

describe('--staged', () => {
  test('lints nothing where nothing is staged, and is content', async () => {
    expect(await site.bilint(['--staged'])).toMatchObject({ code: 0, err: '' });
    expect(await found(['--staged'])).toEqual([]);
  });

  test('lints the content of the index, not of the disk', async () => {
    site.write('文章/a b.html', GOOD + HEADING);
    git('add', '.');
    site.write('文章/a b.html', GOOD);
    expect(await found(['--staged'])).toEqual(['文章/a b.html:5 empty-heading']);
    site.write('文章/a b.html', `${GOOD}${HEADING}${HEADING}`);
    expect(await found(['--staged'])).toEqual(['文章/a b.html:5 empty-heading']);
  });

  test('takes new and renamed files, and leaves deleted, ignored, foreign and linked ones', async () => {
    git('mv', 'b.html', '新 名.html');
    git('rm', '-q', '--cached', '文章/a b.html');
    site.write('new.md', '## \n');
    site.write('ignored.html', HEADING);
    site.write('notes.bin', 'y');
    execFileSync('ln', ['-s', '新 名.html', 'link.html'], { cwd: site.cwd });
    git('add', 'new.md', 'ignored.html', 'notes.bin', 'link.html');
    expect(await found(['--staged'])).toEqual(['new.md:1 empty-heading', '新 名.html:5 empty-heading']);
  });

  test('keeps to the paths that are given', async () => {
    for (const path of ['文章/a b.html', 'b.html', 'c.html']) site.write(path, `${GOOD}<p>好。</p>${HEADING}`);
    git('add', '.');
    expect(await found(['--staged', '文章'])).toEqual(['文章/a b.html:5 empty-heading']);
    expect(await found(['--staged', '{b,c}.html', '*.html'])).toEqual([
      'b.html:5 empty-heading',
      'c.html:5 empty-heading',
    ]);
  });

  test('with --changed-lines reports only what is on them', async () => {
    site.write(
      'b.html',
      `<!doctype html>\n<html lang="zh">\n<h3></h3>\n<title>港口</title>\n<p>渡轮停航。</p>\n${HEADING}`,
    );
    git('add', '.');
    expect(await found(['--staged'])).toEqual(['b.html:3 empty-heading', 'b.html:6 empty-heading']);
    expect(await found(['--staged', '--changed-lines'])).toEqual(['b.html:3 empty-heading']);
  });

  test('reads many large blobs whole', async () => {
    for (let i = 0; i < 5; i++) site.write(`${i}.html`, `${GOOD}${'<p>渡轮停航。</p>\n'.repeat(20_000)}${HEADING}`);
    git('add', '.');
    const rules = ['--rule', 'duplicate-paragraph: off'];
    expect(await found(['--staged', ...rules])).toEqual([0, 1, 2, 3, 4].map((i) => `${i}.html:20005 empty-heading`));
  });
});

describe('--changed', () => {
  test('lints what the disk holds other than the last commit, new files included', async () => {
    site.write('文章/a b.html', GOOD + HEADING);
    site.write('new.html', HEADING);
    git('add', 'new.html');
    site.write('也新.html', HEADING);
    expect(
      (await found(['--changed', '--rule', 'missing-language-tag: off'])).map((line) => line.split(':')[0]),
    ).toEqual(['new.html', '也新.html', '文章/a b.html']);
  });

  test('compares with where the branch left another one', async () => {
    git('checkout', '-qb', 'topic');
    site.write('文章/a b.html', GOOD + HEADING);
    git('commit', '-qam', 'topic');
    git('checkout', '-q', 'main');
    site.write('b.html', GOOD);
    git('commit', '-qam', 'main goes on');
    git('checkout', '-q', 'topic');
    expect(await found(['--changed'])).toEqual([]);
    expect(await found(['--changed=main'])).toEqual(['文章/a b.html:5 empty-heading']);
  });

  test('--changed-lines alone is about the disk; a new file is wholly new', async () => {
    site.write('b.html', `${GOOD}${HEADING}<h4></h4>\n`);
    site.write('new.html', GOOD + HEADING);
    expect(await found(['--changed-lines'])).toEqual(['b.html:6 empty-heading', 'new.html:5 empty-heading']);
  });

  test.each([
    [['--changed=没有'], 'bilint: --changed: git says “fatal: Not a valid object name 没有”\n'],
    [['--changed='], 'bilint: --changed takes no value.\n'],
  ])('%j is a mistake', async (args, err) => {
    expect(await site.bilint(args)).toEqual({ code: 2, out: '', err });
  });
});

test('Outside a repository git itself is quoted', async () => {
  const plain = new Site({ 'a.html': GOOD });
  try {
    const { code, err } = await plain.bilint(['--staged']);
    expect(code).toBe(2);
    expect(err).toMatch(/^bilint: --staged: git says “.+”\n$/);
  } finally {
    plain.remove();
  }
});

describe('--files-from', () => {
  test.each([
    ['lines', 'b.html\r\n文章/a b.html\n\nignored.html\nnotes.bin\n'],
    ['NUL', 'b.html\0文章/a b.html\0ignored.html\0notes.bin\0'],
  ])('takes the listed files (%s), without those that are ignored or not read', async (_form, list) => {
    site.write('list', list);
    expect(await found(['--files-from', 'list'])).toEqual(['b.html:5 empty-heading', '文章/a b.html']);
    expect(await found(['--files-from', '-'], { stdin: list })).toEqual(['b.html:5 empty-heading', '文章/a b.html']);
  });

  test('says which file is not there', async () => {
    expect(await site.bilint(['--files-from', '-'], { stdin: 'b.html\n没有.html\n' })).toEqual({
      code: 2,
      out: '',
      err: 'bilint: “没有.html”: no such file or folder.\n',
    });
    expect(await site.bilint(['--files-from', 'none'])).toMatchObject({
      code: 2,
      err: 'bilint: --files-from: “none” cannot be read (no such file).\n',
    });
  });
});

test.each([
  [['--staged', '--changed'], 'Give only one of --staged, --changed.'],
  [['--files-from', 'list', 'a.html'], 'Give only one of --files-from, PATH.'],
  [['--staged', '--stdin', '--stdin-filename', 'a.html'], 'Give only one of --staged, --stdin.'],
  [
    ['--staged', '--fix'],
    '--fix writes files, but --staged reads the index; use --changed, or --diff to see the fixes.',
  ],
])('%j is a mistake', async (args, message) => {
  expect(await site.bilint(args)).toEqual({ code: 2, out: '', err: `bilint: ${message}\n` });
});
