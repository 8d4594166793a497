import { say, type Message } from '../../speech/message.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import type { Looked } from './asked-products.ts';
import { inFull } from './find-product.ts';
import { isAvailable } from './in-stock.ts';

/** What can be had, as many as may be named together; the only one by its own name, which needs no neighbours. */
export async function tellable(
  turn: Turn,
  ports: Ports,
  looked: readonly Looked[],
): Promise<readonly OnSale[]> {
  const there = onSale(looked).slice(0, turn.channel.optionsSpoken);
  const [only, ...others] = there;
  if (!only || others.length > 0) return there;
  return [{ ...only, pick: await inFull({ turn, ports }, only.pick) }];
}

/** What the shop sells and has at this moment. */
export type OnSale = Looked & { readonly variant: NonNullable<Looked['variant']> };

export const onSale = (looked: readonly Looked[]): readonly OnSale[] =>
  looked.filter((one): one is OnSale => one.variant !== undefined && isAvailable(one.variant));

/** "Meadow whole milk gallon for $4.69", as one of several. */
export const pricedName = ({ pick: { name }, variant: { price } }: OnSale): Message =>
  say('about.priced', { name, price });
