import type { KoaContextWithOIDC } from 'oidc-provider';
import { toId } from '../commerce/id.ts';
import type { Clock } from '../runtime/clock.ts';
import { errorFields } from '../runtime/error-fields.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Forget } from '../shoppers/forget.ts';
import { outlivesCalls, type LinkStore } from '../shoppers/link-store.ts';
import type { ToShopperId } from './shopper-id.ts';

/** A platform revokes a token when its user unlinks: who is then linked nowhere is forgotten. A call's link keeps nobody. */
export const forgetWhoUnlinked =
  (ports: {
    readonly links: LinkStore;
    readonly forget: Forget;
    readonly toShopperId: ToShopperId;
    readonly clock: Clock;
    readonly logger: Logger;
  }) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    await next();
    if (ctx.path !== '/token/revocation' || ctx.status !== 200) return;
    const { AccessToken: access, RefreshToken: refresh } = ctx.oidc.entities;
    const customer = (refresh ?? access)?.accountId;
    if (customer === undefined) return;
    const { links, forget, toShopperId, clock, logger } = ports;
    const shopper = toShopperId(toId<'customer'>(customer));
    try {
      const left = await links.list(shopper);
      if (!left.some(outlivesCalls)) await forget(shopper, clock());
    } catch (error) {
      // The link has ended, which is what the platform asked for; what is left is finished later.
      logger.error('linking.not-forgotten', errorFields(error));
    }
  };
