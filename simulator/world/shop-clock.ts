import * as v from 'valibot';
import type { Clock } from '../../lambda/runtime/clock.ts';

const health = v.object({ now: v.string() });

/** The shop's clock, which may have been set: read once, and running on from there. */
export async function shopClock(shopUrl: string): Promise<Clock> {
  const response = await fetch(new URL('/dev/health', shopUrl));
  const { now } = v.parse(health, await response.json());
  const ahead = new Date(now).getTime() - Date.now();
  return () => new Date(Date.now() + ahead);
}
