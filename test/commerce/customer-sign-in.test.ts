import { describe, expect, test } from '@jest/globals';
import { createVendureSignIn } from '../../lambda/commerce/backends/vendure/create-vendure-sign-in.ts';
import { customerSignInContract } from '../contracts/customer-sign-in.ts';
import { createFakeSignIn } from '../fakes/shop/create-fake-sign-in.ts';
import {
  answerWith,
  brokenBy,
  createScriptedShop,
  type Script,
} from './backends/vendure/scripted-shop.ts';

customerSignInContract('the shop in memory', createFakeSignIn);

const ctx = () => ({ locale: 'en-US', signal: AbortSignal.timeout(5000), requestId: 'r' });
const credentials = { email: 'canary@corner-market.example', password: 'canary password' };

const signedIn = () =>
  answerWith(
    { data: { login: { __typename: 'CurrentUser' } } },
    { headers: { 'vendure-auth-token': 'session-1' } },
  );

async function ask(script: Script) {
  const shop = createScriptedShop(script);
  const door = createVendureSignIn({ url: 'http://shop.test/shop-api', fetch: shop.fetch });
  return { answer: await door.signIn(ctx(), credentials), shop };
}

describe('signing in at a Vendure shop', () => {
  test('leaves no session behind', async () => {
    const { answer, shop } = await ask(({ operation }) => {
      if (operation === 'SignIn') return signedIn();
      return operation === 'WhoAmI'
        ? { activeCustomer: { publicId: 'cm-regular' } }
        : { logout: { success: true } };
    });
    expect(answer).toEqual({ ok: true, value: 'cm-regular' });
    expect(shop.asked.map(({ operation, authorization }) => [operation, authorization])).toEqual([
      ['SignIn', undefined],
      ['WhoAmI', 'Bearer session-1'],
      ['SignOut', 'Bearer session-1'],
    ]);
  });

  test('holds when the shop does not hear that it is over', async () => {
    const { answer } = await ask(({ operation }) => {
      if (operation === 'SignIn') return signedIn();
      return operation === 'WhoAmI'
        ? { activeCustomer: { publicId: 'cm-regular' } }
        : brokenBy('ECONNRESET');
    });
    expect(answer).toMatchObject({ ok: true });
  });

  test('is no customer’s when the account belongs to none', async () => {
    const { answer } = await ask(({ operation }) =>
      operation === 'SignIn' ? signedIn() : { activeCustomer: null },
    );
    expect(answer).toMatchObject({ error: { code: 'identity_required' } });
  });

  test.each([
    ['is away', () => brokenBy('ECONNREFUSED'), 'unavailable'],
    ['has enough of it', () => answerWith({}, { status: 429 }), 'rate_limited'],
    ['answers nonsense', () => ({ login: 7 }), 'backend_error'],
    ['gives no session', () => ({ login: { __typename: 'CurrentUser' } }), 'backend_error'],
    [
      'wants an e-mail confirmed',
      () => ({ login: { __typename: 'NotVerifiedError' } }),
      'identity_required',
    ],
  ])('fails once, and without a secret, when the shop %s', async (_, script, code) => {
    const { answer, shop } = await ask(script);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(answer)).not.toContain('canary');
    expect(shop.asked).toHaveLength(1);
  });
});
