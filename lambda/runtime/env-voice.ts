import * as v from 'valibot';
import { matching } from './env-schema.ts';

/** What a merchant decides about buying by voice, and where accounts are linked. */
export interface VoiceConfig {
  readonly policy: {
    readonly yesSufficesBelow: readonly { readonly amount: number; readonly currency: string }[];
    readonly platformPin: 'may-stand-in' | 'never';
  };
  /** How long an order can be cancelled by voice. */
  readonly undoMs: number;
  /** The page with the shopper's voice settings. */
  readonly settingsUrl?: string;
  /** For conversations that no platform links. */
  readonly telephony?: { readonly issuer: string; readonly secret: string };
}

const amount = /^\d{1,7}(\.\d{1,3})? [A-Z]{3}$/;
const list = (text: string): string[] => text.split(',').map((one) => one.trim());

export const voice = v.object({
  SHOPKEEPER_LINK_ISSUER: v.optional(v.string()),
  SHOPKEEPER_LINK_TELEPHONY_SECRET: v.optional(v.string()),
  SHOPKEEPER_CODE_FROM: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => list(text).every((one) => amount.test(one) && isWhole(one)),
        'Set from which totals on an order needs a voice code, one per currency: "100 USD, 90 EUR".',
      ),
    ),
    '100 USD',
  ),
  SHOPKEEPER_PLATFORM_PIN: v.optional(
    matching(
      /^(never|may-stand-in)$/,
      'Set may-stand-in where your certification lets a platform PIN replace the voice code, else never.',
    ),
    'never',
  ),
  SHOPKEEPER_UNDO_MINUTES: v.optional(
    matching(
      /^\d{1,3}$/,
      'Set for how many minutes an order can be cancelled by voice (0 to 999).',
    ),
    '10',
  ),
});

export function toVoice(found: v.InferOutput<typeof voice>): VoiceConfig {
  const issuer = found.SHOPKEEPER_LINK_ISSUER;
  const secret = found.SHOPKEEPER_LINK_TELEPHONY_SECRET;
  return {
    policy: {
      yesSufficesBelow: list(found.SHOPKEEPER_CODE_FROM).map(toMoney),
      platformPin: found.SHOPKEEPER_PLATFORM_PIN === 'may-stand-in' ? 'may-stand-in' : 'never',
    },
    undoMs: Number(found.SHOPKEEPER_UNDO_MINUTES) * 60_000,
    ...(issuer && { settingsUrl: `${issuer}/settings` }),
    ...(issuer && secret && { telephony: { issuer, secret } }),
  };
}

/** "100 USD" in the currency's minor unit. */
function toMoney(text: string) {
  const [value = '', currency = ''] = text.split(' ');
  return { amount: Math.round(Number(value) * 10 ** decimalsOf(currency)), currency };
}

const isWhole = (text: string): boolean => {
  const [value = '', currency = ''] = text.split(' ');
  return (value.split('.')[1] ?? '').length <= decimalsOf(currency);
};

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;
