import { describe, expect, test } from '@jest/globals';
import { createVendureBackend } from '../../../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { toId } from '../../../../lambda/commerce/id.ts';
import { answerWith, brokenBy, createScriptedShop, loggedIn, never } from './scripted-shop.ts';
import type { Script } from './scripted-shop.ts';

const customer = toId<'customer'>('cm-regular');
const thawed = {
  done: { customer: 'cm-regular', replayed: false, order: null, issues: [] },
};
const emptyCart = { activeCustomer: { publicId: 'cm-regular' }, shopkeeperCart: null };

function open(script: Script) {
  const shop = createScriptedShop((asked, count) =>
    asked.operation === 'LogIn' ? loggedIn('session-1') : script(asked, count),
  );
  const backend = createVendureBackend({
    url: 'http://shop.test/shop-api',
    secret,
    fetch: shop.fetch,
  });
  return { shop, backend };
}

const secret = 'a secret of at least sixteen characters';
const ctx = (signal = AbortSignal.timeout(5000)) => ({
  locale: 'en-US',
  requestId: 'r1',
  customer,
  signal,
});

describe('a read', () => {
  test('is tried once more when the connection breaks', async () => {
    const { shop, backend } = open((_asked, count) =>
      count === 2 ? brokenBy('ECONNRESET') : emptyCart,
    );
    expect(await backend.readCart(ctx())).toEqual({ ok: true, value: undefined });
    expect(shop.operations()).toEqual(['LogIn', 'ReadCart', 'ReadCart']);
  });

  test('is tried no more than twice', async () => {
    const { shop, backend } = open(() => brokenBy('UND_ERR_SOCKET'));
    expect(await backend.readCart(ctx())).toMatchObject({
      ok: false,
      error: { code: 'unavailable', retryable: true },
    });
    expect(shop.operations()).toEqual(['LogIn', 'ReadCart', 'ReadCart']);
  });

  test('that hangs is asked again after a second and a half', async () => {
    const { backend } = open((_asked, count) => (count === 2 ? never() : emptyCart));
    const before = performance.now();
    expect(await backend.readCart(ctx())).toMatchObject({ ok: true });
    expect(performance.now() - before).toBeGreaterThan(1400);
    expect(performance.now() - before).toBeLessThan(2500);
  });

  test('ends with the caller\u2019s deadline, and is not asked again after it', async () => {
    const { shop, backend } = open(never);
    const answer = await backend.readCart(ctx(AbortSignal.timeout(60)));
    expect(answer).toMatchObject({ ok: false, error: { code: 'timeout', retryable: true } });
    expect(shop.operations()).toEqual(['LogIn', 'ReadCart']);
  });

  test('of a shop that stumbles is unavailable', async () => {
    const { backend } = open(() => new Response('Bad Gateway', { status: 502 }));
    expect(await backend.readCart(ctx())).toMatchObject({ error: { code: 'unavailable' } });
  });

  test('with an answer in another shape is an error of the backend, named without values', async () => {
    const { backend } = open(() => ({ ...emptyCart, shopkeeperCart: { id: 'secret-7' } }));
    const answer = await backend.readCart(ctx());
    expect(answer).toMatchObject({ ok: false, error: { code: 'backend_error' } });
    expect(JSON.stringify(answer)).toContain('shopkeeperCart.skillRevision');
    expect(JSON.stringify(answer)).not.toContain('secret-7');
  });
});

describe('a write', () => {
  test('is sent once, whatever becomes of it', async () => {
    const { shop, backend } = open(() => brokenBy('ECONNRESET'));
    expect(await backend.thawCart(ctx())).toMatchObject({
      ok: false,
      error: { code: 'outcome_unknown', retryable: true },
    });
    expect(shop.operations()).toEqual(['LogIn', 'ThawCart']);
  });

  test.each([
    ['an internal error', () => answerWith({ data: null, errors: [internalError] })],
    ['a gateway that gave up', () => new Response('', { status: 504 })],
    ['an answer that cannot be read', () => ({ done: { customer: 'cm-regular' } })],
    ['half an answer', () => new Response('{"data":{"done":', { status: 200 })],
  ])('that meets %s may have happened', async (_what, answer) => {
    const { backend } = open(answer);
    expect(await backend.thawCart(ctx())).toMatchObject({ error: { code: 'outcome_unknown' } });
  });

  test('that runs out of time may have happened', async () => {
    const { backend } = open(never);
    const answer = await backend.thawCart(ctx(AbortSignal.timeout(60)));
    expect(answer).toMatchObject({ error: { code: 'outcome_unknown' } });
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])(
    'that never got there (%s) did not happen',
    async (code) => {
      const { backend } = open(() => brokenBy(code));
      expect(await backend.thawCart(ctx())).toMatchObject({
        error: { code: 'unavailable', retryable: true },
      });
    },
  );

  test('that the shop cannot even parse did not happen', async () => {
    const invalid = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    const { backend } = open(() => answerWith({ errors: [invalid] }, { status: 400 }));
    expect(await backend.thawCart(ctx())).toMatchObject({
      error: { code: 'backend_error', retryable: false },
    });
  });

  test('is not sent when the time is over', async () => {
    const { shop, backend } = open(() => thawed);
    const answer = await backend.thawCart(ctx(AbortSignal.abort()));
    expect(answer).toMatchObject({ error: { code: 'unavailable' } });
    expect(shop.asked).toEqual([]);
  });

  test('whose log-in takes too long did not happen', async () => {
    const shop = createScriptedShop(never);
    const backend = createVendureBackend({ url: 'http://shop.test', secret, fetch: shop.fetch });
    const answer = await backend.thawCart(ctx(AbortSignal.timeout(60)));
    expect(answer).toMatchObject({ error: { code: 'unavailable' } });
  });
});

test('a shop that is asked too often says so', async () => {
  const { backend } = open(() => new Response('', { status: 429 }));
  expect(await backend.readCart(ctx())).toMatchObject({
    error: { code: 'rate_limited', retryable: true },
  });
});

test('every question is asked in the shopper\u2019s language', async () => {
  const { shop, backend } = open(() => emptyCart);
  await backend.readCart({ ...ctx(), locale: 'es-US' });
  expect(shop.asked.map(({ url }) => url.searchParams.get('languageCode'))).toEqual(['es', 'es']);
});

const internalError = { message: 'oops', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
