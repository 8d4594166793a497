import { hashCode } from '../../lambda/shoppers/voice-code.ts';
import { shopperOf } from '../../simulator/world/demo-shopper.ts';
import type { World } from '../../simulator/world/world.ts';
import type { Journey } from './journey.ts';

/** Writes what the shopper's page would write: her settings, and her code's hash. */
export async function setUpPhone(
  { stores, clock }: Pick<World, 'stores' | 'clock'>,
  { persona, settings }: Journey,
): Promise<void> {
  if (!settings || persona === 'guest') return;
  const { code, orderLimit, dayLimit, ...voices } = settings;
  const shopper = shopperOf(persona);
  await stores.settings.save(shopper, {
    ...voices,
    ...(orderLimit !== undefined && { orderLimit: dollars(orderLimit) }),
    ...(dayLimit !== undefined && { dayLimit: dollars(dayLimit) }),
    updatedAt: clock().toISOString(),
  });
  if (code !== undefined) await stores.settings.setCode(shopper, await hashCode(code));
}

const dollars = (amount: number) => ({ amount: Math.round(amount * 100), currency: 'USD' });
