import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { TransactionalConnection } from '@vendure/core';
import { Charge, type ChargeRow } from './charge.entity.ts';

type ChargeRequest = Omit<ChargeRow, 'at' | 'status'>;

/**
 * Stands for a payment provider, and like one it stays outside of the shop's transactions: what was charged stays
 * charged when the shop falls over afterwards. sql.js has one connection only; there a charge waits for `settle`, after
 * the transaction.
 */
@Injectable()
export class TestBank {
  private readonly unsettled = new Map<string, ChargeRow>();

  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  /** Charges once under a key and answers with that charge ever after; nothing when the key was for something else, or given back. */
  async charge(request: ChargeRequest): Promise<ChargeRow | undefined> {
    const charge: ChargeRow = { ...request, at: new Date().toISOString(), status: 'charged' };
    const first = await this.record(charge);
    const same =
      first.orderCode === charge.orderCode &&
      first.total === charge.total &&
      first.currency === charge.currency &&
      first.customer === charge.customer &&
      first.status === 'charged';
    return same ? first : undefined;
  }

  /** What it took under a key, given back or not. */
  async find(ctx: RequestContext, key: string): Promise<ChargeRow | undefined> {
    return (await this.seenFrom(ctx).findOneBy({ key })) ?? this.unsettled.get(key);
  }

  /** Nothing is charged under the same key again. */
  async giveBack(
    ctx: RequestContext,
    what: { key: string } | { orderCode: string },
  ): Promise<void> {
    for (const [key, charge] of this.unsettled) {
      const isMeant = 'key' in what ? what.key === key : what.orderCode === charge.orderCode;
      if (isMeant) this.unsettled.set(key, { ...charge, status: 'refunded' });
    }
    const taken = { ...what, status: 'charged' } as const;
    if (await this.seenFrom(ctx).existsBy(taken)) {
      await this.charges.update(taken, { status: 'refunded' });
    }
  }

  async of(customer: string): Promise<readonly ChargeRow[]> {
    await this.settle();
    return this.charges.find({ where: { customer }, order: { at: 'DESC' } });
  }

  async settle(): Promise<void> {
    for (const charge of this.unsettled.values()) await this.insertOnce(charge);
    this.unsettled.clear();
  }

  private async record(charge: ChargeRow): Promise<ChargeRow> {
    if (this.connection.rawConnection.options.type === 'postgres') await this.insertOnce(charge);
    const first = await this.charges.findOneBy({ key: charge.key });
    const known = first ?? this.unsettled.get(charge.key);
    if (!known) this.unsettled.set(charge.key, charge);
    return known ?? charge;
  }

  private async insertOnce(charge: ChargeRow): Promise<void> {
    await this.charges.createQueryBuilder().insert().values(charge).orIgnore().execute();
  }

  /** On the transaction's connection: most requests have nothing at the bank, and need no second one to learn that. */
  private seenFrom(ctx: RequestContext) {
    return this.connection.getRepository(ctx, Charge);
  }

  /** Without a request's context: on a connection of its own where the database has more than one. */
  private get charges() {
    return this.connection.rawConnection.getRepository(Charge);
  }
}
