import { randomUUID } from 'node:crypto';
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Wired } from '../wire.ts';
import type { SweeperOptions } from './sweeper.ts';

/** Soon after a turn gave up waiting, and often enough that nobody asks about an order before its fate is known. */
const everyMs = 15_000;
const roundMs = 10_000;

export const sweepPurchases = (
  purchasing: Wired['purchasing'],
  clock: Clock,
  logger: Logger,
): Omit<SweeperOptions, 'logger'> => ({
  everyMs,
  sweep: async (stopped) => {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(roundMs)]);
    const round = { signal, locale: 'en-US', requestId: randomUUID(), at: clock() };
    const { settled, left } = await purchasing.settleAll(round);
    if (settled + left > 0) logger.info('sweep.done', { settled, left });
  },
});
