import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import { createSeal } from '../../lambda/persistence/dynamo/seal.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { startDatabase, type RunningDatabase } from '../../simulator/database/start-database.ts';
import { linkingStoresContract } from '../contracts/linking-stores.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';
import { recordOperations, type RecordedDatabase } from './record-operations.ts';

const tablePrefix = 'linking-';
let database: RunningDatabase;
let recorded: RecordedDatabase;
let stores: LinkingStores;

beforeAll(async () => {
  database = await startDatabase();
  recorded = await recordOperations(database.endpoint, tablePrefix);
  stores = createLinkingStores({
    endpoint: recorded.endpoint,
    region: 'us-east-1',
    tablePrefix,
    createTables: true,
    sealingKeys: [randomBytes(32)],
  });
});

afterAll(async () => {
  stores.close();
  await recorded.stop();
  await database.stop();
});

linkingStoresContract('memory', createMemoryLinkingStores);
linkingStoresContract('DynamoDB', () => stores);

test('a revocation reads one partition, and scans nothing', async () => {
  const now = new Date('2026-11-21T12:00:00.000Z');
  const expiresAt = new Date('2026-11-21T13:00:00.000Z');
  const token = { kind: 'AccessToken', id: 'a token', grant: 'a grant', payload: {}, expiresAt };
  await stores.artifacts.save(token);
  await stores.artifacts.find('AccessToken', 'a token', now);
  recorded.take();
  await stores.links.close('a grant');
  expect(recorded.take()).toEqual([
    'DeleteItem artifacts',
    'Query grant-members',
    'DeleteItem accounts',
    'DeleteItem artifacts',
    'DeleteItem grant-members',
  ]);
});

describe('a seal', () => {
  const key = randomBytes(32);

  test('opens for the same row only, and differs each time', () => {
    const seal = createSeal([key]);
    const sealed = seal.close('a secret', 'row 1');
    expect(seal.open(sealed, 'row 1')).toBe('a secret');
    expect(seal.close('a secret', 'row 1')).not.toBe(sealed);
    expect(() => seal.open(sealed, 'row 2')).toThrow('none of the keys');
  });

  test('does not open once a single byte has changed', () => {
    const seal = createSeal([key]);
    const sealed = Buffer.from(seal.close('a secret', 'row'), 'base64url');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => seal.open(changed.toString('base64url'), 'row')).toThrow();
    }
  });

  test('opens with an older key after a new one has come', () => {
    const sealed = createSeal([key]).close('a secret', 'row');
    expect(createSeal([randomBytes(32), key]).open(sealed, 'row')).toBe('a secret');
    expect(() => createSeal([randomBytes(32)]).open(sealed, 'row')).toThrow();
  });
});
