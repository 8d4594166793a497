import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectOnce } from '../../lambda/persistence/dynamo/connect-once.ts';
import { createCallStore } from '../../lambda/persistence/dynamo/create-call-store.ts';
import { openTable, type Table } from '../../lambda/persistence/dynamo/table.ts';
import type { WaitingCall } from '../../lambda/shoppers/call-store.ts';
import { embeddedOptions } from '../../simulator/database/embedded-options.ts';
import { startDatabase, type RunningDatabase } from '../../simulator/database/start-database.ts';
import { callStoreContract } from '../contracts/call-store.ts';
import { createMemoryCalls } from '../fakes/stores/memory-calls.ts';
import { recordOperations, type RecordedDatabase } from './record-operations.ts';

const tablePrefix = 'calls-';
const sealingKey = randomBytes(32);
let database: RunningDatabase;
let recorded: RecordedDatabase;
let calls: ReturnType<typeof createCallStore>;

beforeAll(async () => {
  database = await startDatabase();
  recorded = await recordOperations(database.endpoint, tablePrefix);
  calls = createCallStore({ ...embeddedOptions(recorded.endpoint, tablePrefix), sealingKey });
});

afterAll(async () => {
  calls.close();
  await recorded.stop();
  await database.stop();
});

callStoreContract('memory', createMemoryCalls);
callStoreContract('DynamoDB', () => calls);

const waiting: WaitingCall = {
  kind: 'waiting',
  conversation: 'a conversation',
  deviceCode: 'canary device code',
  userCode: '123 456 789',
  verificationUri: 'https://voice.shop.example/link/device',
  expiresAt: '2026-11-21T12:10:00.000Z',
};

test('a turn reads one row', async () => {
  await calls.save(waiting);
  recorded.take();
  await calls.find(waiting.conversation);
  expect(recorded.take()).toEqual(['GetItem calls']);
});

/** The table as somebody sees it who has got at the database. */
async function lookInto(work: (table: Table) => Promise<void>): Promise<void> {
  const opened = connectOnce(embeddedOptions(database.endpoint, tablePrefix));
  const text = { type: String } as const;
  await work(
    openTable(opened, 'calls', {
      conversation: { ...text, hashKey: true },
      kind: text,
      sealed: text,
      userCode: text,
      verificationUri: text,
      expiresAt: text,
      expires: Number,
    }),
  );
  opened.close();
}

test('the code lies sealed, opens in no other row, and is gone a day after it ran out', async () => {
  await calls.save(waiting);
  await lookInto(async (table) => {
    const row = await table.get({ conversation: waiting.conversation });
    expect(row).toMatchObject({ expires: Date.UTC(2026, 10, 22, 12, 10) / 1000 });
    expect(JSON.stringify(row)).not.toContain('canary');
    const { kind, userCode, verificationUri, expiresAt } = waiting;
    const moved = { kind, userCode, verificationUri, expiresAt, sealed: String(row?.['sealed']) };
    await table.put({ ...moved, conversation: 'another conversation' });
  });
  await expect(calls.find('another conversation')).rejects.toThrow('none of the keys');
});
