import { describe, expect, test } from '@jest/globals';
import { createTryLimits } from '../../lambda/account-linking/rate-limit.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';

const openLimits = () => {
  const { tries } = createMemoryLinkingStores();
  return createTryLimits({ tries, key: 'a key', clock: () => new Date('2026-11-20T18:00:00Z') });
};

describe('codes that are typed', () => {
  test('are counted together from all addresses of one IPv6 network', async () => {
    const limits = openLimits();
    for (let at = 1; at <= 10; at += 1) {
      expect(await limits.allowUserCode(`2001:db8:1:2::${at}`)).toBe(true);
    }
    expect(await limits.allowUserCode('2001:db8:1:2:a:b:c:d')).toBe(false);
    expect(await limits.allowUserCode('2001:db8:1:3::1')).toBe(true);
  });
});

describe('passwords that are tried', () => {
  test('are, too', async () => {
    const limits = openLimits();
    const from = (at: number) => ({ address: `2001:db8:1:2::${at}`, email: `${at}@mail.example` });
    for (let at = 1; at <= 50; at += 1) expect(await limits.allowSignIn(from(at))).toBe(true);
    expect(await limits.allowSignIn(from(51))).toBe(false);
  });
});
