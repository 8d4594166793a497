import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { launch } from '../../fixtures/alexa/envelopes.ts';
import { webhookRequest } from '../../fixtures/google/webhook-request.ts';
import { start, writes } from '../../fixtures/process.ts';
import { command } from './command.ts';

jest.setTimeout(120_000);

const now = '2026-11-26T09:00:00-06:00';
const fresh = ['--fresh', '--json', '--now', now];

interface Books {
  readonly orders: readonly { readonly number: string; readonly placedAt: string }[];
  readonly charges: readonly { readonly order: string }[];
}
const booksIn = (line: Readonly<Record<string, unknown>> | undefined) => line?.['shop'] as Books;

/** Reads the code that the command prints, and says a wrong one and then the right one. */
async function sayVoiceCode() {
  const program = ['--env-file=tools/development.env', 'simulator/simulate.ts'];
  const run = start([...program, ...fresh, '--persona', 'coded'], {});
  const printed = await writes(run, /^\{"simulator":"voice code","code":"\d{4}"\}$/m);
  const code = printed.replaceAll(/\D/g, '');
  const other = code === '7391' ? '7392' : '7391';
  const lines = ['!shop', 'reorder my coffee', 'yes', other, code.replaceAll(/\B/g, ' '), '!shop'];
  run.child.stdin.end(lines.join('\n'));
  await run.ended;
  const answers = run.written.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const [, before, , , wrong, right, after] = answers;
  return { wrong, right, orders: booksIn(after).orders.length - booksIn(before).orders.length };
}

