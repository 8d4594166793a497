import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import { failure, replay, success, type Result } from '../../result.ts';
import type { ShopCase } from '../../shop-case.ts';
import type { Counter } from './counter.ts';
import { customerOf } from './owner.ts';

const document = /* GraphQL */ `
  mutation OpenCase($input: OpenCaseInput!) {
    done: openMyCase(input: $input) {
      customer
      code
      case {
        number
        openedAt
        answerBy
      }
    }
  }
`;

const opened = v.object({
  number: v.pipe(v.string(), v.regex(/\d{4}$/)),
  openedAt: v.string(),
  answerBy: v.string(),
});

const answer = v.object({
  done: v.variant('code', [
    v.object({ code: v.picklist(['OK', 'REPLAYED']), customer: v.string(), case: opened }),
    v.object({ code: v.picklist(['CONFLICT', 'NOT_FOUND']), customer: v.string() }),
  ]),
});

export const cases = (counter: Counter): Pick<CommerceBackend, 'openCase'> => ({
  async openCase(ctx, { order, variant, problem }) {
    const input = { key: ctx.idempotencyKey, orderId: order, variantId: variant, problem };
    const written = await counter.write(ctx, {
      document,
      variables: { input },
      answer,
      owner: customerOf,
    });
    return written.ok ? toOutcome(written.value.done) : written;
  },
});

function toOutcome(done: v.InferOutput<typeof answer>['done']): Result<ShopCase> {
  switch (done.code) {
    case 'OK':
      return success(toCase(done.case));
    case 'REPLAYED':
      return replay(toCase(done.case));
    case 'CONFLICT':
      return failure('conflict', { detail: 'the key belongs to another case' });
    case 'NOT_FOUND':
      return failure('not_found');
  }
}

const toCase = (filed: v.InferOutput<typeof opened>): ShopCase => ({
  ...filed,
  id: toId<'case'>(filed.number),
});
