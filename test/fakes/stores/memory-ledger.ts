import { openStages, stageOf } from '../../../lambda/purchasing/ledger.ts';
import type { Attempt, Ledger } from '../../../lambda/purchasing/ledger.ts';
import type { ShopperId } from '../../../lambda/shoppers/shopper.ts';

export interface MemoryLedger extends Ledger {
  readonly attemptsOf: (shopper: ShopperId) => readonly Attempt[];
}

export function createMemoryLedger(): MemoryLedger {
  const items = new Map<string, { readonly attempt: Attempt; readonly dueAt: Date }>();
  const keyOf = (shopper: string, quoteId: string): string => JSON.stringify([shopper, quoteId]);
  return {
    claim(quote, claimedAt, dueAt) {
      const key = keyOf(quote.shopper, quote.id);
      if (items.has(key)) return Promise.resolve(false);
      const attempt: Attempt = {
        quote,
        claimedAt: claimedAt.toISOString(),
        progress: { kind: 'claimed' },
      };
      items.set(key, { attempt, dueAt });
      return Promise.resolve(true);
    },
    list: (shopper) =>
      Promise.resolve(
        [...items.values()]
          .map(({ attempt }) => attempt)
          .filter(({ quote }) => quote.shopper === shopper),
      ),
    find: (shopper, quoteId) => Promise.resolve(items.get(keyOf(shopper, quoteId))?.attempt),
    move(quote, from, to, dueAt) {
      const key = keyOf(quote.shopper, quote.id);
      const item = items.get(key);
      if (!item || !from.includes(stageOf(item.attempt.progress))) return Promise.resolve(false);
      items.set(key, { attempt: { ...item.attempt, progress: to }, dueAt });
      return Promise.resolve(true);
    },
    remove: (quote) => Promise.resolve(void items.delete(keyOf(quote.shopper, quote.id))),
    attemptsOf: (shopper) =>
      [...items.values()]
        .map(({ attempt }) => attempt)
        .filter(({ quote }) => quote.shopper === shopper),
    listOpen(dueBefore, limit) {
      const due = [...items.values()]
        .filter(({ attempt }) => openStages.includes(stageOf(attempt.progress)))
        .filter(({ dueAt }) => dueAt < dueBefore)
        .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
      return Promise.resolve(due.slice(0, limit).map(({ attempt }) => attempt));
    },
  };
}
