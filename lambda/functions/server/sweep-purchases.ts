import { randomUUID } from 'node:crypto';
import type { Wired } from '../wire.ts';
import type { SweeperOptions } from './sweeper.ts';
import { within } from '../../runtime/within.ts';

/** Soon after a turn gave up waiting, and often enough that nobody asks about an order before its fate is known. */
const everyMs = 15_000;
const roundMs = 10_000;

export const sweepPurchases = ({
  purchasing,
  finishForgettings,
  clock,
  logger,
}: Pick<Wired, 'purchasing' | 'finishForgettings' | 'clock' | 'logger'>): Omit<
  SweeperOptions,
  'logger'
> => ({
  everyMs,
  sweep: async (stopped) => {
    const signal = within(stopped, roundMs);
    const round = { signal, locale: 'en-US', requestId: randomUUID(), at: clock() };
    const { settled, left } = await purchasing.settleAll(round);
    const toForget = await finishForgettings(signal);
    if (settled + left + toForget > 0) logger.info('sweep.done', { settled, left, toForget });
  },
});
