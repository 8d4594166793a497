import type { AuthenticationStrategy, Injector, RequestContext, User } from '@vendure/core';
import { Customer, TransactionalConnection } from '@vendure/core';
import gql from 'graphql-tag';
import { IsNull } from 'typeorm';
import { createSkillTokenReader } from './skill-token.ts';

/** Lets the skill in on behalf of a customer whom the shop already knows; it never makes one. */
export class ShopkeeperLogin implements AuthenticationStrategy<{ token: string }> {
  readonly name = 'shopkeeper';
  private readonly readToken: (token: string) => Promise<string | undefined>;
  private connection: TransactionalConnection | undefined;

  constructor(secret: string) {
    this.readToken = createSkillTokenReader(secret);
  }

  init(injector: Injector): void {
    this.connection = injector.get(TransactionalConnection);
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
    return customer?.user ?? false;
  }
}
