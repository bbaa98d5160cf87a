import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import type { Reported } from '../../src/report/index.ts';
import { report, SAMPLE } from './sample.ts';
import { CHECKSTYLE, JUNIT } from './schemas/xml.ts';
import { checkXml } from './xml.ts';

/** What a run finds in a page with a hundred defects and more, most of them to be fixed, one suppressed. */
async function hundredFindings(): Promise<Reported> {
  const defects = Array.from(
    { length: 50 },
    (_, i) => `<h2></h2>\r\n<p>第 ${i} 段 \u{20bb7}：<strong></strong>渡轮 &lt;b&gt; 停航。</p>\r\n`,
  );
  const suppressed = '<!-- bilint-disable-next-line -- 模板 -->\n<h3></h3>\n';
  const page = `<!doctype html><html lang="zh"><title>港口</title><body><h1>港口</h1>${defects.join('')}${suppressed}`;
  const { result, source, lines } = await lintSource(page, { path: '文章/a b.html' }, resolveConfig());
  return { result, source, lines };
}

const page = await hundredFindings();
const sorted = await triaged();
const count = page.result.findings.length;
const files = [page, ...SAMPLE];
const total = count + SAMPLE.flatMap(({ result }) => result.findings).length;

test('The run has a hundred findings', () => {
  expect(count).toBeGreaterThanOrEqual(100);
  expect(page.result.suppressed.length).toBe(1);
});

const schema = (name: string) => JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8'));

/** Enough of the two formats to tell an address from text. */
const formats = {
  uri: /^https?:\/\/[\w.-]+\/[^\s<>"{}|\\^`]*$/,
  'uri-reference': /^(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})+$/,
};

describe.each([
  ['gitlab', (data: unknown[]) => data.length, total],
  ['rdjson', (data: { diagnostics: unknown[] }) => data.diagnostics.length, total],
  ['sarif', (data: { runs: { results: unknown[] }[] }) => data.runs[0]!.results.length, total + 2],
] as const)('The %s report', (format, countIn: (data: never) => number, expected) => {
  const validate = new Ajv({ strict: false, formats }).compile(schema(format));

  test('is valid by its schema and holds every finding', async () => {
    const data = JSON.parse(await report(format, files));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(countIn(data as never)).toBe(expected);
  });

  test('would not be valid with one key misspelt', async () => {
    const text = (await report(format, files)).replace(/"message":|"check_name":/, '"mesage":');
    expect(validate(JSON.parse(text))).toBe(false);
  });
});

describe('The JSON report', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('report.schema.json', 'utf8')));
  const change = { before: page.source ?? '', after: '港口', bom: false };

  test.each([
    ['as it is', {}, files],
    ['with fixed texts', { fixes: 'tried' as const }, [{ ...page, change }]],
    ['with what the preset triage says', {}, [sorted]],
    ['of no files', {}, []],
  ])('is valid by the shipped schema (%s)', async (_what, options, given) => {
    validate(JSON.parse(await report('json', given, options)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['"severity":"warn"', '"severity":"loud"'],
    ['"suggestions":', '"suggestion":'],
    ['"reason":', '"because":'],
    ['"version":1', '"version":2'],
  ])('would not be valid with %s as %s', async (from, to) => {
    expect(validate(JSON.parse((await report('json', files)).replace(from, to)))).toBe(false);
  });
});

async function triaged(): Promise<Reported> {
  const config = resolveConfig({ extends: ['triage'] });
  const { result, source, lines } = await lintSource(page.source ?? '', { path: 'a.html' }, config);
  expect(result.triage?.reasons.length).toBeGreaterThan(0);
  return { result, source, lines };
}

test('Each SARIF result speaks of its rule, and its fingerprint is its own', async () => {
  const [run] = JSON.parse(await report('sarif', files)).runs;
  const prints = new Set<string>();
  for (const { ruleId, ruleIndex, partialFingerprints, locations } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    prints.add(JSON.stringify([locations[0].physicalLocation.artifactLocation.uri, partialFingerprints]));
  }
  expect(prints.size).toBe(run.results.length);
});

test('Fingerprints of GitLab are unique in a report', async () => {
  const prints = JSON.parse(await report('gitlab', [page])).map(
    ({ fingerprint }: { fingerprint: string }) => fingerprint,
  );
  expect(new Set(prints).size).toBe(count);
});

describe('XML', () => {
  test('JUnit: a case a finding, and its counts are true', async () => {
    const text = await report('junit', files);
    const { counts, mistakes } = checkXml(text, JUNIT);
    expect(mistakes).toEqual([]);
    const sums = (name: string) =>
      [...text.matchAll(new RegExp(`<testsuite [^>]* ${name}="(\\d+)"`, 'g'))].reduce(
        (sum, match) => sum + Number(match[1]),
        0,
      );
    expect(counts).toMatchObject({
      testsuite: files.length,
      testcase: sums('tests'),
      failure: sums('failures'),
      skipped: sums('skipped'),
    });
    expect(counts['testcase']).toBe(total + 3);
  });

  test('Checkstyle: an error a finding', async () => {
    const { counts, mistakes } = checkXml(await report('checkstyle', files), CHECKSTYLE);
    expect(mistakes).toEqual([]);
    expect(counts).toEqual({ checkstyle: 1, file: files.length, error: total });
  });

  test('The check finds what is wrong', () => {
    expect(checkXml('<checkstyle version="4.3"><file/>汉<b></checkstyle>', CHECKSTYLE).mistakes).not.toEqual([]);
  });
});
