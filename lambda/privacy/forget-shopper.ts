import type { SweptPurchasing } from '../purchasing/create-purchasing.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Forget } from '../shoppers/forget.ts';
import type { Forgetting, ForgettingStore } from '../shoppers/forgettings.ts';
import { standsAt, type LinkStore } from '../shoppers/link-store.ts';
import type { PlatformUserStore } from '../shoppers/platform-users.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';
import type { WishStore } from '../shoppers/wish-store.ts';

/** Everywhere that anything is kept of a shopper. */
export interface PrivacyPorts {
  readonly links: LinkStore;
  readonly settings: VoiceSettingsStore;
  readonly shoppers: ShopperStore;
  readonly users: PlatformUserStore;
  readonly wishes: WishStore;
  readonly forgettings: ForgettingStore;
  readonly purchasing: Pick<SweptPurchasing, 'forget'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Forgets a shopper everywhere but at the shop, whose orders are its own. Noted first, so that what breaks off, or has to wait for
 * an order that the shop has not confirmed, is finished later. Whoever has linked again since then is somebody else's old news:
 * only the links before end.
 */
export const createForget =
  (ports: PrivacyPorts): Forget =>
  async (shopper, at) => {
    const forgetting = { shopper, at: at.toISOString() };
    await ports.forgettings.begin(forgetting);
    await finishForgetting(ports, forgetting, AbortSignal.timeout(patienceMs));
  };

/** Of a turn: what is not done by then is finished later. */
const patienceMs = 3000;

/** True when nothing is left. */
export async function finishForgetting(
  ports: PrivacyPorts,
  { shopper, at }: Forgetting,
  signal: AbortSignal,
): Promise<boolean> {
  const links = await ports.links.list(shopper);
  const before = links.filter(({ since }) => since <= at);
  await Promise.all(before.map(({ grant }) => ports.links.close(grant)));
  const now = ports.clock();
  const cameBack = links.some((link) => !before.includes(link) && standsAt(link, now));
  const ctx = { locale: 'en-US', signal, requestId: `forget-${shopper}`, at: now };
  // First what waits for a yes: one that is on its way is still held against the code and the limits.
  const done = cameBack || (await ports.purchasing.forget(ctx, shopper));
  if (!cameBack) await forgetWhoThatWas(ports, shopper);
  if (done) await ports.forgettings.end(shopper);
  ports.logger.info('shopper_forgotten', { done, cameBack });
  return done;
}

async function forgetWhoThatWas(
  { settings, shoppers, users, wishes }: PrivacyPorts,
  shopper: Forgetting['shopper'],
): Promise<void> {
  const known = await users.ofShopper(shopper);
  await Promise.all([
    settings.remove(shopper),
    shoppers.remove(shopper),
    wishes.remove(shopper),
    ...known.flatMap((one) => [
      users.remove(one),
      shoppers.remove(one.user),
      wishes.remove(one.user),
    ]),
  ]);
}
