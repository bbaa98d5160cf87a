/** A document read in one encoding. */
export interface Reading {
  readonly source: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
}

/** The whole of the bytes in one encoding; undefined where a byte does not belong to it or the label is unknown. */
export function decodeAs(bytes: Uint8Array, label: string): Reading | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return { source: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
