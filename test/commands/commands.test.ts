import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/index.ts';
import { Site } from './site.ts';

const CHINESE = '渡轮中午离开旧港，码头上的渔民还在修补渔网。灯塔的看守人年轻时写过诗，据说刻在墙上。'.repeat(5);
const ENGLISH =
  'The ferry leaves the old harbour at noon, and the fishermen on the quay still mend their nets. '.repeat(5);

describe('bilint rules', () => {
  const site = new Site({ 'bilint.config.json': '{ "rules": { "empty-link": "off", "duplicate-caption": "error" } }' });
  afterAll(() => site.remove());

  test('lists every rule in a line with what the config makes of it', async () => {
    const { code, out } = await site.bilint(['rules']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.find((line) => line.startsWith('empty-link '))).toMatch(/^empty-link +off +(fix +)?Disallow/);
    expect(lines.find((line) => line.startsWith('duplicate-caption '))).toMatch(/ error +Disallow/);
    expect(out).toContain('internal-error');
  });

  test('speaks Chinese, and JSON', async () => {
    expect((await site.bilint(['rules', '--locale', 'zh'])).out).toMatch(/^empty-link +关闭 /m);
    const rules = JSON.parse((await site.bilint(['rules', '--format', 'json'])).out);
    expect(rules.find(({ id }: { id: string }) => id === 'duplicate-caption')).toMatchObject({ configured: 'error' });
  });

  test('takes no paths, and has a help', async () => {
    expect(await site.bilint(['rules', 'a.html'])).toMatchObject({ code: 2, out: '' });
    expect((await site.bilint(['rules', '--help'])).out).toContain('Usage: bilint rules');
  });
});

describe('bilint explain', () => {
  const site = new Site({ 'bilint.config.json': '{ "rules": { "duplicate-caption": ["info", { "minWidth": 30 }] } }' });
  afterAll(() => site.remove());

  test('tells what a rule reports, its options and its page', async () => {
    const { code, out } = await site.bilint(['explain', 'duplicate-caption']);
    expect(code).toBe(0);
    expect(out).toContain('Disallow a caption that stands twice.');
    expect(out).toContain('severity: warning; here: info');
    expect(out).toMatch(/minWidth \(integer, default 24, here 30\)/);
    expect(out).toMatch(/\nhttps:\/\/\S+duplicate-caption\S+\n$/);
  });

  test('speaks Chinese, and of findings of the engine', async () => {
    expect((await site.bilint(['explain', '--locale', 'zh', 'duplicate-caption'])).out).toContain(
      '级别：警告；此处：提示',
    );
    expect((await site.bilint(['explain', 'undecodable'])).out).toContain('undecodable');
  });

  test.each([
    [['explain'], 'explain takes one rule; bilint rules lists them.'],
    [['explain', 'duplicate-captoin'], 'unknown rule “duplicate-captoin”; did you mean “duplicate-caption”?'],
    [['explain', '--fix', 'empty-link'], 'Unknown option “--fix”; see bilint explain --help.'],
  ])('%j is a mistake', async (args, message) => {
    expect(await site.bilint(args)).toEqual({ code: 2, out: '', err: `bilint: ${message}\n` });
  });
});

