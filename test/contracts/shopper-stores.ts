import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { LinkedAccount, LinkedAccountStore } from '../../lambda/shoppers/linked-account.ts';
import { hashToken } from '../../lambda/shoppers/linked-account.ts';
import type { ShopperStore } from '../../lambda/shoppers/shopper-store.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';

const account: LinkedAccount = {
  tokenHash: hashToken('a token'),
  shopper: toShopperId('shopper-1'),
  customer: toId<'customer'>('cm-regular'),
  client: 'alexa',
  scope: ['orders', 'cart'],
  expiresAt: '2026-11-21T13:00:00.000Z',
};

/** What every store of linked accounts owes. */
export function linkedAccountContract(name: string, open: () => LinkedAccountStore): void {
  describe(`linked accounts in ${name}`, () => {
    test('finds an account by the hash of its token', async () => {
      const accounts = open();
      await accounts.save(account);
      expect(await accounts.find(hashToken('a token'))).toEqual(account);
      expect(await accounts.find(hashToken('another token'))).toBeUndefined();
    });

    test('saves over what was there', async () => {
      const accounts = open();
      await accounts.save(account);
      await accounts.save({ ...account, scope: [], client: 'google' });
      expect(await accounts.find(account.tokenHash)).toMatchObject({ scope: [], client: 'google' });
    });

    test('forgets an account that is removed, and minds no second removal', async () => {
      const accounts = open();
      await accounts.save(account);
      await accounts.remove(account.tokenHash);
      await accounts.remove(account.tokenHash);
      expect(await accounts.find(account.tokenHash)).toBeUndefined();
    });
  });
}

/** What every store of what is remembered between sessions owes. */
export function shopperStoreContract(name: string, open: () => ShopperStore): void {
  describe(`shoppers in ${name}`, () => {
    const memory = { key: 'shopper-1', visits: 3, lastVisitAt: '2026-11-21T12:00:00.000Z' };

    test('remembers visits, the latest over the one before', async () => {
      const shoppers = open();
      await shoppers.save({ ...memory, visits: 2 });
      await shoppers.save(memory);
      expect(await shoppers.find('shopper-1')).toEqual(memory);
    });

    test('forgets on request, and knows no strangers', async () => {
      const shoppers = open();
      await shoppers.save(memory);
      await shoppers.remove('shopper-1');
      expect(await shoppers.find('shopper-1')).toBeUndefined();
      expect(await shoppers.find('somebody else')).toBeUndefined();
    });
  });
}
