import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import type { VoiceSettings, VoiceSettingsStore } from '../../lambda/shoppers/voice-settings.ts';

const settings: VoiceSettings = {
  paymentMethod: toId<'payment-method'>('visa'),
  address: toId<'address'>('home'),
  orderLimit: { amount: 5000, currency: 'USD' },
  dayLimit: { amount: 9000, currency: 'USD' },
  onlyRecognised: true,
  discreet: false,
  updatedAt: '2026-11-21T12:00:00.000Z',
};
const code = { id: 'code-1', salt: 'salt', hash: 'hash' };

/** What every store of voice settings owes. */
export function voiceSettingsContract(name: string, open: () => VoiceSettingsStore): void {
  let made = 0;
  const shopper = () => toShopperId(`${name}-shopper-${(made += 1)}`);

  describe(`voice settings in ${name}`, () => {
    test('are found as they were saved last, and not at all before', async () => {
      const [store, me] = [open(), shopper()];
      expect(await store.find(me)).toBeUndefined();
      await store.save(me, settings);
      await store.save(me, { ...settings, discreet: true });
      expect(await store.find(me)).toEqual({ settings: { ...settings, discreet: true } });
    });

    test('keep the code when they change, and lose it only when it is taken away', async () => {
      const [store, me] = [open(), shopper()];
      await store.save(me, settings);
      await store.setCode(me, code);
      await store.save(me, { ...settings, onlyRecognised: false });
      expect((await store.find(me))?.code).toEqual({ ...code, tries: 0 });
      await store.setCode(me, undefined);
      expect(await store.find(me)).toEqual({ settings: { ...settings, onlyRecognised: false } });
    });

    test('count each try once, also when many come together', async () => {
      const [store, me] = [open(), shopper()];
      await store.save(me, settings);
      await store.setCode(me, code);
      const counted = await Promise.all(
        Array.from({ length: 8 }, () => store.countTry(me, code.id)),
      );
      expect(counted.map(Number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect((await store.find(me))?.code?.tries).toBe(8);
    });

    test('count nothing against another code than the one that was tried', async () => {
      const [store, me] = [open(), shopper()];
      await store.save(me, settings);
      expect(await store.countTry(me, code.id)).toBeUndefined();
      await store.setCode(me, code);
      await store.countTry(me, code.id);
      await store.setCode(me, { ...code, id: 'code-2' });
      expect(await store.countTry(me, code.id)).toBeUndefined();
      await store.forgetTries(me, code.id);
      expect((await store.find(me))?.code).toEqual({ ...code, id: 'code-2', tries: 0 });
    });

    test('forget tries on request', async () => {
      const [store, me] = [open(), shopper()];
      await store.save(me, settings);
      await store.setCode(me, code);
      await store.countTry(me, code.id);
      await store.forgetTries(me, code.id);
      expect((await store.find(me))?.code?.tries).toBe(0);
    });

    test('are gone when removed, code and all', async () => {
      const [store, me] = [open(), shopper()];
      await store.save(me, settings);
      await store.setCode(me, code);
      await store.remove(me);
      await store.remove(me);
      expect(await store.find(me)).toBeUndefined();
      expect(await store.countTry(me, code.id)).toBeUndefined();
    });

    test('take no code without settings', async () => {
      await expect(open().setCode(shopper(), code)).rejects.toThrow(TypeError);
    });
  });
}
