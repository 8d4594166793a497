import { describe, expect, test } from '@jest/globals';
import { checkCode, isEasyToGuess } from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { setUpPersona } from '../../simulator/set-up-persona.ts';
import { shopperOf } from '../../simulator/world/demo-shopper.ts';
import { createMemoryVoiceSettings } from '../fakes/stores/memory-voice-settings.ts';

const now = new Date('2026-11-25T15:00:00Z');

describe('a persona', () => {
  test('has a voice code that is told, is hard to guess, and is right', async () => {
    const settings = createMemoryVoiceSettings();
    const shopper = shopperOf('coded');
    const told = (await setUpPersona(settings, 'coded', now)) ?? 'none';
    const kept = await settings.find(shopper);
    expect([isEasyToGuess(told), /^\d{4}$/.test(told)]).toEqual([false, true]);
    if (!kept?.code) throw new Error('no code');
    expect(await checkCode(settings, shopper, kept.code, told)).toEqual({ kind: 'right' });
  });

  test('has another code the next time, without tries against it, and what she has set besides', async () => {
    const settings = createMemoryVoiceSettings();
    const shopper = shopperOf('coded');
    await setUpPersona(settings, 'coded', now);
    const before = await settings.find(shopper);
    await settings.countTry(shopper, before?.code?.id ?? '');
    const own = { ...defaultSettings, discreet: true, updatedAt: now.toISOString() };
    await settings.save(shopper, own);
    await setUpPersona(settings, 'coded', now);
    const after = await settings.find(shopper);
    expect(after).toMatchObject({ settings: own, code: { tries: 0 } });
    expect(after?.code?.id).not.toBe(before?.code?.id);
  });

  test('has limits that a coffee is above, until she sets others', async () => {
    const settings = createMemoryVoiceSettings();
    const shopper = shopperOf('over-limit');
    expect(await setUpPersona(settings, 'over-limit', now)).toBeUndefined();
    expect((await settings.find(shopper))?.settings).toMatchObject({
      orderLimit: { amount: 1000, currency: 'USD' },
      dayLimit: { amount: 2000, currency: 'USD' },
    });
    const own = { ...defaultSettings, updatedAt: now.toISOString() };
    await settings.save(shopper, own);
    await setUpPersona(settings, 'over-limit', now);
    expect((await settings.find(shopper))?.settings).toEqual(own);
  });

  test('has set nothing where nothing is said of her', async () => {
    const settings = createMemoryVoiceSettings();
    expect(await setUpPersona(settings, 'regular', now)).toBeUndefined();
    expect(await settings.find(shopperOf('regular'))).toBeUndefined();
  });
});
