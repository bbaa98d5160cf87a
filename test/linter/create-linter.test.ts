import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/linter/index.ts';

const PAGE = '<!doctype html><html lang="zh"><title>港口</title><h2></h2><p>渡轮中午开航。</p></html>';

describe('A linter in memory', () => {
  test('gives two results for two calls with the same path', async () => {
    const linter = await createLinter();
    const [first, second] = await Promise.all([
      linter.lintText(PAGE, { path: '港口.html' }),
      linter.lintText('<p>渡轮</p>', { path: '港口.html' }),
    ]);
    expect(first.findings.map(({ rule }) => rule)).toEqual(['empty-heading']);
    expect(second.findings).toEqual([]);
  });

  test('matches overrides against the paths as they are given', async () => {
    const linter = await createLinter({ overrides: [{ files: ['草稿/**'], rules: { 'empty-heading': 'off' } }] });
    expect((await linter.lintText(PAGE, { path: '草稿/港口.html' })).findings).toEqual([]);
    expect((await linter.lintText(PAGE, { path: '港口.html' })).findings).toHaveLength(1);
    expect((await linter.lintText(PAGE, { format: 'html' })).findings).toHaveLength(1);
  });

  test('reads the endings that the config adds', async () => {
    const linter = await createLinter({ extensions: { '.TPL': 'html', '.html.tpl': 'text' } });
    expect((await linter.lintText(PAGE, { path: 'a.tpl' })).format).toBe('html');
    expect((await linter.lintText(PAGE, { path: 'a.html.tpl' })).format).toBe('text');
    await expect(linter.lintText(PAGE, { path: 'a.rst' })).rejects.toThrow(TypeError);
  });

  test('makes fixes in memory', async () => {
    const linter = await createLinter();
    const { output, made, result } = await linter.fixText(PAGE, { format: 'html' });
    expect(output).toBe(PAGE.replace('<h2></h2>', ''));
    expect([made, result.findings]).toEqual([1, []]);
  });

  test('rejects with the reason of a signal', async () => {
    const linter = await createLinter();
    const signal = AbortSignal.abort(new Error('the author went home'));
    await expect(linter.lintText(PAGE, { format: 'html' }, { signal })).rejects.toThrow('the author went home');
    const later = new AbortController();
    const linted = linter.fixText(PAGE, { format: 'html' }, { signal: later.signal });
    later.abort(new Error('too late'));
    await expect(linted).rejects.toThrow('too late');
  });

  test('never loads what is only named', async () => {
    const message = 'is a name, and nothing is read from disk here';
    await expect(createLinter({ plugins: ['bilint-plugin-tides'] })).rejects.toThrow(message);
    await expect(createLinter({ unified: { rehype: ['rehype-parse'] } })).rejects.toThrow(message);
    await expect(createLinter({ extends: ['./base.json'] })).rejects.toThrow('unknown preset “./base.json”');
  });

  test('awaits a detector and asks it', async () => {
    let ready = false;
    const asked: string[] = [];
    const linter = await createLinter({
      languages: ['en', 'ko'],
      detector: {
        ready: async () => {
          ready = true;
        },
        identify(text) {
          asked.push(text);
          return { lang: ready ? 'ko' : 'und', posterior: 1, letters: text.length, reason: 'model' };
        },
      },
    });
    const page =
      '<p lang="en">The ferry leaves the old harbour at noon today.</p><nav><a href="/2">下一篇：Tide</a></nav>';
    await linter.lintText(`${page}<p>${'The ferry leaves. '.repeat(20)}</p>`, { format: 'html' });
    expect(ready).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('What a linter says of its rules', () => {
  test('is what each says, and what the config makes of it', async () => {
    const linter = await createLinter({
      rules: { 'duplicate-caption': ['error', { minWidth: 9 }], 'empty-link': 'off' },
    });
    const rules = await linter.rules();
    expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
    expect(rules.find(({ id }) => id === 'empty-link')?.configured).toBe('off');
    const explained = await linter.explain('duplicate-caption', 'zh');
    expect(explained).toMatchObject({ severity: 'warn', configured: 'error', description: '禁止重复出现的图片说明。' });
    expect(explained.options).toMatchObject([{ name: 'minWidth', default: 24, value: 9 }]);
    expect(explained.messages['repeated']).toContain('{caption}');
  });

  test('covers the findings of the engine, and refuses other names', async () => {
    const linter = await createLinter({ rules: { 'suppression-reason': 'error' }, locale: 'zh' });
    expect(await linter.explain('suppression-reason')).toMatchObject({ category: 'engine', configured: 'error' });
    expect(Object.keys((await linter.explain('internal-error')).messages)).toContain('linter-failed');
    await expect(linter.explain('empty-headin')).rejects.toThrow('did you mean “empty-heading”?');
  });
});
