import type { AuthenticationStrategy, Injector, RequestContext, User } from '@vendure/core';
import { Customer, TransactionalConnection } from '@vendure/core';
import gql from 'graphql-tag';
import { IsNull } from 'typeorm';
import { RowLocks } from './row-locks.ts';
import { createSkillTokenReader } from './skill-token.ts';

/**
 * Lets the skill in on behalf of a customer whom the shop already knows; it never makes one. Vendure reads the open cart
 * during a log-in and writes it back as it was: beside an order that is being placed it would make a cart of it again. So
 * a log-in, too, waits at the customer's lock.
 */
export class ShopkeeperLogin implements AuthenticationStrategy<{ token: string }> {
  readonly name = 'shopkeeper';
  private readonly readToken: (token: string) => Promise<string | undefined>;
  private connection: TransactionalConnection | undefined;
  private locks: RowLocks | undefined;

  constructor(secret: string) {
    this.readToken = createSkillTokenReader(secret);
  }

  init(injector: Injector): void {
    this.connection = injector.get(TransactionalConnection);
    this.locks = injector.get(RowLocks);
  }

  defineInputType() {
    return gql`
      input ShopkeeperTokenInput {
        token: String!
      }
    `;
  }

  async authenticate(ctx: RequestContext, data: { token: string }): Promise<User | false> {
    const publicId = await this.readToken(data.token);
    if (publicId === undefined || !this.connection) return false;
    const customer = await this.connection.getRepository(ctx, Customer).findOne({
      where: { customFields: { publicId }, deletedAt: IsNull() },
      relations: { user: { roles: { channels: true }, authenticationMethods: true } },
    });
    if (!customer?.user) return false;
    await this.locks?.customer(ctx, customer.id);
    return customer.user;
  }
}
