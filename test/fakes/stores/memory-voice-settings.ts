import type {
  KeptVoiceSettings,
  VoiceSettingsStore,
} from '../../../lambda/shoppers/voice-settings.ts';

export function createMemoryVoiceSettings(): VoiceSettingsStore {
  const kept = new Map<string, KeptVoiceSettings>();
  return {
    find: (shopper) => Promise.resolve(kept.get(shopper)),
    save: (shopper, settings) =>
      Promise.resolve(void kept.set(shopper, { ...kept.get(shopper), settings })),
    setCode(shopper, code) {
      const { settings } = kept.get(shopper) ?? {};
      if (!settings) return Promise.reject(new TypeError('a code is set beside settings only'));
      kept.set(shopper, code ? { settings, code: { ...code, tries: 0 } } : { settings });
      return Promise.resolve();
    },
    countTry(shopper, codeId) {
      const known = kept.get(shopper);
      if (known?.code?.id !== codeId) return Promise.resolve(undefined);
      const code = { ...known.code, tries: known.code.tries + 1 };
      kept.set(shopper, { ...known, code });
      return Promise.resolve(code.tries);
    },
    forgetTries(shopper, codeId) {
      const known = kept.get(shopper);
      if (known?.code?.id === codeId) {
        kept.set(shopper, { ...known, code: { ...known.code, tries: 0 } });
      }
      return Promise.resolve();
    },
    remove: (shopper) => Promise.resolve(void kept.delete(shopper)),
  };
}
