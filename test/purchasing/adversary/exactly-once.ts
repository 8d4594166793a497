import fc from 'fast-check';
import type { Stores } from '../../../lambda/persistence/stores.ts';
import { toShopperId } from '../../../lambda/shoppers/shopper.ts';
import type { ShopperId } from '../../../lambda/shoppers/shopper.ts';
import { aftermath } from './aftermath.ts';
import { judge } from './judge.ts';
import { play } from './play.ts';
import { script } from './script.ts';
import type { Script } from './script.ts';
import { createTraffic } from './traffic.ts';
import { guardsOf } from './weakened.ts';
import type { Guards } from './weakened.ts';
import { openWorld } from './world.ts';

/** Whatever happens, in whatever order: what was told was bought once, and what was bought is told, and mailed once. */
export function exactlyOnce(
  open: () => Stores,
  weaken: (guards: Guards) => Guards = (guards) => guards,
  { mails = true } = {},
): fc.IAsyncProperty<[fc.Scheduler, Script]> {
  const traffic = createTraffic();
  let run = 0;
  return fc.asyncProperty(
    fc.scheduler({ act: traffic.stepByStep }),
    script,
    async (scheduler, written) => {
      const shopper = toShopperId(`shopper-${String((run += 1))}`);
      const guards = weaken(alone(shopper, guardsOf(open())));
      const { customer } = written;
      const world = openWorld({ scheduler, traffic, guards, shopper, customer, mails });
      await play(world, written);
      await aftermath(world, written);
      const found = await judge(world, written);
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  );
}

/** Its sweeper sees nobody else's: the runs share a database, and no run may depend on the one before. */
function alone(shopper: ShopperId, { ledger, quotes, ...guards }: Guards): Guards {
  const many = 1000;
  return {
    ...guards,
    ledger: {
      ...ledger,
      listOpen: async (dueBefore) =>
        (await ledger.listOpen(dueBefore, many)).filter((one) => one.quote.shopper === shopper),
    },
    quotes: {
      ...quotes,
      listOverdue: async (before) =>
        (await quotes.listOverdue(before, many)).filter((one) => one.quote.shopper === shopper),
    },
  };
}
