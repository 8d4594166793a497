import * as v from 'valibot';
import type { Notifications } from '../../notifications.ts';
import { failure, replay, success } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Counter } from './counter.ts';
import { customerOf } from './owner.ts';

const document = /* GraphQL */ `
  mutation SendReceipt($orderId: ID!, $key: String!) {
    done: sendShopkeeperReceipt(orderId: $orderId, key: $key) {
      customer
      code
    }
  }
`;

const answer = v.object({
  done: v.object({
    customer: v.string(),
    code: v.picklist(['OK', 'REPLAYED', 'CONFLICT', 'NOT_FOUND']),
  }),
});

export const receipts = (counter: Counter): Notifications => ({
  async sendReceipt(ctx, orderId) {
    const variables = { orderId, key: ctx.idempotencyKey };
    const sent = await counter.write(ctx, { document, variables, answer, owner: customerOf });
    return sent.ok ? toOutcome(sent.value.done.code) : sent;
  },
});

function toOutcome(code: v.InferOutput<typeof answer>['done']['code']): Result<void> {
  switch (code) {
    case 'OK':
      return success(undefined);
    case 'REPLAYED':
      return replay(undefined);
    case 'CONFLICT':
      return failure('conflict', { detail: 'the key belongs to another receipt' });
    case 'NOT_FOUND':
      return failure('not_found');
  }
}
