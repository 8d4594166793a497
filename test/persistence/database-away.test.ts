import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { startDatabase } from '../../simulator/database/start-database.ts';
import { sampleQuote } from '../purchasing/sample-quote.ts';

const undo: (() => Promise<unknown> | undefined)[] = [];

afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

const storesAt = (endpoint: string, createTables = true): Stores => {
  const stores = createStores({
    endpoint,
    region: 'us-east-1',
    tablePrefix: 'away-',
    createTables,
  });
  undo.push(() => {
    stores.close();
    return undefined;
  });
  return stores;
};

const shopper = toShopperId('shopper-1');
const now = new Date('2026-11-21T12:00:00Z');

describe('a database that is away', () => {
  test.each([
    ['accounts', (stores: Stores) => stores.accounts.find('hash')],
    ['shoppers', (stores: Stores) => stores.shoppers.find('key')],
    ['quotes', (stores: Stores) => stores.quotes.replace(sampleQuote())],
    ['the ledger', (stores: Stores) => stores.ledger.claim(sampleQuote(), now, now)],
    ['leases', (stores: Stores) => stores.leases.acquire({ shopper, owner: 'a', now, until: now })],
  ])('is told apart from a bug by %s', async (_, ask) => {
    const database = await startDatabase();
    await database.stop();
    await expect(ask(storesAt(database.endpoint))).rejects.toThrow(StoreUnavailable);
    await expect(ask(storesAt(database.endpoint, false))).rejects.toThrow(StoreUnavailable);
  });

  test('is given up on in time when it hangs', async () => {
    const hole = createServer(() => undefined);
    await new Promise<void>((resolve) => hole.listen(0, '127.0.0.1', resolve));
    undo.push(() => {
      hole.closeAllConnections();
      return new Promise((resolve) => hole.close(resolve));
    });
    const { port } = hole.address() as AddressInfo;
    const stores = storesAt(`http://127.0.0.1:${port}`, false);
    const startedAt = performance.now();
    await expect(stores.accounts.find('hash')).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - startedAt).toBeLessThan(2500);
  });

  test('is used again once it is back', async () => {
    const first = await startDatabase();
    const port = Number(new URL(first.endpoint).port);
    const stores = storesAt(first.endpoint);
    await first.stop();
    await expect(stores.accounts.find('hash')).rejects.toThrow(StoreUnavailable);
    const second = await startDatabase({ port });
    undo.push(() => second.stop());
    await expect(stores.accounts.find('hash')).resolves.toBeUndefined();
  });

  test('keeps what was written to disk over a restart', async () => {
    const path = await mkdtemp(join(tmpdir(), 'shopkeeper-database-'));
    undo.push(() => rm(path, { recursive: true, force: true }));
    const first = await startDatabase({ path });
    const quote = sampleQuote();
    const before = storesAt(first.endpoint);
    await before.quotes.replace(quote);
    await before.ledger.claim(quote, now, now);
    const lease = await before.leases.acquire({ shopper, owner: 'a', now, until: now });
    if (lease) await before.leases.release(lease, { key: 'write', issues: [], got: [] });
    await first.stop();
    const second = await startDatabase({ path });
    undo.push(() => second.stop());
    const { quotes, ledger, leases } = storesAt(second.endpoint);
    expect(await quotes.find(quote.shopper)).toEqual({ quote, state: 'open' });
    expect(await ledger.claim(quote, now, now)).toBe(false);
    expect(
      (await ledger.listOpen(new Date(now.getTime() + 1), 10)).map((one) => one.quote),
    ).toEqual([quote]);
    const writes = (await leases.acquire({ shopper, owner: 'b', now, until: now }))?.writes;
    expect(writes).toEqual([{ key: 'write', issues: [], got: [] }]);
  });

  test('lets a bug of ours through as what it is', async () => {
    const database = await startDatabase();
    undo.push(() => database.stop());
    const nobody = storesAt(database.endpoint).accounts.find('');
    await expect(nobody).rejects.toThrow('AttributeValue');
    await expect(nobody).rejects.not.toBeInstanceOf(StoreUnavailable);
  });
});
