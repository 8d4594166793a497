import type { RequestListener } from 'node:http';
import { createAccountLinking } from '../account-linking/create-account-linking.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import { createVendureBackend } from '../commerce/backends/vendure/create-vendure-backend.ts';
import { createVendureSignIn } from '../commerce/backends/vendure/create-vendure-sign-in.ts';
import type { CustomerSignIn } from '../commerce/customer-sign-in.ts';
import { createLinkingStores } from '../persistence/dynamo/create-linking-stores.ts';
import type { LinkingStores } from '../persistence/linking-stores.ts';
import { systemClock, type Clock } from '../runtime/clock.ts';
import { createLogger } from '../runtime/create-logger.ts';
import type { LinkingConfig } from '../runtime/env.ts';
import type { Logger } from '../runtime/logger.ts';
import { codeNeededFrom } from '../shoppers/code-needed-from.ts';
import type { Forget } from '../shoppers/forget.ts';
import { toShopperId } from '../shoppers/shopper.ts';

/** What stands for the world outside, when accounts are linked. */
export interface LinkingAdapters {
  readonly stores: LinkingStores;
  readonly signIn: CustomerSignIn;
  readonly shop: Pick<CommerceBackend, 'seller' | 'listPaymentMethods' | 'listAddresses'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** As for the channels: nothing is reached yet. */
export function chooseLinkingAdapters(config: LinkingConfig): LinkingAdapters {
  const { shop, database, linking, logLevel } = config;
  return {
    stores: createLinkingStores({ ...database, sealingKeys: linking.sealingKeys }),
    signIn: createVendureSignIn(shop),
    shop: createVendureBackend(shop),
    clock: systemClock,
    logger: createLogger({ service: 'account-linking', level: logLevel }),
  };
}

export const wireLinking = (
  { linking }: Pick<LinkingConfig, 'linking'>,
  adapters: LinkingAdapters,
): RequestListener => {
  const { seller } = adapters.shop;
  const codeFrom = codeNeededFrom.find(({ currency }) => currency === seller.currency);
  const forget = createForget(adapters.stores);
  return createAccountLinking({
    ...linking,
    ...adapters,
    seller,
    forget,
    ...(codeFrom && { codeFrom }),
  });
};

/** What account linking itself keeps about a shopper: the settings go last, so that an end that breaks off is seen. */
export const createForget =
  ({ links, settings }: Pick<LinkingStores, 'links' | 'settings'>): Forget =>
  async (shopper) => {
    const open = await links.list(shopper);
    await Promise.all(open.map(({ grant }) => links.close(grant)));
    await settings.remove(shopper);
  };

/** Connects what the first page would wait for. Never rejects. */
export async function warmUpLinking({ stores, clock }: LinkingAdapters): Promise<void> {
  await Promise.allSettled([
    stores.artifacts.find('Session', 'warm-up', clock()),
    stores.links.close('warm-up'),
    stores.accounts.find('warm-up'),
    stores.orders.list(toShopperId('warm-up')),
    stores.settings.find(toShopperId('warm-up')),
    stores.tries.count('warm-up', 1, clock()),
  ]);
}
