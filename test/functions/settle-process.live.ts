import { describe, expect, jest, test } from '@jest/globals';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { embeddedStores } from '../fixtures/embedded-stores.ts';
import { away, start } from '../fixtures/process.ts';
import { sampleQuote } from '../purchasing/sample-quote.ts';

jest.setTimeout(60_000);

const program = ['lambda/functions/settle.ts'];
const database = embeddedStores();

const settle = () => start(program, { ...away, SHOPKEEPER_DYNAMODB_ENDPOINT: database.endpoint() });

describe('the command that settles purchases', () => {
  test('says so when nothing was left open, and ends', async () => {
    const command = settle();
    expect(await command.ended).toBe(0);
    expect(command.written.out).toContain('Settled: 0. Left: 0.');
  });

  test('drops what can be dropped, and leaves what only the shop can tell', async () => {
    const stores = database.stores();
    const past = new Date('2026-01-01T12:00:00.000Z');
    const taken = sampleQuote({ shopper: toShopperId('one'), expiresAt: past.toISOString() });
    await stores.quotes.replace(taken);
    await stores.ledger.claim(taken, past, past);
    await stores.quotes.move(taken, ['open'], 'withdrawn');
    const asked = sampleQuote({ shopper: toShopperId('two'), expiresAt: past.toISOString() });
    await stores.quotes.replace(asked);
    await stores.ledger.claim(asked, new Date(), past);
    await stores.quotes.move(asked, ['open'], 'approving');
    await stores.ledger.move(asked, ['claimed'], { kind: 'placing', cartRevision: 'r1' }, past);

    const command = settle();
    expect(await command.ended).toBe(0);
    expect(command.written.out).toContain('Settled: 1. Left: 1.');
    expect((await stores.ledger.find(taken.shopper, taken.id))?.progress.kind).toBe('void');
    expect((await stores.ledger.find(asked.shopper, asked.id))?.progress.kind).toBe('placing');
  });

  test('does not start without a shop, and says what to set', async () => {
    const command = start(program, { SHOPKEEPER_SHOP_URL: '' });
    expect(await command.ended).toBe(1);
    expect(command.written.err).toContain('SHOPKEEPER_SHOP_URL (MISSING)');
  });

  test('says when the database is away', async () => {
    const command = start(program, away);
    expect(await command.ended).toBe(1);
    expect(command.written.err).toContain('The database is away.');
  });
});
