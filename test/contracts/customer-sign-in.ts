import { describe, expect, test } from '@jest/globals';
import type { CustomerSignIn } from '../../lambda/commerce/customer-sign-in.ts';

const ctx = () => ({
  locale: 'en-US',
  signal: AbortSignal.timeout(5000),
  requestId: 'sign-in',
});
const email = 'regular@corner-market.example';
const password = 'corner-market-regular';

/** What every way of signing in at the shop owes. */
export function customerSignInContract(name: string, open: () => CustomerSignIn): void {
  describe(`signing in at ${name}`, () => {
    test('tells who the customer is', async () => {
      const door = open();
      expect(await door.signIn(ctx(), { email, password })).toEqual({
        ok: true,
        value: 'cm-regular',
      });
      expect(
        await door.signIn(ctx(), {
          email: 'waiting@corner-market.example',
          password: 'corner-market-waiting',
        }),
      ).toEqual({ ok: true, value: 'cm-waiting' });
    });

    test('takes the address in capitals as well', async () => {
      const answer = await open().signIn(ctx(), { email: email.toUpperCase(), password });
      expect(answer).toMatchObject({ ok: true, value: 'cm-regular' });
    });

    test.each([
      ['a wrong password', { email, password: 'corner-market-waiting' }],
      ['no password', { email, password: '' }],
      ['an address nobody has', { email: 'nobody@corner-market.example', password }],
      ['no address', { email: '', password }],
      ['a customer’s id for an address', { email: 'cm-regular', password }],
    ])('says the same to %s', async (_, credentials) => {
      expect(await open().signIn(ctx(), credentials)).toMatchObject({
        ok: false,
        error: { code: 'identity_required', retryable: false },
      });
    });

    test('does not ask when there is no time left', async () => {
      const signal = AbortSignal.abort();
      const answer = await open().signIn({ ...ctx(), signal }, { email, password });
      expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable', retryable: true } });
    });
  });
}
