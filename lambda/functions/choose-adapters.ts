import { hkdfSync } from 'node:crypto';
import { createVendureBackend } from '../commerce/backends/vendure/create-vendure-backend.ts';
import { createDeviceGrant } from '../device-grant/create-device-grant.ts';
import { createStores } from '../persistence/dynamo/create-stores.ts';
import { defaultTiming } from '../purchasing/timing.ts';
import { systemClock } from '../runtime/clock.ts';
import { createLogger } from '../runtime/create-logger.ts';
import type { Config } from '../runtime/env.ts';
import type { Adapters } from './wire.ts';

/** The one place where adapters are chosen. Nothing is reached yet: a shop that is down stops no start. */
export function chooseAdapters(config: Config, service: string): Adapters {
  const { shop: address, database, voice, logLevel } = config;
  const clock = systemClock;
  const shop = createVendureBackend({ ...address, clock });
  const { telephony, settingsUrl, policy, undoMs } = voice;
  return {
    shop,
    notifications: shop,
    stores: createStores({ ...database, ...(telephony && { callKey: keyFrom(telephony.secret) }) }),
    clock,
    logger: createLogger({ service, level: logLevel }),
    policy,
    timing: { ...defaultTiming, undo: undoMs },
    ...(settingsUrl !== undefined && { settingsUrl }),
    ...(telephony && {
      deviceGrant: createDeviceGrant({
        issuer: telephony.issuer,
        clientId: 'telephony',
        clientSecret: telephony.secret,
      }),
    }),
  };
}

/** Codes that wait to be entered are sealed under what only the skill and its authorization server know. */
const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'codes that wait to be entered', 32));
