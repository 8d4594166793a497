import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { embeddedOptions } from '../../simulator/database/embedded-options.ts';
import { voiceOrdersContract } from '../contracts/voice-orders.ts';
import { createMemoryLedger } from '../fakes/stores/memory-ledger.ts';
import { createMemoryVoiceOrders } from '../fakes/stores/memory-voice-orders.ts';
import { embeddedStores } from '../fixtures/embedded-stores.ts';

const { stores, endpoint } = embeddedStores();
let linking: LinkingStores;

beforeAll(() => {
  linking = createLinkingStores({
    ...embeddedOptions(endpoint()),
    sealingKeys: [randomBytes(32)],
  });
});

afterAll(() => {
  linking.close();
});

voiceOrdersContract('memory', () => {
  const ledger = createMemoryLedger();
  return { ledger, orders: createMemoryVoiceOrders(ledger) };
});

// As on AWS: the skill writes over one connection, and the pages read over another one.
voiceOrdersContract('DynamoDB', () => ({ ledger: stores().ledger, orders: linking.orders }));
