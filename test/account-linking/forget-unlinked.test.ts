import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { toShopperId, type ShopperId } from '../../lambda/shoppers/shopper.ts';
import { answerOf, link, post, refresh } from './platform.ts';
import { startLinking, type RunningLinking } from './start-linking.ts';

let linking: RunningLinking;

beforeEach(async () => {
  linking = await startLinking();
});

afterEach(() => linking.stop());

const shopperOf = async (token: string, channel: string): Promise<ShopperId> => {
  const shopper = await linking.identify(token, channel, new Date());
  return shopper.kind === 'linked' ? shopper.id : toShopperId('nobody');
};

const settingsOf = (shopper: ShopperId) => linking.stores.settings.find(shopper);

const revoke = (token: string, as: 'alexa' | 'google') =>
  post(linking.issuer, '/token/revocation', { token }, { as });

test('whoever is linked nowhere any more is forgotten', async () => {
  const { access_token: token, refresh_token: kept } = await link(linking.issuer, 'google');
  const shopper = await shopperOf(token, 'google');
  expect(await settingsOf(shopper)).toBeDefined();
  expect((await revoke(kept, 'google')).status).toBe(200);
  expect(await settingsOf(shopper)).toBeUndefined();
  expect(await linking.stores.links.list(shopper)).toEqual([]);
});

test('whoever is still linked elsewhere keeps that, and her settings', async () => {
  const alexa = await link(linking.issuer, 'alexa');
  const google = await link(linking.issuer, 'google');
  const shopper = await shopperOf(alexa.access_token, 'alexa');
  await revoke(google.refresh_token, 'google');
  expect(await settingsOf(shopper)).toBeDefined();
  expect(await linking.stores.links.list(shopper)).toMatchObject([{ client: 'alexa' }]);
  expect((await refresh(linking.issuer, alexa.refresh_token)).status).toBe(200);
});

test('a revocation that comes twice, or late, harms nobody who has linked again', async () => {
  const before = await link(linking.issuer, 'google');
  await revoke(before.refresh_token, 'google');
  const after = await link(linking.issuer, 'google');
  const shopper = await shopperOf(after.access_token, 'google');
  for (const token of [before.refresh_token, before.access_token]) {
    expect((await revoke(token, 'google')).status).toBe(200);
  }
  expect(await settingsOf(shopper)).toBeDefined();
  expect((await refresh(linking.issuer, after.refresh_token, { as: 'google' })).status).toBe(200);
});

test('a stranger’s token, or another client’s, forgets nobody', async () => {
  const { access_token: token, refresh_token: kept } = await link(linking.issuer, 'alexa');
  const shopper = await shopperOf(token, 'alexa');
  await revoke('made up', 'alexa');
  await revoke(kept, 'google');
  expect(await settingsOf(shopper)).toBeDefined();
  const { access_token: renewed } = await answerOf(await refresh(linking.issuer, kept));
  expect(await shopperOf(renewed, 'alexa')).toBe(shopper);
});
