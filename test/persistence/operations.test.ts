import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { startDatabase } from '../../simulator/database/start-database.ts';
import type { RunningDatabase } from '../../simulator/database/start-database.ts';
import { declined, newcomer, waiting } from '../fakes/shop/data/customers.ts';
import { openDesk } from '../purchasing/checkout-desk.ts';
import { recordOperations } from './record-operations.ts';
import type { RecordedDatabase } from './record-operations.ts';

const tablePrefix = 'operations-';
let database: RunningDatabase;
let recorded: RecordedDatabase;
let stores: Stores;

beforeAll(async () => {
  database = await startDatabase();
  recorded = await recordOperations(database.endpoint, tablePrefix);
  const maker = storesAt(database.endpoint, true);
  // As on AWS: the tables are there before the first turn.
  await openDesk({ stores: maker })
    .readOut()
    .catch(() => undefined);
  await openDesk({ stores: maker }).stores.ledger.listOpen(new Date(0), 1);
  maker.close();
  stores = storesAt(recorded.endpoint, false);
});

beforeEach(() => void recorded.take());

afterAll(async () => {
  stores.close();
  await recorded.stop();
  await database.stop();
});

const storesAt = (endpoint: string, createTables: boolean): Stores =>
  createStores({ endpoint, region: 'us-east-1', tablePrefix, createTables });

describe('on the path of a turn', () => {
  test('a reorder and its yes ask by key, and no more than needed', async () => {
    const desk = openDesk({ stores });
    await desk.purchasing.settle(desk.ctx());
    expect(recorded.take()).toEqual(['GetItem quotes']);
    const wish = await desk.want('COF-NL-12');
    expect(recorded.take()).toEqual(['UpdateItem leases', 'GetItem quotes', 'UpdateItem leases']);
    const quote = await desk.readOut(wish);
    expect(recorded.take()).toEqual([
      'UpdateItem leases',
      'GetItem quotes',
      'GetItem voice-settings',
      'UpdateItem quotes',
      'UpdateItem leases',
    ]);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
    expect(recorded.take().toSorted()).toEqual([
      'GetItem attempts',
      'GetItem quotes',
      'GetItem voice-settings',
      'UpdateItem attempts',
      'UpdateItem attempts',
      'UpdateItem attempts',
      'UpdateItem leases',
      'UpdateItem leases',
      'UpdateItem quotes',
      'UpdateItem quotes',
    ]);
  });

  test('what is put in to be bought is remembered by one write more', async () => {
    const desk = openDesk({ stores, customer: declined });
    await desk.want('EGGS-12');
    recorded.take();
    const coffee = { add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }] };
    await desk.purchasing.changeCart(desk.ctx(), 'coffee', coffee, 'to-buy');
    expect(recorded.take()).toEqual([
      'UpdateItem leases',
      'GetItem quotes',
      'UpdateItem quotes',
      'UpdateItem leases',
    ]);
    await desk.readOut();
    await desk.no();
  });

  test('a no does so, too', async () => {
    const desk = openDesk({ stores, customer: newcomer });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    recorded.take();
    await desk.purchasing.withdraw(desk.ctx(), quote.id);
    expect(recorded.take()).toEqual([
      'GetItem quotes',
      'UpdateItem quotes',
      'UpdateItem leases',
      'GetItem quotes',
      'UpdateItem quotes',
      'UpdateItem leases',
    ]);
  });
});

describe('beside the turns', () => {
  test('the sweeper asks a sparse index, and reads nothing where nothing is due', async () => {
    const desk = openDesk({ stores, customer: waiting });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    recorded.take();
    desk.pass(3600);
    const { locale, signal, requestId, at } = desk.ctx();
    await desk.purchasing.settleAll({ locale, signal, requestId, at });
    expect([...new Set(recorded.take())].toSorted()).toEqual([
      'Query attempts/sweep',
      'Query quotes/sweep',
    ]);
  });
});
