import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { fixSource, fixText } from '../../src/linter/index.ts';

const config = resolveConfig();

/** The text after its fixes, and the rules of what remains. */
async function fixed(source: string | Uint8Array, settings = config) {
  const { output, result, made } = await fixText(source, { format: 'html' }, settings);
  return { output, made, rules: result.findings.map(({ rule }) => rule) };
}

test('only the defects change, and what remains is told of the fixed text', async () => {
  const source = '<h1>夜里的港口</h1>\n<p>渔船<b></b>等着<i></i>涨潮。</p>\n<h2></h2>\n<p><a href="#">船员</a></p>';
  const { output, result, made } = await fixText(source, { format: 'html', path: '港口.html' }, config);
  expect(output).toBe('<h1>夜里的港口</h1>\n<p>渔船等着涨潮。</p>\n\n<p><a href="#">船员</a></p>');
  expect(made).toBe(3);
  expect(result.path).toBe('港口.html');
  for (const { range } of result.findings) expect(range[1]).toBeLessThanOrEqual(output!.length);
});

test('a second run changes nothing', async () => {
  const { output, made } = await fixed('<p>一<b><i></i></b><b></b>二<u> </u>三</p><h3><b></b></h3><p></p>');
  expect(made).toBeGreaterThan(3);
  expect(await fixed(output!)).toMatchObject({ output, made: 0 });
});

test('what one fix lays bare is fixed too', async () => {
  expect(await fixed('<p>一</p><blockquote><p><b></b></p><h2></h2></blockquote><p>二</p>')).toMatchObject({
    output: '<p>一</p><p>二</p>',
    rules: [],
  });
});

test('visible text stays when an element with a blank goes', async () => {
  expect((await fixed('<p>Boats<b> </b>wait<i></i>.</p>')).output).toBe('<p>Boats wait.</p>');
});

describe('what comments suppress', () => {
  const source = '<!-- bilint-disable-next-line -- 模板要用 -->\n<h2></h2>\n<h2></h2>';

  test('is not fixed', async () => {
    expect((await fixed(source)).output).toBe('<!-- bilint-disable-next-line -- 模板要用 -->\n<h2></h2>\n');
  });

  test('is fixed where comments do not count', async () => {
    const { output } = await fixed(source, resolveConfig({ inlineConfig: false }));
    expect(output).toBe('<!-- bilint-disable-next-line -- 模板要用 -->\n\n');
  });
});

test('line ends stay as they are', async () => {
  expect((await fixed('<p>港<b></b>口</p>\r\n<h2></h2>\r<p>夜</p>\n\r\n')).output).toBe(
    '<p>港口</p>\r\n\r<p>夜</p>\n\r\n',
  );
});

test('a text without defects is as it came, its byte order mark apart', async () => {
  const bytes = new TextEncoder().encode('\uFEFF<p>\uFEFF港口</p>\r\n');
  expect(await fixed(bytes)).toMatchObject({ output: '<p>\uFEFF港口</p>\r\n', made: 0 });
});

test('a byte order mark does not shift the fixes', async () => {
  const bytes = new TextEncoder().encode('\uFEFF<p>港<b></b>口</p>');
  expect((await fixed(bytes)).output).toBe('<p>港口</p>');
});

test('what cannot be read is not fixed', async () => {
  const binary = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
  const fixedBinary = await fixSource(binary, { format: 'html' }, config);
  expect(fixedBinary).toMatchObject({ source: null, made: 0, result: { findings: [{ rule: 'undecodable' }] } });
});