describe('a script', () => {
  test('is answered with one object a turn, in the form of the contract, whoever runs beside it', async () => {
    const lines = ['!launch', 'reorder my coffee', 'yes', '!new', '', '!shop', 'where is my order'];
    const [{ code, json }, beside] = await Promise.all([
      command('simulate', [...fresh, '--channel', 'alexa'], lines),
      command('simulate', [...fresh, '--channel', 'google'], ['reorder eggs', 'yes', '!shop']),
    ]);
    expect(code).toBe(0);
    const [launched, reorder, yes, shop, status, ...rest] = json();
    expect(rest).toEqual([]);
    for (const turn of [launched, reorder, yes, status]) {
      expect(Object.keys(turn ?? {})).toEqual([
        ...['heard', 'intent', 'platformIntent', 'slots', 'says', 'reprompt', 'card', 'listening'],
        ...['directives', 'calls', 'ms'],
      ]);
    }
    expect(launched).toMatchObject({ heard: '', intent: 'launch', listening: true });
    expect(reorder).toMatchObject({
      heard: 'reorder my coffee',
      intent: 'reorder',
      platformIntent: 'ReorderIntent',
      slots: { product: { heard: 'coffee' } },
      reprompt: expect.any(String),
      card: null,
      calls: expect.arrayContaining([
        { operation: 'changeCart', outcome: 'ok', ms: expect.any(Number) },
      ]),
    });
    expect(yes).toMatchObject({ intent: 'yes', reprompt: null, listening: false });
    const books = booksIn(shop);
    const [order] = books.orders;
    // The shop's clock runs on from where it was set.
    expect(order?.placedAt).toMatch(/^2026-11-26T15:0/);
    expect(books.charges.filter((charge) => charge.order === order?.number)).toEqual([
      {
        order: order?.number,
        total: { amount: expect.any(Number), currency: 'USD' },
        key: expect.any(String),
      },
    ]);
    expect(shop).toMatchObject({
      shop: { cart: { lines: [], total: { amount: 0, currency: 'USD' } } },
    });
    expect(status).toMatchObject({ intent: 'order-status', listening: false });
    expect(booksIn(beside.json()[2]).orders).toHaveLength(books.orders.length);
  });

  test('links a telephone call by the code that is said, buys what was wanted, and names what a telephone cannot do', async () => {
    const args = [...fresh, '--channel', 'google', '--integration', 'telephony'];
    const lines = ['!enter', 'reorder my coffee', '!shop', '!enter', 'yes', 'yes', '!shop'];
    const impossible = ['!linked', '!as recognised', '!pin ACHIEVED', '!dance', '!disable'];
    const { code, errors, json } = await command('simulate', args, [...impossible, ...lines]);
    const [disabled, asked, before, entered, offer, bought, after, ...rest] = json();
    expect([code, disabled, rest]).toEqual([0, { simulator: 'disabled' }, []]);
    expect(errors).toContain('telephony sends no account');
    expect(errors.match(/Google cannot tell voices apart/g)).toHaveLength(2);
    expect(errors).toContain('!dance is unknown');
    expect(errors).toContain('no code was said yet');
    expect(asked).toMatchObject({ intent: 'reorder', calls: [], listening: true });
    expect(entered).toEqual({ simulator: 'entered' });
    expect(offer?.['says']).toMatch(/linked.*coffee.*Shall I place the order\?/);
    expect(bought).toMatchObject({ intent: 'yes', listening: false });
    expect(booksIn(after).orders.length - booksIn(before).orders.length).toBe(1);
  });

  test('is told the voice code first, with which one order is placed', async () => {
    const { orders, wrong, right } = await sayVoiceCode();
    expect(wrong).toMatchObject({ says: expect.stringContaining("isn't right"), listening: true });
    expect(right).toMatchObject({ intent: 'answer', listening: false });
    expect(orders).toBe(1);
  });

  test('links a device and takes the link away, from one line to the next', async () => {
    const lines = [
      ...['where is my order', '!linked', 'where is my order', '!shop', '!as recognised'],
      ...['!pin NOT_MATCH', '!unlinked', 'where is my order', '!linked', '!disable'],
      'where is my order',
    ];
    const { code, json } = await command('simulate', [...fresh, '--persona', 'guest'], lines);
    expect(code).toBe(0);
    const [guest, linked, known, shop, voice, pin, unlinked, gone, again, disabled, nobody] =
      json();
    expect([linked, voice, unlinked, again, disabled].map((line) => line?.['simulator'])).toEqual([
      ...['linked', 'as recognised', 'unlinked', 'linked', 'disabled'],
    ]);
    expect(known).toMatchObject({ calls: [expect.anything()] });
    expect(booksIn(shop).orders.length).toBeGreaterThan(0);
    expect(pin).toMatchObject({
      heard: '!pin NOT_MATCH',
      intent: 'speaker-verified',
      platformIntent: 'SessionResumedRequest',
    });
    const linkCard = { card: { type: 'LinkAccount' }, calls: [] };
    expect([guest, gone, nobody]).toEqual(Array(3).fill(expect.objectContaining(linkCard)));
  });

  test('says which options cannot be meant, and which can', async () => {
    const wrong = await command('simulate', ['--persona', 'nobody']);
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    expect(wrong.errors).toContain('--persona is regular, newcomer');
  });
});

describe('recorded requests', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shopkeeper-requests-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('are answered by Alexa’s handler one by one, in the order given', async () => {
    const files = [
      file('launch.json', JSON.stringify(launch())),
      file('broken.json', '{"request"'),
    ];
    const { json } = await command('simulate', [...fresh, '--request', ...files]);
    const [first, second, ...rest] = json();
    expect(first).toMatchObject({ version: '1.0', response: { shouldEndSession: false } });
    expect(second).toMatchObject({ version: '1.0', response: {} });
    expect(rest).toEqual([]);
  });

  test('are answered by Dialogflow’s webhook as an HTTP response', async () => {
    const welcome = JSON.stringify(webhookRequest({ intent: 'Default Welcome Intent' }));
    const files = [file('welcome.json', welcome), file('empty.json', '')];
    const { json } = await command('simulate', [
      ...fresh,
      '--channel',
      'google',
      '--request',
      ...files,
    ]);
    expect(json()).toEqual([
      {
        statusCode: 200,
        headers: expect.any(Object),
        body: expect.stringContaining('Corner Market'),
      },
      {
        statusCode: 400,
        headers: expect.any(Object),
        body: expect.stringContaining('invalid-json'),
      },
    ]);
  });
});
