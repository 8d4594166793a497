import { afterAll, beforeAll, test } from '@jest/globals';
import fc from 'fast-check';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { startDatabase } from '../../simulator/database/start-database.ts';
import type { RunningDatabase } from '../../simulator/database/start-database.ts';
import { exactlyOnce } from '../purchasing/adversary/exactly-once.ts';

let database: RunningDatabase;
let stores: Stores;

beforeAll(async () => {
  database = await startDatabase();
  stores = createStores({
    endpoint: database.endpoint,
    region: 'us-east-1',
    tablePrefix: 'once-',
    createTables: true,
  });
});

afterAll(async () => {
  stores.close();
  await database.stop();
});

test('a purchase is made at most once and told, with the database in between', async () => {
  const property = exactlyOnce(() => stores);
  await fc.assert(property, { seed: 20261121, numRuns: 12 });
}, 180_000);
