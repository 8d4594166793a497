import { asOnlyWriter } from './as-only-writer.ts';
import { clearTheWay } from './clear-the-way.ts';
import { openStages, stageOf } from './ledger.ts';
import type { Attempt } from './ledger.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { settleAlone } from './settle.ts';
import { undoWish } from './withdraw.ts';
import type { SweepContext } from './sweep.ts';
import type { ShopperId } from '../shoppers/shopper.ts';

/**
 * Removes all that purchasing keeps of a shopper; orders are the shop's. What waits for a yes or a bank is called off first. False
 * when something has to stay for a while: an order that the shop has not confirmed, a receipt that is due.
 */
export async function forget(
  ports: PurchasingPorts,
  ctx: SweepContext,
  shopper: ShopperId,
): Promise<boolean> {
  const stored = await ports.quotes.find(shopper);
  const attempts = await ports.ledger.list(shopper);
  const quote = stored?.quote ?? attempts[0]?.quote;
  if (quote) {
    const { customer, conversationId } = quote;
    const own: PurchaseContext = { ...ctx, shopper, customer, conversationId };
    const turn = await asOnlyWriter(ports, own, () => forgetAlone(ports, own));
    if (!turn.held || !turn.value) return false;
  }
  await ports.leases.forget(shopper);
  return true;
}

async function forgetAlone(ports: PurchasingPorts, ctx: PurchaseContext): Promise<boolean> {
  await settleAlone(ports, ctx);
  await callOff(ports, ctx);
  const attempts = await ports.ledger.list(ctx.shopper);
  const open = attempts.filter(isOpen);
  const over = attempts.filter((attempt) => !isOpen(attempt));
  await Promise.all(over.map(({ quote }) => ports.ledger.remove(quote)));
  if (open.length > 0) return false;
  await ports.quotes.remove(ctx.shopper);
  return true;
}

/** What was read out and not bought goes, and the cart is what it was before. */
async function callOff(ports: PurchasingPorts, ctx: PurchaseContext): Promise<void> {
  const found = await ports.quotes.find(ctx.shopper);
  if (!(await clearTheWay(ports, ctx, found))) return;
  const stored = await ports.quotes.find(ctx.shopper);
  if (stored?.state !== 'open') return;
  if (await ports.quotes.move(stored.quote, ['open'], 'withdrawing')) {
    await undoWish(ports, ctx, stored.quote, 'withdrawing');
  }
}

const isOpen = ({ progress }: Attempt): boolean => openStages.includes(stageOf(progress));
