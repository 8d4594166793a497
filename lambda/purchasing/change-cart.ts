import type { CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { failure, replay, success } from '../commerce/result.ts';
import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import type { Writer } from './as-only-writer.ts';
import { changeToBuy } from './change-to-buy.ts';
import { isForNothing, nothingToChooseFor } from './chosen.ts';
import { clearTheWay } from './clear-the-way.ts';
import type { CartWrite } from './lease.ts';
import { beingBought } from './make-room.ts';
import type { CartChanged, PurchaseContext, Purpose } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { gotOf, writeAndLook } from './write-and-look.ts';

export async function changeCart(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
  purpose: Purpose = 'to-keep',
): Promise<Result<CartChanged>> {
  const turn = await asOnlyWriter(ports, ctx, (writer) => {
    const done = writer.writes.find((write) => write.key === key);
    if (done) return repeat(ports, ctx, done);
    return purpose === 'to-keep'
      ? changeToKeep(ports, ctx, key, wish, writer)
      : changeToBuy(ports, ctx, { key, wish, again: purpose === 'to-buy-again' }, writer);
  });
  return turn.held ? turn.value : cartBusy;
}

async function changeToKeep(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
  writer: Writer,
): Promise<Result<CartChanged>> {
  const stored = await ports.quotes.find(ctx.shopper);
  if (!(await clearTheWay(ports, ctx, stored))) return beingBought;
  const before = await ports.shop.readCart(ctx);
  if (!before.ok) return before;
  if (isForNothing(wish, before.value)) return nothingToChooseFor;
  const seen = await writeAndLook(ports, ctx, key, wish, before.value);
  if (!seen.ok) return seen;
  const { cart, issues, moved } = seen.value;
  const got = gotOf(wish.add ?? [], seen.value);
  writer.remember({ key, issues, got, moved });
  return success({ cart, issues, got, moved });
}

async function repeat(
  { shop }: PurchasingPorts,
  ctx: PurchaseContext,
  { issues, got, moved = [] }: CartWrite,
): Promise<Result<CartChanged>> {
  const read = await shop.readCart(ctx);
  if (!read.ok) return read;
  if (!read.value) return failure('conflict', { detail: 'that cart has been bought meanwhile' });
  return replay({ cart: read.value, issues, got, moved });
}
