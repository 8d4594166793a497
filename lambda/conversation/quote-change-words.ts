import type { QuoteChange } from '../purchasing/quote.ts';
import { say, type Message } from '../speech/message.ts';

/** What moved besides the total, as parts of one sentence. */
export const movedClauses = (changes: readonly QuoteChange[]): readonly Message[] =>
  changes.flatMap((change) => clauseOf(change) ?? []);

/** A total that alone moved. */
export const totalMoved = (changes: readonly QuoteChange[]): readonly Message[] =>
  changes.flatMap((change) =>
    change.kind === 'total'
      ? [say('purchase.changed-total', { before: change.before, now: change.now })]
      : [],
  );

function clauseOf(change: QuoteChange): Message | undefined {
  switch (change.kind) {
    case 'total':
      return undefined;
    case 'line': {
      const { name, before, now } = change;
      return now === 0
        ? say('purchase.changed-gone', { name })
        : say('purchase.changed-line', { name, before, now });
    }
    case 'delivery':
      return say('purchase.changed-delivery');
    case 'payment':
      return say('purchase.changed-payment');
    case 'discount':
      return change.isGone
        ? say('purchase.changed-discount-gone')
        : say('purchase.changed-discount');
  }
}
