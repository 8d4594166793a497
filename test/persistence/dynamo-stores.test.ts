import { afterAll, beforeAll } from '@jest/globals';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { startDatabase } from '../../simulator/database/start-database.ts';
import type { RunningDatabase } from '../../simulator/database/start-database.ts';
import { storesContract } from '../contracts/stores.ts';

let database: RunningDatabase;
let stores: Stores;

beforeAll(async () => {
  database = await startDatabase();
  stores = createStores({
    endpoint: database.endpoint,
    region: 'us-east-1',
    tablePrefix: 'contract-',
    createTables: true,
  });
});

afterAll(async () => {
  stores.close();
  await database.stop();
});

storesContract('DynamoDB', () => stores);
