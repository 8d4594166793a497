import { expect, test } from '@jest/globals';
import { createShopperIds } from '../../lambda/account-linking/shopper-id.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { createIdentify, hashToken } from '../../lambda/shoppers/linked-account.ts';
import { linkDemoCustomer, newToken } from '../../simulator/link-demo-customer.ts';
import { linkingSettings } from '../../simulator/world/linking-settings.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';

const now = new Date('2026-11-25T15:00:00Z');
const shopper = createShopperIds(linkingSettings('').shopperKey)(toId<'customer'>('cm-waiting'));

test('a demo link is looked up like any other, on its own channel, for a year', async () => {
  const stores = createMemoryLinkingStores();
  const token = newToken();
  await linkDemoCustomer(stores, { persona: 'waiting', client: 'alexa', token }, now);
  const identify = createIdentify(stores.accounts);
  expect(await identify(token, 'alexa', now)).toMatchObject({
    kind: 'linked',
    id: shopper,
    customer: 'cm-waiting',
  });
  expect(await identify(token, 'google', now)).toEqual({ kind: 'guest', link: 'expired' });
  const aYearLater = new Date('2027-11-25T15:00:00Z');
  expect(await identify(token, 'alexa', aYearLater)).toMatchObject({ kind: 'guest' });
});

test('a demo link is one of the shopper’s links, and its token ends with it', async () => {
  const stores = createMemoryLinkingStores();
  const link = { persona: 'waiting', client: 'alexa', token: newToken() } as const;
  await linkDemoCustomer(stores, link, now);
  await linkDemoCustomer(stores, link, now);
  const [listed, ...more] = await stores.links.list(shopper);
  expect([listed?.client, listed?.since, more]).toEqual(['alexa', now.toISOString(), []]);
  await stores.links.close(listed?.grant ?? '');
  expect(await stores.accounts.find(hashToken(link.token))).toBeUndefined();
});

test('no store ever sees the token itself', async () => {
  const { accounts, ...stores } = createMemoryLinkingStores();
  const token = newToken();
  await linkDemoCustomer(
    { ...stores, accounts },
    { persona: 'regular', client: 'google', token },
    now,
  );
  expect(JSON.stringify(await accounts.find(hashToken(token)))).not.toContain(token);
});
