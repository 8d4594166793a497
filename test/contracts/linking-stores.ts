import { describe, expect, test } from '@jest/globals';
import type { Artifact, ArtifactStore } from '../../lambda/account-linking/artifacts.ts';
import type { TryStore } from '../../lambda/account-linking/tries.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { hashToken } from '../../lambda/shoppers/linked-account.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const expiresAt = new Date('2026-11-21T13:00:00.000Z');

/** Everything an adapter for account linking's own state owes. */
export function linkingStoresContract(name: string, open: () => LinkingStores): void {
  artifactContract(name, () => open().artifacts);
  grantContract(name, open);
  tryContract(name, () => open().tries);
}

function artifactContract(name: string, open: () => ArtifactStore): void {
  let made = 0;
  const artifact = (more: Partial<Artifact> = {}): Artifact => {
    made += 1;
    const id = `${name} artifact ${made}`;
    return { kind: 'AuthorizationCode', id, payload: { n: made }, expiresAt, ...more };
  };

  describe(`artifacts in ${name}`, () => {
    test('are found by their kind and id', async () => {
      const artifacts = open();
      const code = artifact({ payload: { scope: 'shop', nested: { list: [1, 'é'] } } });
      await artifacts.save(code);
      expect(await artifacts.find(code.kind, code.id, now)).toEqual({
        payload: code.payload,
        spent: false,
      });
      expect(await artifacts.find('AccessToken', code.id, now)).toBeUndefined();
      expect(await artifacts.find(code.kind, hashToken(code.id), now)).toBeUndefined();
    });

    test('are not found from the moment they expire', async () => {
      const artifacts = open();
      const code = artifact({ alias: `${name} alias that expires` });
      await artifacts.save(code);
      const justBefore = new Date(expiresAt.getTime() - 1);
      expect(await artifacts.find(code.kind, code.id, justBefore)).toBeDefined();
      expect(await artifacts.find(code.kind, code.id, expiresAt)).toBeUndefined();
      expect(await artifacts.findByAlias(code.kind, code.alias ?? '', expiresAt)).toBeUndefined();
    });

    test('are found by their alias, in their latest form', async () => {
      const artifacts = open();
      const session = artifact({ kind: 'Session', alias: `${name} uid` });
      await artifacts.save(session);
      await artifacts.save({ ...session, payload: { latest: true } });
      const found = await artifacts.findByAlias('Session', `${name} uid`, now);
      expect(found?.payload).toEqual({ latest: true });
      expect(await artifacts.findByAlias('DeviceCode', `${name} uid`, now)).toBeUndefined();
    });

    test('are claimed by one of many, and never again', async () => {
      const artifacts = open();
      const code = artifact();
      await artifacts.save(code);
      const claims = Array.from({ length: 20 }, () => artifacts.claim(code.kind, code.id));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      await artifacts.spend(code.kind, code.id);
      expect(await artifacts.claim(code.kind, code.id)).toBe(false);
    });

    test('are spent after a claim, not by it, and stay so when saved again', async () => {
      const artifacts = open();
      const code = artifact();
      const isSpent = async () => (await artifacts.find(code.kind, code.id, now))?.spent;
      await artifacts.save(code);
      await artifacts.spend(code.kind, code.id);
      expect(await isSpent()).toBe(false);
      await artifacts.claim(code.kind, code.id);
      expect(await isSpent()).toBe(false);
      await artifacts.spend(code.kind, code.id);
      await artifacts.save(code);
      expect(await isSpent()).toBe(true);
    });

    test('cannot be claimed once they are gone', async () => {
      const artifacts = open();
      const code = artifact();
      expect(await artifacts.claim(code.kind, code.id)).toBe(false);
      expect(await artifacts.find(code.kind, code.id, now)).toBeUndefined();
      await artifacts.save(code);
      await artifacts.remove(code.kind, code.id);
      await artifacts.remove(code.kind, code.id);
      expect(await artifacts.claim(code.kind, code.id)).toBe(false);
    });
  });
}

function grantContract(name: string, open: () => LinkingStores): void {
  const token = (id: string, grant: string): Artifact => ({
    kind: 'AccessToken',
    id,
    payload: {},
    grant,
    expiresAt,
  });

  test(`the end of a link in ${name} takes all that came of its consent, and nothing else`, async () => {
    const { artifacts, accounts, links } = open();
    const shopper = toShopperId(`${name}-shopper`);
    for (const grant of [`${name} one`, `${name} other`]) {
      const consent = { kind: 'Grant', id: grant, payload: {}, expiresAt };
      await artifacts.save(consent);
      await artifacts.save(token(`${grant} token`, grant));
      await artifacts.save({ ...token(`${grant} refresh`, grant), kind: 'RefreshToken' });
      await accounts.save({
        tokenHash: hashToken(`${grant} token`),
        shopper,
        customer: toId<'customer'>('cm-regular'),
        client: 'alexa',
        scope: ['shop'],
        expiresAt: expiresAt.toISOString(),
      });
      await links.save({ shopper, grant, client: 'alexa', since: now.toISOString() });
    }
    expect(await links.list(shopper)).toHaveLength(2);

    await links.close(`${name} one`);
    await links.close(`${name} one`);

    const leftOf = async (grant: string) => [
      await artifacts.find('Grant', grant, now),
      await artifacts.find('AccessToken', `${grant} token`, now),
      await artifacts.find('RefreshToken', `${grant} refresh`, now),
      await accounts.find(hashToken(`${grant} token`)),
    ];
    expect(await leftOf(`${name} one`)).toEqual([undefined, undefined, undefined, undefined]);
    expect((await leftOf(`${name} other`)).every(Boolean)).toBe(true);
    expect(await links.list(shopper)).toEqual([
      { shopper, grant: `${name} other`, client: 'alexa', since: now.toISOString() },
    ]);
    expect(await links.list(toShopperId('nobody'))).toEqual([]);
  });

  test(`the link of a call in ${name} tells when it ends`, async () => {
    const { links } = open();
    const shopper = toShopperId(`${name}-caller`);
    const until = expiresAt.toISOString();
    const link = { shopper, grant: `${name} call`, client: 'telephony', since: now.toISOString() };
    await links.save({ ...link, until });
    expect(await links.list(shopper)).toEqual([{ ...link, until }]);
  });
}

function tryContract(name: string, open: () => TryStore): void {
  test(`tries in ${name} are counted each, also when they come together`, async () => {
    const tries = open();
    const counted = await Promise.all(
      Array.from({ length: 10 }, () => tries.count(`${name} somebody`, 1, expiresAt)),
    );
    expect(counted.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await tries.count(`${name} somebody`, -1, expiresAt)).toBe(9);
    expect(await tries.count(`${name} somebody else`, 1, expiresAt)).toBe(1);
  });
}