describe('bilint init', () => {
  let site: Site;
  beforeEach(() => {
    site = new Site({
      'a.md': `# 港口\n\n${CHINESE}\n`,
      'b.md': `# Harbour\n\n${ENGLISH}\n`,
      'c.md': `# 港口\n\n${CHINESE}\n`,
    });
  });
  afterEach(() => site.remove());

  const install = () => {
    mkdirSync(join(site.cwd, 'node_modules'));
    symlinkSync(resolve('.'), join(site.cwd, 'node_modules/bilint'));
  };

  test('writes JSON where the package is not installed, with the languages of the articles', async () => {
    const { code, out, err } = await site.bilint(['init', '--yes']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Wrote bilint.config.json.');
    expect(JSON.parse(site.read('bilint.config.json'))).toMatchObject({
      languages: ['zh', 'en'],
      extends: ['recommended'],
    });
    expect(await site.bilint([])).toMatchObject({ code: 0 });
  });

  test.each([
    ['bilint.config.ts', { 'tsconfig.json': '{}' }],
    ['bilint.config.js', { 'package.json': '{ "type": "module" }' }],
    ['bilint.config.mjs', { 'package.json': '{}' }],
  ])('writes %s where that suits', async (name, files) => {
    install();
    for (const [path, content] of Object.entries(files)) site.write(path, content);
    await site.bilint(['init', '--languages', 'en, zh-Hant', '--locale', 'zh']);
    expect(site.read(name)).toContain("languages: ['en', 'zh-Hant'],");
    expect(site.read(name)).toContain('// 网站发布所用的语言；不会屏蔽任何问题。');
  });

  test('what it writes is a config', async () => {
    await site.bilint(['init', '--languages', 'ko']);
    const { config } = await loadConfig('bilint.config.json', { cwd: site.cwd });
    expect(config.languages).toEqual(['ko']);
  });

  test('asks, and takes nothing for yes', async () => {
    const { err } = await site.bilint(['init'], { stdin: '\n' });
    expect(err).toBe('Languages of the articles (zh, en): ');
    expect(JSON.parse(site.read('bilint.config.json')).languages).toEqual(['zh', 'en']);
  });

  test('takes what is answered, in one line', async () => {
    await site.bilint(['init'], { stdin: 'ko，ja 、 ru\nmore' });
    expect(JSON.parse(site.read('bilint.config.json')).languages).toEqual(['ko', 'ja', 'ru']);
  });

  test('writes nothing where there is a config, or what is given is no language', async () => {
    expect(await site.bilint(['init', '--languages', 'not a tag'])).toMatchObject({ code: 2, out: '' });
    site.write('bilint.config.yaml', '{}');
    expect(await site.bilint(['init', '--yes'])).toEqual({
      code: 2,
      out: '',
      err: 'bilint: “bilint.config.yaml” holds for this folder already; edit it.\n',
    });
  });

  test('shows the set-ups that the README shows', async () => {
    const { out } = await site.bilint(['init', '--yes']);
    const readme = readFileSync('README.md', 'utf8');
    for (const line of out.split('\n').filter((one) => one.startsWith('    '))) {
      expect(readme).toContain(line.trim());
    }
  });
});

describe('bilint completion', () => {
  const site = new Site({});
  afterAll(() => site.remove());
  const script = async (shell: string) => (await site.bilint(['completion', shell])).out;

  /** What bash offers after the words. */
  async function offered(...words: string[]): Promise<string[]> {
    const list = words.map((word) => `'${word}'`).join(' ');
    const run = `${await script('bash')}COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _bilint; echo "\${COMPREPLY[*]}"`;
    return execFileSync('bash', ['-c', run], { encoding: 'utf8' }).trim().split(' ');
  }

  test('in bash offers options, their values, and commands', async () => {
    expect(await offered('bilint', '--sta')).toEqual(['--staged', '--stats']);
    expect(await offered('bilint', '--format', 's')).toEqual(['stylish', 'sarif']);
    expect(await offered('bilint', 'ins')).toEqual(['inspect']);
    expect(await offered('bilint', 'a.html', 'ins')).toEqual(['']);
    expect(await offered('bilint', 'completion', 'z')).toEqual(['zsh']);
  });

  test('in fish has a line an option', async () => {
    const lines = (await script('fish')).trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^complete -c bilint -l help -s h -d '.+'$/));
    expect(lines).toContainEqual(expect.stringMatching(/^complete -c bilint -l locale -x -a 'en zh' -d '.+'$/));
  });

  test('in zsh goes through the one for bash', async () => {
    expect(await script('zsh')).toContain(await script('bash'));
  });

  test.each([[[]], [['csh']], [['bash', 'zsh']]])('of %j is a mistake', async (args) => {
    expect(await site.bilint(['completion', ...args])).toMatchObject({ code: 2, out: '' });
  });
});
