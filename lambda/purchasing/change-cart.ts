import type { CartChange, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { failure, replay } from '../commerce/result.ts';
import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import type { Writer } from './as-only-writer.ts';
import { clearTheWay } from './clear-the-way.ts';
import type { CartWrite } from './lease.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { writeCart } from './write-cart.ts';

/** Nothing happened: the shop has not said yet whether this cart has been bought. */
const beingBought = failure('unavailable', { retryable: true, detail: 'purchase_open' });

export async function changeCart(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
): Promise<Result<CartChange>> {
  const turn = await asOnlyWriter(ports, ctx, (writer) =>
    changeAlone(ports, ctx, key, wish, writer),
  );
  return turn.held ? turn.value : cartBusy;
}

async function changeAlone(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
  writer: Writer,
): Promise<Result<CartChange>> {
  const done = writer.writes.find((write) => write.key === key);
  if (done) return repeat(ports, ctx, done);
  const stored = await ports.quotes.find(ctx.shopper);
  if (!(await clearTheWay(ports, ctx, stored))) return beingBought;
  const change = await writeCart(ports, ctx, key, wish);
  if (change.ok) writer.remember({ key, issues: change.value.issues });
  return change;
}

async function repeat(
  { shop }: PurchasingPorts,
  ctx: PurchaseContext,
  { issues }: CartWrite,
): Promise<Result<CartChange>> {
  const read = await shop.readCart(ctx);
  if (!read.ok) return read;
  if (!read.value) return failure('conflict', { detail: 'that cart has been bought meanwhile' });
  return replay({ cart: read.value, issues });
}
