import type { Injector, RequestContext, User } from '@vendure/core';
import { Customer, NativeAuthenticationStrategy, TransactionalConnection } from '@vendure/core';
import { IsNull } from 'typeorm';
import { RowLocks } from './row-locks.ts';

/**
 * The customer's own log-in, by e-mail address and password. Like the skill's it waits at the customer's lock, because
 * Vendure writes the open cart back during a log-in (shopkeeper-login.ts).
 */
export class PasswordLogin extends NativeAuthenticationStrategy {
  private rows: TransactionalConnection | undefined;
  private locks: RowLocks | undefined;

  override async init(injector: Injector): Promise<void> {
    await super.init(injector);
    this.rows = injector.get(TransactionalConnection);
    this.locks = injector.get(RowLocks);
  }

  override async authenticate(
    ctx: RequestContext,
    data: { username: string; password: string },
  ): Promise<User | false> {
    const user = await super.authenticate(ctx, data);
    if (!user) return false;
    const customer = await this.rows?.getRepository(ctx, Customer).findOne({
      where: { user: { id: user.id }, deletedAt: IsNull() },
    });
    if (customer) await this.locks?.customer(ctx, customer.id);
    return user;
  }
}
