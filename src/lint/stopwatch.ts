/** What the time of a run goes to. `languages`: telling which language a text is in, for whichever rule asked first. */
export const PHASES = ['decode', 'parse', 'languages', 'rules', 'plugins', 'suppress', 'report'] as const;

export type Phase = (typeof PHASES)[number];

/** Measures the synchronous part of some work, and gives what the work gives. */
export interface Timing {
  measure<T>(phase: Phase, work: () => T, rule?: string): T;
}

export const UNTIMED: Timing = { measure: (_phase, work) => work() };

/**
 * Adds up where time goes. Work within other work is counted once, for itself; what several parts share is paid by the
 * one that asks first. `now` must be quick to ask: it is asked a thousand times for a page. The run as a whole is measured by
 * `cpu`, which counts other threads too and takes longer to tell; both give milliseconds, with any beginning.
 */
export class Stopwatch implements Timing {
  readonly #now: () => number;
  readonly #cpu: () => number;
  readonly #begun: number;
  readonly #phases = new Map<Phase, number>(PHASES.map((phase) => [phase, 0]));
  readonly #rules = new Map<string, number>();
  /** What was measured within the work that is going on. */
  #within = 0;

  constructor(now: () => number, cpu: () => number) {
    this.#now = now;
    this.#cpu = cpu;
    this.#begun = cpu();
  }

  measure<T>(phase: Phase, work: () => T, rule?: string): T {
    const outer = this.#within;
    this.#within = 0;
    const start = this.#now();
    try {
      return work();
    } finally {
      const whole = this.#now() - start;
      const own = whole - this.#within;
      this.#within = outer + whole;
      this.#phases.set(phase, this.#phases.get(phase)! + own);
      if (rule !== undefined) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + own);
    }
  }

  /** CPU time since it was made. */
  get total(): number {
    return this.#cpu() - this.#begun;
  }

  /** In the order of `PHASES`. */
  get phases(): ReadonlyMap<Phase, number> {
    return this.#phases;
  }

  get rules(): ReadonlyMap<string, number> {
    return this.#rules;
  }
}

/** Calls of the methods of `target`, and reads of what it computes, are measured. */
export function timed<T extends object>(target: T, phase: Phase, timing: Timing): T {
  if (timing === UNTIMED) return target;
  return new Proxy(target, {
    get(_target, key) {
      const value: unknown = timing.measure(phase, () => Reflect.get(target, key, target));
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => timing.measure(phase, () => Reflect.apply(value, target, given) as unknown);
    },
  });
}
