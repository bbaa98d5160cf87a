import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Site } from '../commands/site.ts';

const GOOD = '<!doctype html><html lang="zh"><title>港口</title><p>渡轮停航。</p>\n';
const BAD = '<!doctype html><html lang="zh"><title>港口</title><p>渡轮停航。</p>\n<h2></h2>\n';

/** A repository with one commit, in which nobody else’s git settings count. */
class Repository extends Site {
  readonly #env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };

  constructor(files: Readonly<Record<string, string>>) {
    super({ '.gitignore': 'node_modules\n', '.bilintignore': 'drafts/\n', 'good.html': GOOD, ...files });
    this.run('git', 'init', '-q', '-b', 'main');
    this.run('git', 'add', '.');
    this.run('git', 'commit', '-qm', 'first', '--no-verify');
  }

  run(command: string, ...args: string[]): { code: number | null; text: string } {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.cwd, env: this.#env, encoding: 'utf8' });
    return { code: status, text: `${stdout}${stderr}` };
  }

  /** Stages the files and commits them. */
  commit(files: Readonly<Record<string, string>>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.run('git', 'add', '.');
    return this.run('git', 'commit', '-m', 'change');
  }

  /** Takes back what a hook refused. */
  reset() {
    this.run('git', 'reset', '-q', '--hard');
  }

  /** Makes packages of this project, and bilint itself, those of the repository. */
  link(...packages: string[]) {
    mkdirSync(join(this.cwd, 'node_modules/.bin'), { recursive: true });
    for (const name of ['bilint', ...packages]) {
      const folder = name === 'bilint' ? resolve('.') : resolve('node_modules', name);
      symlinkSync(folder, join(this.cwd, 'node_modules', name));
      const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const script = typeof bin === 'string' ? bin : bin[name];
      symlinkSync(join(folder, script), join(this.cwd, 'node_modules/.bin', name));
    }
  }
}

const CASES = [
  ['a clean commit passes', { '文章/新 港.html': GOOD, 'LICENSE.txt': 'Free for all.\n' }, 0, ''],
  ['a bad one is stopped, with the place', { 'good.html': GOOD, '文章/坏 港.html': BAD }, 1, '文章/坏 港.html'],
  ['an ignored file is silent', { 'drafts/坏.html': BAD, 'good.html': `${GOOD}<p>好。</p>` }, 0, ''],
  ['a file of another kind is silent', { 'a.css': 'p {}', LICENSE: BAD }, 0, ''],
] as const;

function commits(repository: () => Repository) {
  test.each(CASES)('%s', (_what, files, code, path) => {
    const result = repository().commit(files);
    repository().reset();
    expect({ ...result, code: result.code === 0 ? 0 : 1 }).toMatchObject({ code });
    if (path !== '') expect(result.text).toMatch(/坏 港\.html[\s\S]+2:1[\s\S]+empty-heading/);
    else expect(result.text).not.toContain('empty-heading');
  });
}

describe('The line for a git hook in the README', () => {
  let repository: Repository;
  beforeAll(() => {
    const line = /^npx bilint --staged$/m.exec(readFileSync('README.md', 'utf8'))?.[0];
    repository = new Repository({ '.git-hooks/pre-commit': `#!/bin/sh\n${line}\n` });
    repository.link();
    execFileSync('chmod', ['+x', '.git-hooks/pre-commit'], { cwd: repository.cwd });
    repository.run('git', 'config', 'core.hooksPath', '.git-hooks');
  });
  afterAll(() => repository.remove());
  commits(() => repository);
});

describe('husky', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = new Repository({
      'package.json': '{ "type": "module" }',
      '.husky/pre-commit': 'npx bilint --staged\n',
    });
    repository.link('husky');
    expect(repository.run('npx', 'husky')).toMatchObject({ code: 0 });
  });
  afterAll(() => repository.remove());
  commits(() => repository);
});

describe('lint-staged', () => {
  let repository: Repository;
  beforeAll(() => {
    const readme = readFileSync('README.md', 'utf8');
    const setting = /^\{ "lint-staged": (?<map>\{.+\}) \}$/m.exec(readme)?.groups?.['map'];
    repository = new Repository({
      'package.json': `{ "type": "module", "lint-staged": ${setting} }`,
      '.git-hooks/pre-commit': '#!/bin/sh\nnpx lint-staged\n',
    });
    repository.link('lint-staged');
    execFileSync('chmod', ['+x', '.git-hooks/pre-commit'], { cwd: repository.cwd });
    repository.run('git', 'config', 'core.hooksPath', '.git-hooks');
  });
  afterAll(() => repository.remove());
  commits(() => repository);
});

describe('The hook for pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  test('names the command of the package, and every ending that a folder is searched for', async () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(hook).toMatchObject({ entry: Object.keys(bin)[0], language: 'node' });
    const { ENDINGS } = await import('../../src/formats/index.ts');
    const files = new RegExp(hook.files);
    for (const ending of Object.keys(ENDINGS)) expect(`港.${ending}`).toMatch(files);
    for (const other of ['LICENSE', 'a.css', 'html', 'a.htmlx']) expect(other).not.toMatch(files);
  });

  /** As the program does: the command with the arguments and the staged files that the pattern takes. */
  describe('run as the program runs it', () => {
    let repository: Repository;
    beforeAll(() => {
      const script = `#!/bin/sh\ngit diff --cached --name-only -z --diff-filter=ACMR | grep -zP '${hook.files}' | xargs -0 -r node_modules/.bin/${hook.entry}\n`;
      repository = new Repository({ '.git-hooks/pre-commit': script });
      repository.link();
      execFileSync('chmod', ['+x', '.git-hooks/pre-commit'], { cwd: repository.cwd });
      repository.run('git', 'config', 'core.hooksPath', '.git-hooks');
    });
    afterAll(() => repository.remove());
    commits(() => repository);
  });
});
