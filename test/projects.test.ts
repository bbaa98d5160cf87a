import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { bilintIn } from './commands/site.ts';

const ROOT = 'fixtures/projects';

const foldersOf = (folder: string) => readdirSync(join(ROOT, folder)).sort();

/** `bilint` in a project of the fixtures. */
const bilint = (project: string, ...args: string[]) => bilintIn(join(process.cwd(), ROOT, project), args);

describe('A config says the same in every form', () => {
  const forms = foldersOf('forms');

  test('There is a project of each form', () => {
    expect(forms).toEqual(['cjs', 'js', 'json', 'manifest', 'mjs', 'ts', 'yaml', 'yml']);
  });

  test.each(forms)('%s', async (form) => {
    const { out, err, code } = await bilint(`forms/${form}`, '--print-config', 'article.html');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const { config, ...settings } = JSON.parse(out);
    expect(config).toBe(form === 'manifest' ? 'package.json' : `bilint.config.${form}`);
    await expect(`${JSON.stringify(settings, null, 2)}\n`).toMatchFileSnapshot(`../${ROOT}/forms.config`);
    const report = await bilint(`forms/${form}`);
    expect(report).toMatchObject({ err: '', code: 0 });
    await expect(report.out).toMatchFileSnapshot(`../${ROOT}/forms.report`);
  });
});

describe('A project with a shared config, overrides and ignore files', () => {
  test('Its report, and what is said of it', async () => {
    const { out, err, code } = await bilint('newsroom', '--debug');
    await expect(`${err}${out}exit code ${code}\n`).toMatchFileSnapshot(`../${ROOT}/newsroom.report`);
  });

  test.each([
    'harbour.html',
    'drafts/bridge.html',
    'zh/港口.html',
    'agency/wire.html',
    'archive/1999.html',
    'archive/kept/bridge.html',
    'page.tpl',
    'notes.txt',
    'nested/own.html',
  ])('The config of %s', async (path) => {
    const { out, err, code } = await bilint('newsroom', '--print-config', path);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    await expect(out).toMatchFileSnapshot(`../${ROOT}/newsroom.configs/${path.replaceAll('/', '.')}.config`);
  });

  test('An ignored file that is named is silent, and --no-ignore lints it', async () => {
    const ignored = ['agency/wire.html', 'archive/1999.html'];
    expect(await bilint('newsroom', ...ignored, '--format', 'json')).toMatchObject({ code: 0, err: '' });
    const { out, code } = await bilint('newsroom', ...ignored, '--format', 'json', '--no-ignore');
    expect(JSON.parse(out).results.map(({ path }: { path: string }) => path)).toEqual(ignored);
    expect(code).toBe(1);
  });
});

describe('A project whose articles set things in their front matter', () => {
  const articles = foldersOf('front-matter').filter((name) => name.endsWith('.md'));

  test('Its report', async () => {
    const { out, err, code } = await bilint('front-matter');
    expect(err).toBe('');
    await expect(`${out}exit code ${code}\n`).toMatchFileSnapshot(`../${ROOT}/front-matter.report`);
  });

  test.each(articles)('The config of %s', async (path) => {
    const { out, err, code } = await bilint('front-matter', '--print-config', path);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    await expect(out).toMatchFileSnapshot(`../${ROOT}/front-matter.configs/${path}.config`);
  });

  test('What an article silences is listed as suppressed, unless the command line asks for it', async () => {
    const outcomeOf = async (...args: string[]) => {
      const { out } = await bilint('front-matter', 'quiet.md', '--format', 'json', ...args);
      const [{ findings, suppressed }] = JSON.parse(out).results;
      const rulesOf = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);
      return { findings: rulesOf(findings), suppressed: rulesOf(suppressed) };
    };
    expect(await outcomeOf()).toEqual({ findings: ['mixed-language'], suppressed: ['empty-heading'] });
    const all = { findings: ['empty-heading', 'mixed-language'], suppressed: [] };
    expect(await outcomeOf('--no-inline-config')).toEqual(all);
    expect(await outcomeOf('--rule', 'empty-heading: error')).toEqual(all);
  });
});

describe('A mistake is one line that names the file, the key and the remedy', () => {
  test('in English and in Chinese', async () => {
    const lines: string[] = [];
    for (const mistake of foldersOf('mistakes')) {
      for (const locale of ['en', 'zh']) {
        const { out, err, code } = await bilint(`mistakes/${mistake}`, 'a.html', '--locale', locale);
        expect({ mistake, out, code, lines: err.split('\n').length }).toEqual({ mistake, out: '', code: 2, lines: 2 });
        lines.push(`${mistake}: ${err}`);
      }
    }
    expect(lines.length).toBeGreaterThan(50);
    await expect(lines.join('')).toMatchFileSnapshot(`../${ROOT}/mistakes.report`);
  });
});
