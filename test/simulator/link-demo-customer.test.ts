import { expect, test } from '@jest/globals';
import { createIdentify, hashToken } from '../../lambda/shoppers/linked-account.ts';
import { linkDemoCustomer, newToken } from '../../simulator/link-demo-customer.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';

const now = new Date('2026-11-25T15:00:00Z');

test('a demo link is looked up like any other, on its own channel, for a year', async () => {
  const { accounts } = createMemoryStores();
  const token = newToken();
  const { expiresAt } = await linkDemoCustomer(
    accounts,
    { persona: 'waiting', client: 'alexa', token },
    now,
  );
  const identify = createIdentify(accounts);
  expect(await identify(token, 'alexa', now)).toMatchObject({
    kind: 'linked',
    id: 'demo-waiting',
    customer: 'cm-waiting',
  });
  expect(await identify(token, 'google', now)).toEqual({ kind: 'guest', link: 'expired' });
  expect(await identify(token, 'alexa', new Date(expiresAt))).toMatchObject({ kind: 'guest' });
});

test('no store ever sees the token itself', async () => {
  const { accounts } = createMemoryStores();
  const token = newToken();
  await linkDemoCustomer(accounts, { persona: 'regular', client: 'google', token }, now);
  expect(JSON.stringify(await accounts.find(hashToken(token)))).not.toContain(token);
});
