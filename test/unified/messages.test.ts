import { describe, expect, test } from 'vitest';
import { readMarks } from '../../src/testing/marked-source.ts';
import { hosted } from './host.ts';
import { MESSAGES } from './messages.ts';

describe.each(MESSAGES)('$plugin', ({ uses, cases }) => {
  test.each(cases)('$format, $name: says what it must, where the source has it', async ({ marked, format, rules }) => {
    const { source, reported } = readMarks(marked);
    const findings = await hosted(source, format, uses);
    expect(findings.map(({ rule, range }) => [rule, source.slice(...range), range[0]])).toEqual(
      reported.map((range, i) => [rules[i], source.slice(...range), range[0]]),
    );
  });
});

test('The table holds at least forty messages', () => {
  const messages = MESSAGES.flatMap(({ cases }) => cases.flatMap(({ rules }) => rules));
  expect(messages.length).toBeGreaterThanOrEqual(40);
});
