import { describe, expect, test } from '@jest/globals';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { createVendureBackend } from '../../../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import type { CustomerId } from '../../../../lambda/commerce/id.ts';
import { toId } from '../../../../lambda/commerce/id.ts';
import { answerWith, createScriptedShop, forbidden, loggedIn } from './scripted-shop.ts';
import type { Asked, Script } from './scripted-shop.ts';

const secret = 'a secret of at least sixteen characters';
const now = new Date('2026-11-21T15:00:00Z');
const regular = toId<'customer'>('cm-regular');
const waiting = toId<'customer'>('cm-waiting');

function open(script: Script) {
  const shop = createScriptedShop(script);
  const backend = createVendureBackend({
    url: 'http://shop.test/shop-api',
    secret,
    clock: () => now,
    fetch: shop.fetch,
  });
  return { shop, backend };
}

const as = (customer: CustomerId) => ({
  locale: 'en-US',
  requestId: 'r1',
  signal: AbortSignal.timeout(5000),
  customer,
});

/** Lets everybody in: session-1, session-2 and so on. */
function letIn(script: Script): Script {
  let sessions = 0;
  return (asked, count) => {
    if (asked.operation !== 'LogIn') return script(asked, count);
    sessions += 1;
    return loggedIn(`session-${sessions}`);
  };
}

const cartOf = (publicId: string | undefined) => ({
  activeCustomer: publicId ? { publicId } : null,
  shopkeeperCart: null,
});

const thawedFor = (customer: string) => ({
  done: { customer, replayed: false, order: null, issues: [] },
});

const tokenOf = ({ variables }: Asked): string => String(variables['token']);

describe('the log-in', () => {
  test('shows a token that stands for the customer, for half a minute', async () => {
    const { shop, backend } = open(letIn(() => cartOf('cm-regular')));
    await backend.readCart(as(regular));
    const [login] = shop.asked;
    if (!login) throw new Error('nobody logged in');
    const { payload } = await jwtVerify(tokenOf(login), new TextEncoder().encode(secret), {
      issuer: 'shopkeeper',
      audience: 'corner-market',
      algorithms: ['HS256'],
      currentDate: now,
    });
    expect(payload).toMatchObject({ sub: 'cm-regular', exp: now.getTime() / 1000 + 30 });
    expect(decodeProtectedHeader(tokenOf(login)).alg).toBe('HS256');
  });

  test('happens once per customer', async () => {
    const { shop, backend } = open(
      letIn(({ authorization }) =>
        cartOf(authorization === 'Bearer session-1' ? 'cm-regular' : 'cm-waiting'),
      ),
    );
    await backend.readCart(as(regular));
    await backend.readCart(as(waiting));
    await backend.readCart(as(regular));
    await backend.readCart(as(waiting));
    const [, ...later] = shop.operations();
    expect(later.filter((operation) => operation === 'LogIn')).toHaveLength(1);
    expect(shop.asked.map(({ authorization }) => authorization)).toEqual([
      undefined,
      'Bearer session-1',
      undefined,
      'Bearer session-2',
      'Bearer session-1',
      'Bearer session-2',
    ]);
  });

  test('of somebody the shop does not know asks for the account', async () => {
    const { shop, backend } = open(() => ({
      authenticate: { __typename: 'InvalidCredentialsError' },
    }));
    expect(await backend.readCart(as(regular))).toMatchObject({
      error: { code: 'identity_required' },
    });
    expect(shop.operations()).toEqual(['LogIn']);
  });

  test('without a session in its answer is no log-in', async () => {
    const { backend } = open(() =>
      answerWith({ data: { authenticate: { __typename: 'CurrentUser' } } }),
    );
    expect(await backend.readCart(as(regular))).toMatchObject({ error: { code: 'backend_error' } });
  });
});

describe('a session that ended', () => {
  const endedFirst: Script = ({ operation, authorization }) => {
    if (authorization === 'Bearer session-1') return forbidden();
    return operation === 'ThawCart' ? thawedFor('cm-regular') : cartOf('cm-regular');
  };

  test('is replaced, and the read asked again', async () => {
    const { shop, backend } = open(letIn(endedFirst));
    expect(await backend.readCart(as(regular))).toMatchObject({ ok: true });
    expect(shop.operations()).toEqual(['LogIn', 'ReadCart', 'LogIn', 'ReadCart']);
    expect(new Set(shop.asked.filter((one) => one.operation === 'LogIn').map(tokenOf)).size).toBe(
      2,
    );
  });

  test('is replaced, and the write sent again: the refused one did nothing', async () => {
    const { shop, backend } = open(letIn(endedFirst));
    expect(await backend.thawCart(as(regular))).toMatchObject({ ok: true });
    expect(shop.operations()).toEqual(['LogIn', 'ThawCart', 'LogIn', 'ThawCart']);
  });

  test('and a new one that does not hold either asks for the account', async () => {
    const { shop, backend } = open(letIn(forbidden));
    expect(await backend.thawCart(as(regular))).toMatchObject({
      error: { code: 'identity_required' },
    });
    expect(shop.operations()).toHaveLength(4);
  });
});

describe('a session that silently became a stranger\u2019s', () => {
  test('is replaced before anything is believed of a read', async () => {
    const { shop, backend } = open(
      letIn(({ authorization }) =>
        cartOf(authorization === 'Bearer session-1' ? undefined : 'cm-regular'),
      ),
    );
    expect(await backend.readCart(as(regular))).toEqual({ ok: true, value: undefined });
    expect(shop.operations()).toEqual(['LogIn', 'ReadCart', 'LogIn', 'ReadCart']);
  });

  test('is never believed of a write, nor is the write sent again', async () => {
    const { shop, backend } = open(letIn(() => thawedFor('cm-waiting')));
    expect(await backend.thawCart(as(regular))).toMatchObject({
      ok: false,
      error: { code: 'backend_error', retryable: false },
    });
    expect(shop.operations()).toEqual(['LogIn', 'ThawCart']);
    await backend.thawCart(as(regular));
    expect(shop.operations().slice(2)).toEqual(['LogIn', 'ThawCart']);
  });
});

test('guests share one anonymous session', async () => {
  const feed = { catalogueFeed: { products: [], removed: [], cursor: '1' } };
  const { shop, backend } = open(() =>
    answerWith({ data: feed }, { headers: { 'vendure-auth-token': 'anonymous-1' } }),
  );
  await backend.readCatalogue(as(regular));
  await backend.readCatalogue(as(regular), '1');
  expect(shop.asked.map(({ authorization }) => authorization)).toEqual([
    undefined,
    'Bearer anonymous-1',
  ]);
});
