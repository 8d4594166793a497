import { toId, type CustomerId } from '../../lambda/commerce/id.ts';
import { toShopperId, type Guest, type LinkedShopper } from '../../lambda/shoppers/shopper.ts';

export const guest = { kind: 'guest', link: 'none' } as const satisfies Guest;

export const customer = (name: string): CustomerId => toId<'customer'>(`cm-${name}`);

/** A customer of the shop in memory, linked. */
export const persona = (name: string): LinkedShopper => ({
  kind: 'linked',
  id: toShopperId(`shopper-${name}`),
  customer: customer(name),
  speaker: 'unsupported',
});
