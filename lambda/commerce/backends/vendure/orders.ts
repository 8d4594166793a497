import * as v from 'valibot';
import type { CommerceBackend, CustomerContext } from '../../backend.ts';
import type { OrderId } from '../../id.ts';
import type { Order } from '../../order.ts';
import { failure, replay, success } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Counter } from './counter.ts';
import { mapValue } from './map-value.ts';
import { orderAnswer, orderFields, toOrder } from './order-answer.ts';
import { activeCustomer, customerOf, ownerOf } from './owner.ts';

const list = /* GraphQL */ `
  query Orders($take: Int!, $placedAfter: String) {
    activeCustomer {
      publicId
    }
    shopkeeperOrders(take: $take, placedAfter: $placedAfter) {
      ...Placed
    }
  }
  ${orderFields}
`;

const listAnswer = v.object({ activeCustomer, shopkeeperOrders: v.array(orderAnswer) });

const one = /* GraphQL */ `
  query Order($id: ID, $lastFour: String) {
    activeCustomer {
      publicId
    }
    shopkeeperOrder(id: $id, lastFour: $lastFour) {
      ...Placed
    }
  }
  ${orderFields}
`;

const oneAnswer = v.object({ activeCustomer, shopkeeperOrder: v.nullable(orderAnswer) });

const cancel = /* GraphQL */ `
  mutation CancelOrder($code: String!, $key: String!) {
    done: cancelMyOrder(code: $code, key: $key) {
      customer
      code
      order {
        ...Placed
      }
    }
  }
  ${orderFields}
`;

const cancelAnswer = v.object({
  done: v.variant('code', [
    v.object({ code: v.picklist(['OK', 'REPLAYED']), customer: v.string(), order: orderAnswer }),
    v.object({ code: v.picklist(['NOT_FOUND', 'TOO_LATE']), customer: v.string() }),
  ]),
});

type Ref = { readonly id: OrderId } | { readonly lastFour: string };

export const orders = (
  counter: Counter,
): Pick<CommerceBackend, 'listOrders' | 'readOrder' | 'cancelOrder'> => ({
  async listOrders(ctx, { limit, placedAfter }) {
    const variables = { take: limit, placedAfter };
    const operation = { document: list, variables, answer: listAnswer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), ({ shopkeeperOrders }) =>
      shopkeeperOrders.map(toOrder),
    );
  },

  readOrder: (ctx, ref) => readOrder(counter, ctx, ref),

  /** The shop cancels by number: what it knows under the id is read first. */
  async cancelOrder(ctx, id) {
    const found = await readOrder(counter, ctx, { id });
    if (!found.ok) return found;
    if (!found.value) return failure('not_found');
    const answer = await counter.write(ctx, {
      document: cancel,
      variables: { code: found.value.number, key: ctx.idempotencyKey },
      answer: cancelAnswer,
      owner: customerOf,
    });
    return answer.ok ? toCancelled(answer.value.done) : answer;
  },
});

async function readOrder(
  counter: Counter,
  ctx: CustomerContext,
  variables: Ref,
): Promise<Result<Order | undefined>> {
  const operation = { document: one, variables, answer: oneAnswer, owner: ownerOf };
  return mapValue(await counter.read(ctx, operation), ({ shopkeeperOrder }) =>
    shopkeeperOrder ? toOrder(shopkeeperOrder) : undefined,
  );
}

function toCancelled(done: v.InferOutput<typeof cancelAnswer>['done']): Result<Order> {
  switch (done.code) {
    case 'OK':
      return success(toOrder(done.order));
    case 'REPLAYED':
      return replay(toOrder(done.order));
    case 'NOT_FOUND':
      return failure('not_found');
    case 'TOO_LATE':
      return failure('too_late');
  }
}
