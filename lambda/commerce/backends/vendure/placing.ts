import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import type { Order } from '../../order.ts';
import { failure, replay, success } from '../../result.ts';
import type { Result } from '../../result.ts';
import { amount } from './cart-answer.ts';
import type { Counter } from './counter.ts';
import { mapValue } from './map-value.ts';
import { orderAnswer, orderFields, toOrder } from './order-answer.ts';
import { activeCustomer, customerOf, ownerOf } from './owner.ts';
import { readRevision } from './revision.ts';
import { toShop } from './shop-money.ts';

const place = /* GraphQL */ `
  mutation PlaceOrder($input: PlaceOrderInput!) {
    done: placeOrder(input: $input) {
      customer
      code
      order {
        ...Placed
      }
      continueUrl
      variantId
      quantityAvailable
      detail
    }
  }
  ${orderFields}
`;

const refused = {
  customer: v.string(),
  continueUrl: v.nullable(v.string()),
  variantId: v.nullable(v.string()),
  quantityAvailable: v.nullable(amount),
  detail: v.nullable(v.string()),
};

const placeAnswer = v.object({
  done: v.variant('code', [
    v.object({ code: v.picklist(['OK', 'REPLAYED']), customer: v.string(), order: orderAnswer }),
    v.object({
      ...refused,
      code: v.picklist([
        'CONFLICT',
        'PAYMENT_DECLINED',
        'PAYMENT_METHOD_REQUIRED',
        'REQUIRES_3DS',
        'OUT_OF_STOCK',
        'ADDRESS_REQUIRED',
        'DELIVERY_REQUIRED',
        'NOT_FOUND',
      ]),
    }),
  ]),
});

const byKey = /* GraphQL */ `
  query OrderByKey($key: String!) {
    activeCustomer {
      publicId
    }
    orderByKey(key: $key) {
      ...Placed
    }
  }
  ${orderFields}
`;

const byKeyAnswer = v.object({ activeCustomer, orderByKey: v.nullable(orderAnswer) });

export const placing = (
  counter: Counter,
): Pick<CommerceBackend, 'placeOrder' | 'findOrderByKey'> => ({
  async placeOrder(ctx, { cartRevision, total, paymentMethodId }) {
    const revision = readRevision(cartRevision);
    if (!revision) return failure('conflict', { detail: 'no revision of this shop' });
    const input = {
      orderId: revision.orderId,
      revision: revision.skillRevision,
      expectedTotal: toShop(total),
      currency: total.currency,
      paymentMethodId,
      idempotencyKey: ctx.idempotencyKey,
    };
    const answer = await counter.write(ctx, {
      document: place,
      variables: { input },
      answer: placeAnswer,
      owner: customerOf,
    });
    return answer.ok ? toOutcome(answer.value.done, revision.orderId) : answer;
  },

  async findOrderByKey(ctx, key) {
    const operation = {
      document: byKey,
      variables: { key },
      answer: byKeyAnswer,
      owner: ownerOf,
    };
    return mapValue(await counter.read(ctx, operation), ({ orderByKey }) =>
      orderByKey ? toOrder(orderByKey) : undefined,
    );
  },
});

type Done = v.InferOutput<typeof placeAnswer>['done'];

function toOutcome(done: Done, orderId: string): Result<Order> {
  switch (done.code) {
    case 'OK':
    case 'REPLAYED':
      return toPlaced(done.code, toOrder(done.order), orderId);
    case 'REQUIRES_3DS':
      return failure('requires_3ds', done.continueUrl ? { continueUrl: done.continueUrl } : {});
    case 'OUT_OF_STOCK':
      return failure('out_of_stock', {
        ...(done.variantId && { variantId: toId<'variant'>(done.variantId) }),
        ...(done.quantityAvailable !== null && { quantityAvailable: done.quantityAvailable }),
      });
    case 'PAYMENT_DECLINED':
      return failure('payment_declined');
    case 'PAYMENT_METHOD_REQUIRED':
      return failure('payment_method_required');
    case 'CONFLICT':
    case 'ADDRESS_REQUIRED':
    case 'DELIVERY_REQUIRED':
    case 'NOT_FOUND':
      return failure('conflict', { detail: done.detail ?? done.code });
  }
}

/** Whoever asks with the key of another cart must not be told that this cart was ordered. */
function toPlaced(code: 'OK' | 'REPLAYED', order: Order, orderId: string): Result<Order> {
  if (order.id !== orderId) {
    return failure('conflict', { detail: 'the key belongs to another cart' });
  }
  return code === 'REPLAYED' ? replay(order) : success(order);
}
