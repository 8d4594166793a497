import { describe, expect, test } from '@jest/globals';
import type { Place } from './shop-client.ts';
import { ask, authenticate, shopperAt, signToken } from './shop-client.ts';

export function loggingIn(shop: () => Place): void {
  describe('logging in', () => {
    test('lets the skill in for a customer whom the shop knows', async () => {
      const { run } = await shopperAt(shop(), 'regular');
      expect(await run('{ activeCustomer { publicId firstName } }')).toEqual({
        publicId: 'cm-regular',
        firstName: 'Riley',
      });
    });

    test.each([
      ['for a customer whom nobody knows', () => signToken(shop().secret, 'cm-stranger')],
      ['signed by somebody else', () => signToken(`${shop().secret}-not`, 'cm-regular')],
      ['of another issuer', () => signToken(shop().secret, 'cm-regular', { issuer: 'somebody' })],
      ['for another shop', () => signToken(shop().secret, 'cm-regular', { audience: 'another' })],
      ['that has expired', () => signToken(shop().secret, 'cm-regular', { lifeSeconds: -60 })],
      [
        'that lives for an hour',
        () => signToken(shop().secret, 'cm-regular', { lifeSeconds: 3600 }),
      ],
    ])('refuses a token %s', async (_why, token) => {
      const { session, result } = await authenticate(shop(), await token());
      expect(result.__typename).toBe('InvalidCredentialsError');
      expect(session).toBeNull();
    });

    test('refuses a token without a signature', async () => {
      const [, payload] = (await signToken(shop().secret, 'cm-regular')).split('.');
      const header = Buffer.from('{"alg":"none"}').toString('base64url');
      const { result } = await authenticate(shop(), `${header}.${payload ?? ''}.`);
      expect(result.__typename).toBe('InvalidCredentialsError');
    });

    test('takes a token once', async () => {
      const token = await signToken(shop().secret, 'cm-regular');
      expect((await authenticate(shop(), token)).result.__typename).toBe('CurrentUser');
      expect((await authenticate(shop(), token)).result.__typename).toBe('InvalidCredentialsError');
    });

    test.each([
      '{ shopkeeperCart { id } }',
      '{ shopkeeperOrders(take: 1) { id } }',
      '{ myPaymentMethods { id } }',
      '{ myCharges { key } }',
      '{ orderByKey(key: "any") { id } }',
      'mutation { changeCart(input: { key: "any", add: [{ variantId: 1, quantity: 1 }] }) { customer } }',
      'mutation { freezeCart { customer } }',
      'mutation { thawCart { customer } }',
      'mutation { unsetOrderShipping { customer } }',
      'mutation { cancelMyOrder(code: "1", key: "any") { customer } }',
    ])('answers a session that is nobody with FORBIDDEN: %s', async (query) => {
      for (const bearer of [undefined, 'not-a-session']) {
        const { data, errors } = await ask(shop(), query, {}, bearer);
        expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      }
    });

    test('shows stores, catalogue and prices to anybody', async () => {
      const { errors, data } = await ask(
        shop(),
        '{ stores { id } catalogueFeed { cursor } variantsById(ids: [1]) { sku } }',
      );
      expect(errors).toBeUndefined();
      expect(data?.['variantsById']).toHaveLength(1);
    });
  });
}
