import type { SweptPurchasing } from './create-purchasing.ts';
import type { Sweep, SweepContext } from './sweep.ts';

/** So many rounds settle more than any shop leaves open; a round that settles nothing is the last. */
const mostRounds = 100;

/** Round after round, until nothing more can be settled now; `left` waits for the shop, a bank or a quieter moment. */
export async function settleEverything(
  purchasing: Pick<SweptPurchasing, 'settleAll'>,
  context: () => SweepContext,
): Promise<Sweep> {
  let settled = 0;
  for (let round = 1; ; round += 1) {
    const ctx = context();
    const done = await purchasing.settleAll(ctx);
    settled += done.settled;
    if (done.settled === 0 || round === mostRounds || ctx.signal.aborted) {
      return { settled, left: done.left };
    }
  }
}
