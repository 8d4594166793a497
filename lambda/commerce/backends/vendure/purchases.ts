import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import { amount } from './cart-answer.ts';
import type { Counter } from './counter.ts';
import { mapValue } from './map-value.ts';
import { activeCustomer, ownerOf } from './owner.ts';

const document = /* GraphQL */ `
  query Purchases($since: String!) {
    activeCustomer {
      publicId
    }
    myPurchases(since: $since) {
      variantId
      sku
      name
      times
      firstAt
      lastAt
      lastQuantity
    }
  }
`;

const answer = v.object({
  activeCustomer,
  myPurchases: v.array(
    v.object({
      variantId: v.string(),
      sku: v.string(),
      name: v.string(),
      times: amount,
      firstAt: v.string(),
      lastAt: v.string(),
      lastQuantity: amount,
    }),
  ),
});

export const purchases = (counter: Counter): Pick<CommerceBackend, 'listPurchases'> => ({
  async listPurchases(ctx, since) {
    const operation = { document, variables: { since }, answer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), ({ myPurchases }) =>
      myPurchases.map((each) => ({ ...each, variantId: toId<'variant'>(each.variantId) })),
    );
  },
});
