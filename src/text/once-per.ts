/** `compute`, done at the first call. */
export function once<V>(compute: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Under this, an object may give its own store of what is computed of it: functions, each with its result behind it. */
export const KNOWN = Symbol('known');

/**
 * `compute`, done once for each object and kept as long as the object is: in the object's own store where it has one, as an
 * article and its texts do, else in a WeakMap. A collection of V8's young generation takes all values of a WeakMap as alive,
 * and what is computed of an article refers to the article: each would live until a full collection (12 % of the CPU time
 * over 1,000 files).
 */
export function oncePer<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const elsewhere = new WeakMap<K, unknown[]>();
  return (of) => {
    let known = (of as { readonly [KNOWN]?: unknown[] })[KNOWN] ?? elsewhere.get(of);
    if (known === undefined) {
      known = [];
      elsewhere.set(of, known);
    }
    for (let i = 0; i < known.length; i += 2) if (known[i] === compute) return known[i + 1] as V;
    const value = compute(of);
    known.push(compute, value);
    return value;
  };
}
