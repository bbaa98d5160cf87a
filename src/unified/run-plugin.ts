import type { Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** What a plugin says of a file. */
export type Message = VFile['messages'][number];

/** Timers of JavaScript count in 32 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface PluginRun {
  readonly messages: readonly Message[];
  /** Why the plugin did not come to its end. */
  readonly failure?: { readonly is: 'thrown'; readonly error: unknown } | { readonly is: 'time' };
}

/** Runs one plugin on a tree. What it said before it failed counts; what it says after its time is up does not. */
export async function runPlugin(
  processor: Processor,
  tree: Node,
  file: VFile,
  milliseconds: number,
): Promise<PluginRun> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<'time'>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_TIMER), 'time');
  });
  try {
    const ended = await Promise.race([processor.run(tree, file), timeIsUp]);
    const messages = [...file.messages];
    return ended === 'time' ? { messages, failure: { is: 'time' } } : { messages };
  } catch (error) {
    const messages = [...file.messages];
    // `file.fail()` says its message and throws it.
    return messages.some((message) => message === error)
      ? { messages }
      : { messages, failure: { is: 'thrown', error } };
  } finally {
    clearTimeout(timer);
  }
}
