import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import type { CartWish } from '../../cart.ts';
import type { PostalAddress } from '../../postal-address.ts';
import { failure, replay, success } from '../../result.ts';
import { cartAnswer, cartFields, deliveryOption, deliveryOptionFields } from './cart-answer.ts';
import { toCart, toFulfillmentOption } from './cart-answer.ts';
import type { Counter } from './counter.ts';
import { issueAnswer, toIssue } from './issue-answer.ts';
import { mapValue } from './map-value.ts';
import { activeCustomer, customerOf, ownerOf } from './owner.ts';

const read = /* GraphQL */ `
  query ReadCart {
    activeCustomer {
      publicId
    }
    shopkeeperCart {
      ...Cart
    }
  }
  ${cartFields}
`;

const readAnswer = v.object({ activeCustomer, shopkeeperCart: v.nullable(cartAnswer) });

const options = /* GraphQL */ `
  query DeliveryOptions {
    activeCustomer {
      publicId
    }
    shopkeeperDeliveryOptions {
      ...Delivery
    }
  }
  ${deliveryOptionFields}
`;

const optionsAnswer = v.object({
  activeCustomer,
  shopkeeperDeliveryOptions: v.array(deliveryOption),
});

const result = /* GraphQL */ `
  fragment Outcome on CartResult {
    customer
    replayed
    order {
      ...Cart
    }
    issues {
      code
      variantId
      lineId
      quantityAvailable
      missing
      detail
    }
  }
  ${cartFields}
`;

const change = /* GraphQL */ `
  mutation ChangeCart($input: ChangeCartInput!) {
    done: changeCart(input: $input) {
      ...Outcome
    }
  }
  ${result}
`;

const freeze = /* GraphQL */ `
  mutation FreezeCart {
    done: freezeCart {
      ...Outcome
    }
  }
  ${result}
`;

const thaw = /* GraphQL */ `
  mutation ThawCart {
    done: thawCart {
      ...Outcome
    }
  }
  ${result}
`;

const outcome = v.object({
  done: v.object({
    customer: v.string(),
    replayed: v.boolean(),
    order: v.nullable(cartAnswer),
    issues: v.array(issueAnswer),
  }),
});

type Carts = Pick<
  CommerceBackend,
  'readCart' | 'changeCart' | 'listFulfillmentOptions' | 'freezeCart' | 'thawCart'
>;

export const carts = (counter: Counter): Carts => ({
  async readCart(ctx) {
    const operation = { document: read, answer: readAnswer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), ({ shopkeeperCart }) =>
      shopkeeperCart ? toCart(shopkeeperCart) : undefined,
    );
  },

  async listFulfillmentOptions(ctx) {
    const operation = { document: options, answer: optionsAnswer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), (found) =>
      found.shopkeeperDeliveryOptions.map(toFulfillmentOption),
    );
  },

  async changeCart(ctx, wish) {
    const variables = { input: toInput(ctx.idempotencyKey, wish) };
    const operation = { document: change, variables, answer: outcome, owner: customerOf };
    const answer = await counter.write(ctx, operation);
    if (!answer.ok) return answer;
    const { order, issues, replayed } = answer.value.done;
    if (!order) return failure('conflict', { detail: 'the cart of that key is no cart any more' });
    const changed = {
      cart: toCart(order),
      issues: issues.map((one) => toIssue(one, order.currencyCode)),
    };
    return replayed ? replay(changed) : success(changed);
  },

  async freezeCart(ctx) {
    const operation = { document: freeze, answer: outcome, owner: customerOf };
    const answer = await counter.write(ctx, operation);
    if (!answer.ok) return answer;
    const { order, issues } = answer.value.done;
    const [issue] = issues;
    if (issue) return { ok: false, error: toIssue(issue) };
    return order ? success(toCart(order)) : failure('not_found');
  },

  async thawCart(ctx) {
    const operation = { document: thaw, answer: outcome, owner: customerOf };
    return mapValue(await counter.write(ctx, operation), ({ done: { order } }) =>
      order ? toCart(order) : undefined,
    );
  },
});

const toInput = (key: string, wish: CartWish) => ({
  key,
  add: wish.add?.map(({ variantId, quantity }) => ({ variantId, quantity })),
  setQuantity: wish.setQuantity?.map(({ lineId, quantity }) => ({ lineId, quantity })),
  shipTo: wish.shipTo && toAddressInput(wish.shipTo),
  deliveryOptionId: wish.fulfillmentOptionId ?? undefined,
  unsetDelivery: wish.fulfillmentOptionId === null ? true : undefined,
  applyCoupon: wish.coupon?.apply,
  removeCoupon: wish.coupon?.remove,
});

/** The shop's input takes no more than this: an address out of the customer's book has an id besides. */
const toAddressInput = (address: PostalAddress) => ({
  name: address.name,
  streetAddress: address.streetAddress,
  addressLocality: address.addressLocality,
  addressRegion: address.addressRegion,
  postalCode: address.postalCode,
  addressCountry: address.addressCountry,
});
