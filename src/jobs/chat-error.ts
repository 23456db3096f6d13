/** The chat could not be told of a review. What was posted on the forge stands, and is not taken back for it. */
import { reason } from './log.ts';

export class ChatError extends Error {
  /** `why`: what the chat said, kept as the cause: a limit or an outage of it puts the job off. */
  constructor(why: unknown) {
    super(reason(why), { cause: why });
    this.name = 'ChatError';
  }
}
