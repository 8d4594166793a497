import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { Customer, ForbiddenError, TransactionalConnection } from '@vendure/core';
import { IsNull } from 'typeorm';

/** The customer of the session. Anonymous sessions are refused: Vendure starts one for any bad token. */
@Injectable()
export class CurrentCustomer {
  constructor(@Inject(TransactionalConnection) private connection: TransactionalConnection) {}

  async of(ctx: RequestContext): Promise<Customer> {
    if (!ctx.activeUserId) throw new ForbiddenError();
    const customer = await this.connection.getRepository(ctx, Customer).findOne({
      where: { user: { id: ctx.activeUserId }, deletedAt: IsNull() },
      relations: { user: true, addresses: { country: true } },
    });
    if (!customer) throw new ForbiddenError();
    return customer;
  }
}

export const publicIdOf = (customer: Customer): string =>
  customer.customFields.publicId ?? String(customer.id);
