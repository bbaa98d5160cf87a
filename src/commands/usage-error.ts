import type { Text } from '../rule/messages.ts';

/** A mistake in how the command was called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
