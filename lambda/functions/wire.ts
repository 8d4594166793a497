import type { Catalogue } from '../catalogue/catalogue.ts';
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import type { Seller } from '../commerce/backend.ts';
import { toId } from '../commerce/id.ts';
import { converse } from '../conversation/converse.ts';
import type { Ports } from '../conversation/ports.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Turn } from '../conversation/turn.ts';
import type { UserEvents } from '../privacy/user-events.ts';
import { later } from '../runtime/later.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import { createCalls, type Calls } from '../shoppers/calls.ts';
import type { DeviceGrant } from '../shoppers/device-grant.ts';
import { createIdentify, type Identify } from '../shoppers/linked-account.ts';
import { loadSpeech } from '../speech/speech.ts';
import {
  wirePurchasing,
  type PurchasingAdapters,
  type WiredPurchasing,
} from './wire-purchasing.ts';

/** What stands for the world outside: everything that differs between a test, a laptop and AWS. */
export interface Adapters extends PurchasingAdapters {
  /** The page with the shopper's voice settings, where accounts are linked. */
  readonly settingsUrl?: string;
  /** Gives codes to conversations that no platform links. */
  readonly deviceGrant?: DeviceGrant;
  /** One that has read the shop's products already; else the process reads them for itself. */
  readonly catalogue?: Catalogue;
}

/** What every channel needs. */
export interface Wired extends WiredPurchasing {
  readonly converse: (turn: Turn) => Promise<Reply>;
  readonly identify: Identify;
  /** Absent where no conversation is linked by a code. */
  readonly calls?: Calls;
  /** The seller's name and its brands, which are spoken in their own language everywhere. */
  readonly names: () => { readonly locale: string; readonly all: readonly string[] };
  /** What a platform tells of its users, by the OAuth client of its links. */
  userEvents(client: string): UserEvents;
  /** Loads and connects what the first turn would wait for, in the language of the shop: most shoppers speak that. Never rejects. */
  warmUp(): Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Once per process: catalogue and sessions with the shop are kept between turns. */
export function wire(adapters: Adapters): Wired {
  const { shop, stores, clock, logger, settingsUrl, deviceGrant } = adapters;
  const catalogue =
    adapters.catalogue ?? createCatalogue({ shop, clock, logger, ownBrand: shop.seller.name });
  const identify = createIdentify(stores.accounts);
  const calls =
    deviceGrant &&
    createCalls({ store: stores.calls, grant: deviceGrant, accounts: stores.accounts });
  const buying = wirePurchasing(adapters);
  const { purchasing, forget } = buying;
  const ports: Ports = {
    ...stores,
    shop,
    catalogue,
    purchasing,
    forget,
    knows: later(async () => (await import('../privacy/knowledge.ts')).createKnows(stores)),
    ...(settingsUrl !== undefined && { settingsUrl }),
    ...(calls && { linking: calls }),
  };
  return {
    converse: (turn) => converse(turn, ports),
    identify,
    ...(calls && { calls }),
    ...buying,
    names: namesOf(shop.seller, catalogue),
    userEvents(client) {
      const users = async () => {
        const { createUserEvents } = await import('../privacy/user-events.ts');
        return createUserEvents({ ...stores, client, identify, forget });
      };
      return {
        accountLinked: async (event) => (await users()).accountLinked(event),
        left: async (event) => (await users()).left(event),
      };
    },
    async warmUp() {
      const { locale } = shop.seller;
      const ctx = { locale, signal: AbortSignal.timeout(3000), requestId: 'warm-up' };
      await Promise.allSettled([
        loadSpeech(locale),
        stores.shoppers.find(ctx.requestId),
        catalogue.candidate(ctx, toId<'variant'>(ctx.requestId)),
      ]);
    },
    clock,
    logger,
  };
}

/** The same as long as no brand is new, so that whoever looks for them need not learn them again. */
function namesOf({ name, locale }: Seller, catalogue: Pick<Catalogue, 'brands'>): Wired['names'] {
  let brands: readonly string[] = [];
  let names = { locale, all: [name] };
  return () => {
    const now = catalogue.brands();
    if (now !== brands) names = { locale, all: [name, ...now] };
    brands = now;
    return names;
  };
}
