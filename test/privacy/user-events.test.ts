import { beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { createForget } from '../../lambda/privacy/forget-shopper.ts';
import { createUserEvents, type UserEvents } from '../../lambda/privacy/user-events.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { createIdentify, hashToken } from '../../lambda/shoppers/linked-account.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';

const ann = toShopperId('ann');
const minute = (minutes: number): Date => new Date(Date.UTC(2026, 10, 21, 12, minutes));

let stores: Stores;
let events: UserEvents;

beforeEach(() => {
  stores = createMemoryStores();
  const forget = createForget({
    ...stores,
    purchasing: { forget: () => Promise.resolve(true) },
    clock: () => minute(30),
    logger: silentLogger,
  });
  const identify = createIdentify(stores.accounts);
  events = createUserEvents({ ...stores, client: 'alexa', identify, forget });
});

/** A link as the authorization server makes it, and the event that tells of it. */
async function link(user: string, grant: string, at: Date, client = 'alexa') {
  const token = `token of ${grant}`;
  const ends = client === 'telephony' && { until: minute(62).toISOString() };
  await stores.links.save({ shopper: ann, grant, client, since: at.toISOString(), ...ends });
  await stores.accounts.save({
    tokenHash: hashToken(token),
    shopper: ann,
    customer: toId<'customer'>('cm-ann'),
    client,
    scope: ['shop'],
    grant,
    expiresAt: minute(59).toISOString(),
  });
  await stores.settings.save(ann, { ...defaultSettings, updatedAt: at.toISOString() });
  if (client === 'alexa') await events.accountLinked({ user, token, at });
}

const links = async () => (await stores.links.list(ann)).map(({ grant }) => grant);

describe('an account that is linked', () => {
  test('is known as the user’s, and takes over what the user wanted before', async () => {
    const wish = {
      key: 'kitchen',
      intent: { kind: 'checkout' },
      expiresAt: minute(59).toISOString(),
    };
    await stores.wishes.save(wish);
    await link('kitchen', 'g1', minute(1));
    expect(await stores.users.ofUser('kitchen')).toEqual([
      { user: 'kitchen', shopper: ann, grant: 'g1', at: minute(1).toISOString() },
    ]);
    expect(await stores.wishes.take(ann)).toEqual({ ...wish, key: ann });
    expect(await stores.wishes.take('kitchen')).toBeUndefined();
  });

  test('by a token that nobody has is nobody’s', async () => {
    await events.accountLinked({ user: 'kitchen', token: 'made up', at: minute(1) });
    expect(await stores.users.ofUser('kitchen')).toEqual([]);
  });
});

describe('a user who leaves', () => {
  test('is forgotten everywhere', async () => {
    await link('kitchen', 'g1', minute(1));
    await stores.shoppers.save({ key: ann, visits: 1, lastVisitAt: minute(2).toISOString() });
    await stores.shoppers.save({ key: 'kitchen', visits: 1, lastVisitAt: minute(2).toISOString() });
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual([]);
    expect(await stores.settings.find(ann)).toBeUndefined();
    expect(await stores.shoppers.find(ann)).toBeUndefined();
    expect(await stores.shoppers.find('kitchen')).toBeUndefined();
    expect(await stores.users.ofShopper(ann)).toEqual([]);
    expect(await stores.forgettings.listBegun(minute(59), 10)).toEqual([]);
  });

  test('keeps what she has linked elsewhere, and her settings', async () => {
    await link('kitchen', 'g1', minute(1));
    await link('', 'g2', minute(2), 'google');
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual(['g2']);
    expect(await stores.settings.find(ann)).toBeDefined();
  });

  test('is not held by a link of before that was made anew', async () => {
    await link('kitchen', 'g1', minute(1));
    await link('kitchen', 'g2', minute(2));
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual([]);
    expect(await stores.settings.find(ann)).toBeUndefined();
    expect(await stores.users.ofUser('kitchen')).toEqual([]);
  });

  test('is not held by a call that was linked for itself', async () => {
    await link('kitchen', 'g1', minute(1));
    await link('', 'g2', minute(2), 'telephony');
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual([]);
    expect(await stores.settings.find(ann)).toBeUndefined();
  });

  test('leaves the other household alone that has linked the same account', async () => {
    await link('kitchen', 'g1', minute(1));
    await link('beach house', 'g2', minute(2));
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual(['g2']);
    expect(await stores.users.ofUser('beach house')).toHaveLength(1);
  });

  test('and has come back before the event did stays', async () => {
    await link('kitchen', 'g1', minute(1));
    await link('kitchen', 'g2', minute(10));
    await events.left({ user: 'kitchen', at: minute(5) });
    await events.left({ user: 'kitchen', at: minute(5) });
    expect(await links()).toEqual(['g2']);
    expect(await stores.settings.find(ann)).toBeDefined();
    expect(await stores.users.ofUser('kitchen')).toHaveLength(1);
  });

  test('may be told of twice, and by nobody whom we know', async () => {
    await link('kitchen', 'g1', minute(1));
    await events.left({ user: 'kitchen', at: minute(5) });
    await events.left({ user: 'kitchen', at: minute(5) });
    await events.left({ user: 'stranger', at: minute(5) });
    expect(await links()).toEqual([]);
  });
});
