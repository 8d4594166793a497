import { test } from '@jest/globals';
import fc from 'fast-check';
import { embeddedStores } from '../fixtures/embedded-stores.ts';
import { exactlyOnce } from '../purchasing/adversary/exactly-once.ts';

const { stores } = embeddedStores();

test('a purchase is made at most once and told, with the database in between', async () => {
  await fc.assert(exactlyOnce(stores), { seed: 20261121, numRuns: 12 });
}, 180_000);
