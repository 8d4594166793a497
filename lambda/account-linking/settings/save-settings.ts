import { say, type Message } from '../../speech/message.ts';
import type { ShopperId } from '../../shoppers/shopper.ts';
import { hashCode, type VoiceCode } from '../../shoppers/voice-code.ts';
import type { VoiceSettings, VoiceSettingsStore } from '../../shoppers/voice-settings.ts';
import type { CodeWish } from './read-code.ts';

/** Saves what was wished, and says what was done. */
export async function saveSettings(
  store: VoiceSettingsStore,
  shopper: ShopperId,
  wish: { readonly settings: VoiceSettings; readonly code: CodeWish },
  kept: VoiceCode | undefined,
): Promise<readonly Message[]> {
  await store.save(shopper, wish.settings);
  switch (wish.code.kind) {
    case 'keep':
      return [say('settings.saved')];
    case 'set':
      await store.setCode(shopper, await hashCode(wish.code.code));
      return [say('settings.saved'), say('settings.code-is-set')];
    case 'remove':
      await store.setCode(shopper, undefined);
      return [say('settings.saved'), say('settings.code-is-removed')];
    case 'unlock':
      if (!kept) return [say('settings.saved')];
      await store.forgetTries(shopper, kept.id);
      return [say('settings.saved'), say('settings.code-is-unlocked')];
  }
}
