import type { RequestListener } from 'node:http';
import { createAccountLinking } from '../account-linking/create-account-linking.ts';
import { createUpstreamSignIn } from '../account-linking/upstream-sign-in.ts';
import type { SignIn } from '../account-linking/ways-to-sign-in.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import { createVendureBackend } from '../commerce/backends/vendure/create-vendure-backend.ts';
import { createVendureSignIn } from '../commerce/backends/vendure/create-vendure-sign-in.ts';
import { createLinkingStores } from '../persistence/dynamo/create-linking-stores.ts';
import type { LinkingStores } from '../persistence/linking-stores.ts';
import { systemClock, type Clock } from '../runtime/clock.ts';
import { createLogger } from '../runtime/create-logger.ts';
import type { LinkingConfig } from '../runtime/env.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Forget } from '../shoppers/forget.ts';
import { toShopperId } from '../shoppers/shopper.ts';

/** What stands for the world outside, when accounts are linked. */
export interface LinkingAdapters {
  readonly stores: LinkingStores;
  readonly signIn: SignIn;
  readonly shop: Pick<CommerceBackend, 'seller' | 'listPaymentMethods' | 'listAddresses'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** As for the channels: nothing is reached yet. */
export function chooseLinkingAdapters(config: LinkingConfig): LinkingAdapters {
  const { shop, database, linking, logLevel } = config;
  return {
    stores: createLinkingStores({ ...database, sealingKeys: linking.sealingKeys }),
    signIn: linking.upstream
      ? createUpstreamSignIn(linking.upstream)
      : { kind: 'password', ...createVendureSignIn(shop) },
    shop: createVendureBackend(shop),
    clock: systemClock,
    logger: createLogger({ service: 'account-linking', level: logLevel }),
  };
}

/** `forget` is the skill's own: who leaves on the page leaves everywhere. */
export function wireLinking(
  { linking, voice }: Pick<LinkingConfig, 'linking' | 'voice'>,
  adapters: LinkingAdapters,
  forget: Forget,
): RequestListener {
  const { seller } = adapters.shop;
  const codeFrom = voice.policy.yesSufficesBelow.find(
    ({ currency }) => currency === seller.currency,
  );
  return createAccountLinking({
    ...linking,
    ...adapters,
    seller,
    forget,
    ...(codeFrom && { codeFrom }),
  });
}

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
