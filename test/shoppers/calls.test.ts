import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDeviceGrant } from '../../lambda/device-grant/create-device-grant.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import type { CallStore } from '../../lambda/shoppers/call-store.ts';
import { createCalls, type Calls } from '../../lambda/shoppers/calls.ts';
import type { DeviceGrant } from '../../lambda/shoppers/device-grant.ts';
import { hashToken } from '../../lambda/shoppers/linked-account.ts';
import { secrets, startLinking, type RunningLinking } from '../account-linking/start-linking.ts';
import { approveCode, refuseCode } from '../account-linking/telephone.ts';
import { createMemoryCalls } from '../fakes/stores/memory-calls.ts';

const conversation = hashToken('a call');
const nobody = { kind: 'guest', link: 'none' };
const newcomer = { kind: 'linked', customer: 'cm-newcomer', speaker: 'unsupported' };
const signal = () => AbortSignal.timeout(5000);

let linking: RunningLinking;
let store: CallStore;
let grant: DeviceGrant;
let calls: Calls;

beforeEach(async () => {
  linking = await startLinking();
  store = createMemoryCalls();
  grant = createDeviceGrant({
    issuer: linking.issuer,
    clientId: 'telephony',
    clientSecret: secrets.telephony,
  });
  calls = createCalls({ store, grant, accounts: linking.stores.accounts });
});

afterEach(() => linking.stop());

const whoIs = (who = conversation, at = new Date()) => calls.whoIs(who, at, signal());
const minutes = (count: number) => new Date(Date.now() + count * 60 * 1000);

async function begin(who = conversation) {
  const code = await calls.begin(who, new Date(), signal());
  if (!code) throw new Error('no code');
  return code;
}

describe('a call', () => {
  test('is a guest’s until a code is asked for, and asks nobody', async () => {
    expect(await whoIs()).toEqual(nobody);
    expect(await calls.current(conversation, new Date())).toBeUndefined();
    expect(await store.find(conversation)).toBeUndefined();
  });

  test('says the same code again while it lives, and another one after', async () => {
    const first = await begin();
    expect(await begin()).toEqual(first);
    expect(await calls.current(conversation, new Date())).toEqual(first);
    expect(await whoIs()).toEqual(nobody);
    expect(await calls.current(conversation, minutes(11))).toBeUndefined();
    const next = await calls.begin(conversation, minutes(11), signal());
    expect(next?.userCode).not.toBe(first.userCode);
  });

  test('is the shopper’s from the turn after the code was approved', async () => {
    const { userCode, deviceCode } = await begin();
    await approveCode(linking.issuer, userCode);
    expect(await whoIs()).toMatchObject(newcomer);
    expect(await whoIs()).toMatchObject(newcomer);
    const kept = await store.find(conversation);
    expect(kept).toMatchObject({
      kind: 'linked',
      tokenHash: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(JSON.stringify(kept)).not.toContain(deviceCode);
    expect(await calls.current(conversation, new Date())).toBeUndefined();
  });

  test('keeps its link when a code is asked for once more', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    await whoIs();
    expect(await calls.begin(conversation, new Date(), signal())).toBeUndefined();
    expect(await whoIs()).toMatchObject(newcomer);
  });

  test('says nothing of another call, also of the same caller', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    expect(await whoIs()).toMatchObject(newcomer);
    const another = hashToken('another call of the same caller');
    expect(await whoIs(another)).toEqual(nobody);
    await begin(another);
    expect(await whoIs(another)).toEqual(nobody);
  });

  test('is a guest’s again once the account is unlinked, and can be linked anew', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    await whoIs();
    const kept = await store.find(conversation);
    await linking.stores.accounts.remove(kept?.kind === 'linked' ? kept.tokenHash : '');
    expect(await whoIs()).toEqual({ kind: 'guest', link: 'expired' });
    await approveCode(linking.issuer, (await begin()).userCode, 'waiting');
    expect(await whoIs()).toMatchObject({ customer: 'cm-waiting' });
  });

  test('is linked for an hour at most', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    expect(await whoIs()).toMatchObject(newcomer);
    expect(await whoIs(conversation, minutes(61))).toEqual({ kind: 'guest', link: 'expired' });
  });
});

