import { describe, expect, test } from 'vitest';
import { Baseline } from '../../src/lint/baseline.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { findingAt, reported } from '../report/reported.ts';

const SOURCE = '<p>渡轮停航</p><h2></h2>';
const ferry = findingAt(SOURCE, '渡轮停航');
const heading = findingAt(SOURCE, '<h2></h2>', { rule: 'empty-heading', severity: 'error' });

function knowing(...findings: Finding[]): Baseline {
  const baseline = new Baseline();
  baseline.update('文章/a.html', findings, SOURCE);
  return baseline;
}

/** The words that are new, and those that are known. */
function judged(baseline: Baseline, source: string, findings: readonly Finding[], path = '文章/a.html') {
  const { result } = reported(source, { findings });
  const after = baseline.applyTo(result, source, path);
  const words = ({ range }: Finding) => source.slice(...range);
  return { fresh: after.findings.map(words), known: after.suppressed.map((one) => [words(one), one.by]) };
}

describe('A baseline', () => {
  test('knows what has moved, and reports what is new', () => {
    const moved = `<h1>港口</h1>\r\n${SOURCE}<b></b>`;
    const findings = [findingAt(moved, '渡轮停航'), findingAt(moved, '<b></b>')];
    expect(judged(knowing(ferry, heading), moved, findings)).toEqual({
      fresh: ['<b></b>'],
      known: [['渡轮停航', 'baseline']],
    });
  });

  test('knows as many as it was told of, and of that file only', () => {
    const baseline = knowing(ferry);
    expect(judged(baseline, SOURCE, [ferry, ferry]).fresh).toEqual(['渡轮停航']);
    expect(judged(baseline, SOURCE, [ferry], '别处.html').fresh).toEqual(['渡轮停航']);
    expect(judged(knowing(ferry, ferry), SOURCE, [ferry, ferry]).fresh).toEqual([]);
  });

  test('is not used up by judging', () => {
    const baseline = knowing(ferry);
    expect(judged(baseline, SOURCE, [ferry])).toEqual(judged(baseline, SOURCE, [ferry]));
  });

  test('never knows that a file could not be judged', () => {
    const failed = findingAt(SOURCE, '', { rule: 'internal-error', severity: 'error' });
    expect(judged(knowing(failed), SOURCE, [failed]).known).toEqual([]);
  });

  test('forgets, when pruned, what is gone, and learns nothing', () => {
    const baseline = knowing(ferry, ferry, heading);
    baseline.prune('文章/a.html', [ferry, findingAt(SOURCE, '<p>')], SOURCE);
    expect(baseline.entries()).toEqual(knowing(ferry).entries());
    baseline.prune('文章/a.html', [], SOURCE);
    expect(baseline.entries()).toEqual({});
  });

  test('comes back from its entries, whose keys are sorted', () => {
    const baseline = knowing(heading, ferry);
    baseline.update('a.html', [ferry], SOURCE);
    const entries = baseline.entries();
    expect(Object.keys(entries)).toEqual(['a.html', '文章/a.html']);
    expect(Object.keys(entries['文章/a.html']!)).toEqual(['empty-heading', 'some-rule']);
    expect(new Baseline(entries).entries()).toEqual(entries);
  });
});
