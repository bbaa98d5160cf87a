import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/index.ts';
import { report, SAMPLE } from './sample.ts';

describe.each(REPORT_FORMATS)('The %s report', (format) => {
  test.each(['en', 'zh'] as const)('is the golden one, byte for byte (%s)', async (locale) => {
    await expect(await report(format, SAMPLE, { locale })).toMatchFileSnapshot(`golden/${format}.${locale}.golden`);
  });

  test('holds no control character, bidi control or line end of a foreign kind', async () => {
    expect(await report(format)).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
  });

  test('shows errors only where it is told to be quiet', async () => {
    const quiet = await report(format, SAMPLE.slice(0, 1), { quiet: true });
    expect(quiet).toContain('渡轮\u{20bb7}');
    expect(quiet).not.toContain('empty,thing');
  });

  test('is well-formed where there are no files', async () => {
    const text = await report(format, []);
    if (['json', 'gitlab', 'sarif', 'rdjson'].includes(format)) expect(JSON.parse(text)).toBeTypeOf('object');
    if (['junit', 'checkstyle'].includes(format)) expect(text).toMatch(/^<\?xml [^>]+>\n<(\w+) [^>]+>\n<\/\1>\n$/);
    if (format === 'html') expect(text).toMatch(/<main>\n<\/main>[\s\S]+<\/html>\n$/);
    if (format === 'jsonl') expect(text.split('\n')).toHaveLength(2);
  });
});
