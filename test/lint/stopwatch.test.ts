import { describe, expect, test } from 'vitest';
import { Stopwatch, timed, UNTIMED } from '../../src/lint/stopwatch.ts';

/** A clock that stands still but for `pass`. */
function clock() {
  let time = 100;
  const pass = (units: number) => {
    time += units;
  };
  return { now: () => time, pass };
}

describe('A stopwatch', () => {
  test('counts work within other work once, for itself', () => {
    const { now, pass } = clock();
    const stopwatch = new Stopwatch(now, now);
    stopwatch.measure(
      'rules',
      () => {
        pass(1);
        stopwatch.measure('languages', () => pass(10));
        stopwatch.measure('languages', () => pass(10));
        pass(2);
      },
      '甲/规则',
    );
    stopwatch.measure('rules', () => pass(5), '乙');
    expect([...stopwatch.rules]).toEqual([
      ['甲/规则', 3],
      ['乙', 5],
    ]);
    expect(stopwatch.phases.get('rules')).toBe(8);
    expect(stopwatch.phases.get('languages')).toBe(20);
    expect(stopwatch.total).toBe(28);
  });

  test('goes on after work that throws', () => {
    const { now, pass } = clock();
    const stopwatch = new Stopwatch(now, now);
    const fail = () => {
      pass(4);
      throw new Error('坏');
    };
    expect(() => stopwatch.measure('rules', () => stopwatch.measure('languages', fail))).toThrow('坏');
    stopwatch.measure('rules', () => pass(1));
    expect(stopwatch.phases.get('languages')).toBe(4);
    expect(stopwatch.phases.get('rules')).toBe(1);
  });

  test('measures what an object computes, whoever asks', () => {
    const { now, pass } = clock();
    const stopwatch = new Stopwatch(now, now);
    class Languages {
      #word = '语';
      get expected(): string {
        pass(2);
        return this.#word;
      }
      of(text: string): string {
        pass(3);
        return `${this.#word}${text}`;
      }
    }
    const languages = timed(new Languages(), 'languages', stopwatch);
    expect(languages.expected).toBe('语');
    expect(languages.of('言')).toBe('语言');
    expect(stopwatch.phases.get('languages')).toBe(5);
  });

  test('leaves everything alone where nobody asks for it', () => {
    const target = {};
    expect(timed(target, 'languages', UNTIMED)).toBe(target);
    expect(UNTIMED.measure('parse', () => '文')).toBe('文');
  });
});