describe('a code', () => {
  test('that was refused is forgotten, and the next one is another', async () => {
    const { userCode } = await begin();
    await refuseCode(linking.issuer, userCode);
    expect(await whoIs()).toEqual(nobody);
    expect(await store.find(conversation)).toBeUndefined();
    expect((await begin()).userCode).not.toBe(userCode);
  });

  test('that ran out is forgotten', async () => {
    const waiting = { kind: 'waiting', conversation, ...(await begin()) } as const;
    await store.save({ ...waiting, deviceCode: 'no longer known' });
    expect(await whoIs()).toEqual(nobody);
    expect(await store.find(conversation)).toBeUndefined();
  });

  test('that somebody else has spent links nobody', async () => {
    const { userCode, deviceCode } = await begin();
    await approveCode(linking.issuer, userCode);
    await grant.poll(deviceCode, signal());
    expect(await whoIs()).toEqual(nobody);
  });
});

describe('two turns at once', () => {
  test('do not lose the link', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    const turns = await Promise.all(Array.from({ length: 5 }, () => whoIs()));
    expect(turns.filter(({ kind }) => kind === 'linked').length).toBeGreaterThan(0);
    expect(await whoIs()).toMatchObject(newcomer);
  });

  test('know the shopper both, when the other has just got the token', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    const late: DeviceGrant = {
      ...grant,
      async poll(deviceCode, end) {
        await whoIs();
        return grant.poll(deviceCode, end);
      },
    };
    const second = createCalls({ store, grant: late, accounts: linking.stores.accounts });
    expect(await second.whoIs(conversation, new Date(), signal())).toMatchObject(newcomer);
  });

  test('do not lose it when the other has it only after this one has looked', async () => {
    await approveCode(linking.issuer, (await begin()).userCode);
    const slow: CallStore = {
      ...store,
      async remove(call) {
        await whoIs();
        await store.remove(call);
      },
    };
    const spent: DeviceGrant = { ...grant, poll: () => Promise.resolve({ kind: 'expired' }) };
    const second = createCalls({ store: slow, grant: spent, accounts: linking.stores.accounts });
    await second.whoIs(conversation, new Date(), signal());
    expect(await whoIs()).toMatchObject(newcomer);
  });
});

describe('while somebody is away', () => {
  test('the server: nobody is known, and the code lives on', async () => {
    const code = await begin();
    const issuer = 'http://127.0.0.1:1/link';
    const away = createDeviceGrant({ issuer, clientId: 'telephony', clientSecret: 'x' });
    const cut = createCalls({ store, grant: away, accounts: linking.stores.accounts });
    const now = new Date();
    expect(await cut.whoIs(conversation, now, signal())).toEqual({
      kind: 'guest',
      link: 'unknown',
    });
    expect(await cut.begin(conversation, now, signal())).toEqual(code);
    expect(await cut.begin(hashToken('another'), now, signal())).toBeUndefined();
  });

  test('the store: nobody is known, and no code is said', async () => {
    const fail = () => Promise.reject(new StoreUnavailable());
    const gone: CallStore = { find: fail, save: fail, remove: fail };
    const cut = createCalls({ store: gone, grant, accounts: linking.stores.accounts });
    const now = new Date();
    expect(await cut.whoIs(conversation, now, signal())).toEqual({
      kind: 'guest',
      link: 'unknown',
    });
    expect(await cut.begin(conversation, now, signal())).toBeUndefined();
    expect(await cut.current(conversation, now)).toBeUndefined();
  });

  test('nobody, but with a bug: it is not hidden', async () => {
    const fail = () => Promise.reject(new TypeError('bug'));
    const broken = createCalls({
      store: { ...store, find: fail },
      grant,
      accounts: linking.stores.accounts,
    });
    await expect(broken.whoIs(conversation, new Date(), signal())).rejects.toThrow('bug');
  });
});
