import { randomInt } from 'node:crypto';
import { defaultSettings, type VoiceSettingsStore } from '../lambda/shoppers/voice-settings.ts';
import { hashCode, isEasyToGuess } from '../lambda/shoppers/voice-code.ts';
import { shopperOf } from './world/demo-shopper.ts';
import type { Customer } from './world/personas.ts';

const dollars = (amount: number) => ({ amount: amount * 100, currency: 'USD' });

const limits = { orderLimit: dollars(10), dayLimit: dollars(20) };

/**
 * What a persona has set for the voice, where nobody has set anything yet. Resolves to the voice code of whoever has one: another one
 * each time, because only its hash is kept.
 */
export async function setUpPersona(
  settings: VoiceSettingsStore,
  persona: Customer,
  at: Date,
): Promise<string | undefined> {
  if (persona !== 'coded' && persona !== 'over-limit') return undefined;
  const shopper = shopperOf(persona);
  if (!(await settings.find(shopper))) {
    const own = persona === 'over-limit' ? limits : {};
    await settings.save(shopper, { ...defaultSettings, ...own, updatedAt: at.toISOString() });
  }
  if (persona !== 'coded') return undefined;
  const code = newCode();
  await settings.setCode(shopper, await hashCode(code));
  return code;
}

function newCode(): string {
  const code = String(randomInt(10_000)).padStart(4, '0');
  return isEasyToGuess(code) ? newCode() : code;
}
