import { randomUUID } from 'node:crypto';
import { settleEverything } from '../purchasing/settle-everything.ts';
import { readConfig } from '../runtime/env.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { chooseAdapters } from './choose-adapters.ts';
import { wire } from './wire.ts';

/** A command for whoever looks after the shop: settles what turns have left open, and says what is left. */
async function main(): Promise<void> {
  const adapters = chooseAdapters(readConfig(), 'settle');
  const { purchasing, finishForgettings, clock } = wire(adapters);
  const signal = AbortSignal.timeout(60_000);
  try {
    const { settled, left } = await settleEverything(purchasing, () => ({
      locale: 'en-US',
      signal,
      requestId: randomUUID(),
      at: clock(),
    }));
    console.log(`Settled: ${settled}. Left: ${left}.`);
    const waiting = await finishForgettings(signal);
    if (waiting > 0) console.log(`To be forgotten: ${waiting}, once the shop has confirmed.`);
    if (left > 0) console.log('What is left waits for the shop, a bank or a turn: settle again.');
  } finally {
    adapters.stores.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StoreUnavailable ? 'The database is away.' : messageOf(error));
  process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
