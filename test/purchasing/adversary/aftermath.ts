import { settleAndTell } from './play.ts';
import type { Script } from './script.ts';
import type { World } from './world.ts';

/** All machines are well again. The shopper comes back, the sweeper makes its rounds, and in the end nothing is left. */
export async function aftermath(world: World, { comesBack, insists }: Script): Promise<void> {
  world.pass(9_000);
  if (comesBack === 'after-the-sweeper') await sweepTwice(world);
  await comeBack(world);
  if (insists) await sayYesAgain(world);
  world.pass(301_000);
  await sweepTwice(world);
  await comeBack(world);
  // The bank is waited for no longer than a day.
  world.pass(25 * 60 * 60 * 1000);
  await sweepTwice(world);
  await comeBack(world);
}

async function sweepTwice(world: World): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    world.pass(61_000);
    await world.purchasing.settleAll(world.openTurn('later').ctx);
  }
}

/** In another conversation, where nobody remembers the quote. */
async function comeBack(world: World): Promise<void> {
  const { ctx } = world.openTurn('later');
  world.history.reports.push(await settleAndTell(world.purchasing, ctx));
}

async function sayYesAgain(world: World): Promise<void> {
  const { history, purchasing } = world;
  for (const quote of history.yeses.values()) {
    if (!history.unanswered.has(quote.id) && !history.closedUnheard.has(quote.id)) continue;
    const { ctx } = world.openTurn(quote.conversationId as 'kitchen');
    const outcome = await purchasing.approve(ctx, quote.id);
    if (outcome.kind === 'placed') await purchasing.told(ctx, quote.id);
    history.answers.push({ quote, outcome, again: true });
  }
}
