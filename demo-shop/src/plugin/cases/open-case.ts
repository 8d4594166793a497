import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Customer, ID, Order, RequestContext } from '@vendure/core';
import { OrderService, TransactionalConnection } from '@vendure/core';
import { RowLocks } from '../access/row-locks.ts';
import { OrderReader } from '../orders/order-reader.ts';
import { ShopCase } from './shop-case.entity.ts';
import type { ShopCaseRow } from './shop-case.entity.ts';

export interface OpenCaseInput {
  readonly key: string;
  readonly orderId: ID;
  readonly variantId?: ID | null;
  readonly problem: string;
}

type Opened =
  | { readonly code: 'OK' | 'REPLAYED'; readonly case: ShopCaseRow }
  | { readonly code: 'CONFLICT' | 'NOT_FOUND' };

/** Somebody looks at a case within two days. */
const answeredWithinMs = 2 * 24 * 60 * 60 * 1000;

/** Files a complaint once under a key, and notes it where the shop's people see it: in the order's history. */
@Injectable()
export class OpenCase {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(OrderService) private orders: OrderService,
    @Inject(RowLocks) private locks: RowLocks,
    @Inject(OrderReader) private reader: OrderReader,
  ) {}

  async open(ctx: RequestContext, customer: Customer, input: OpenCaseInput): Promise<Opened> {
    await this.locks.customer(ctx, customer.id);
    const table = this.connection.getRepository(ctx, ShopCase);
    const id = `${customer.id}:${input.key}`;
    const earlier = await table.findOneBy({ id });
    if (earlier) return isSame(earlier, input) ? answer('REPLAYED', earlier) : { code: 'CONFLICT' };
    const order = await this.reader.byId(ctx, customer, input.orderId);
    if (!order || !holds(order, input)) return { code: 'NOT_FOUND' };
    const now = new Date();
    const opened = await table.save({
      id,
      number: await this.freeNumber(ctx),
      orderId: String(order.id),
      variantId: variantOf(input),
      problem: input.problem,
      openedAt: now.toISOString(),
      answerBy: new Date(now.getTime() + answeredWithinMs).toISOString(),
    });
    await this.note(ctx, order, opened);
    return answer('OK', opened);
  }

  private async note(ctx: RequestContext, order: Order, opened: ShopCaseRow): Promise<void> {
    const { number, problem, variantId } = opened;
    const line = order.lines.find(({ productVariant }) => String(productVariant.id) === variantId);
    const about = line ? line.productVariant.name : 'the order';
    const note = `Case ${number}: ${problem}, ${about}`;
    await this.orders.addNoteToOrder(ctx, { id: order.id, note, isPublic: false });
  }

  private async freeNumber(ctx: RequestContext): Promise<string> {
    const table = this.connection.getRepository(ctx, ShopCase);
    for (;;) {
      const number = String(randomInt(1_000_000_000, 10_000_000_000));
      if (!(await table.existsBy({ number }))) return number;
    }
  }
}

const answer = (code: 'OK' | 'REPLAYED', opened: ShopCaseRow): Opened => ({ code, case: opened });

const variantOf = ({ variantId }: OpenCaseInput): string => String(variantId ?? '');

const isSame = (one: ShopCaseRow, input: OpenCaseInput): boolean =>
  one.orderId === String(input.orderId) &&
  one.variantId === variantOf(input) &&
  one.problem === input.problem;

const holds = (order: Order, input: OpenCaseInput): boolean =>
  input.variantId == null ||
  order.lines.some(({ productVariant }) => String(productVariant.id) === String(input.variantId));
