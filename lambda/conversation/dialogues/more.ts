import { say } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** The next options, and the first ones again after the last. */
export function more({ session, channel }: Turn): Answer {
  const { pending } = session;
  if (pending?.kind !== 'choose-product') {
    return { says: [say('universal.no-more')], pending: pending ?? anything };
  }
  const from = pending.from + channel.optionsSpoken;
  return from < pending.options.length
    ? { says: [], pending: { ...pending, from } }
    : { says: [say('universal.no-more')], pending: { ...pending, from: 0 } };
}
