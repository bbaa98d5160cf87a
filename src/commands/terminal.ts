/** Where a command's text goes. */
export interface Output {
  /** Resolves when the content is taken; rejects with the system's error, such as EPIPE. */
  write(content: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** Cells in a line of a terminal. */
  readonly columns?: number | undefined;
}

/** The world as a command sees it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Findings and what was asked for. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** CPU time that this process has taken, in milliseconds. */
  readonly cpuTime: () => number;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

/** 128 + SIGINT. */
export const INTERRUPTED = 130;
