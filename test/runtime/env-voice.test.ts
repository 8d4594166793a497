import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../lambda/runtime/config-error.ts';
import { readConfig } from '../../lambda/runtime/env.ts';

const shop = {
  SHOPKEEPER_SHOP_URL: 'http://127.0.0.1:3001/shop-api',
  SHOPKEEPER_SHOP_SECRET: 'a secret of 16 or more',
};

const voiceOf = (more: Record<string, string> = {}) => readConfig({ ...shop, ...more }).voice;

describe('what a merchant decides about buying by voice', () => {
  test('has defaults that need no thought', () => {
    expect(voiceOf()).toEqual({
      policy: { yesSufficesBelow: [{ amount: 10_000, currency: 'USD' }], platformPin: 'never' },
      undoMs: 600_000,
    });
  });

  test('names amounts in as many currencies as the shop sells in, each in its own decimals', () => {
    expect(
      voiceOf({ SHOPKEEPER_CODE_FROM: '100 USD, 90.50 EUR,15000 JPY, 30.125 KWD' }).policy
        .yesSufficesBelow,
    ).toEqual([
      { amount: 10_000, currency: 'USD' },
      { amount: 9050, currency: 'EUR' },
      { amount: 15_000, currency: 'JPY' },
      { amount: 30_125, currency: 'KWD' },
    ]);
  });

  test('sends shoppers to the pages where accounts are linked, and calls to its codes', () => {
    const issuer = 'https://voice.shop.example/link';
    expect(voiceOf({ SHOPKEEPER_LINK_ISSUER: issuer })).toMatchObject({
      settingsUrl: `${issuer}/settings`,
    });
    expect(voiceOf({ SHOPKEEPER_LINK_ISSUER: issuer }).telephony).toBeUndefined();
    const secret = 'the secret of the telephone line';
    expect(
      voiceOf({ SHOPKEEPER_LINK_ISSUER: issuer, SHOPKEEPER_LINK_TELEPHONY_SECRET: secret }),
    ).toMatchObject({ telephony: { issuer, secret } });
  });

  test.each([
    ['SHOPKEEPER_CODE_FROM', '100'],
    ['SHOPKEEPER_CODE_FROM', '100 usd'],
    ['SHOPKEEPER_CODE_FROM', '99.999 USD'],
    ['SHOPKEEPER_CODE_FROM', '100.5 JPY'],
    ['SHOPKEEPER_CODE_FROM', '-1 USD'],
    ['SHOPKEEPER_PLATFORM_PIN', 'always'],
    ['SHOPKEEPER_UNDO_MINUTES', 'ten'],
    ['SHOPKEEPER_UNDO_MINUTES', '-5'],
  ])('%s=%s is refused with what to do', (variable, value) => {
    const read = () => voiceOf({ [variable]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(variable);
  });
});
