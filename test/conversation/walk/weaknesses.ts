import { createPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type { BuyingContext } from '../../../lambda/purchasing/purchasing.ts';
import {
  type KeptVoiceSettings,
  type VoiceSettingsStore,
} from '../../../lambda/shoppers/voice-settings.ts';
import type { Weakness } from './household.ts';
import type { Where } from './script.ts';

/* The skill with one guard taken out: each must be found out by a walk. */

const forAnything = [{ amount: Number.MAX_SAFE_INTEGER, currency: 'USD' }];

export const demandsNothing: Weakness = {
  where: { phone: { code: 'none' } },
  policy: (policy) => ({ ...policy, yesSufficesBelow: forAnything }),
};

export const forgetsTries: Weakness = {
  where: { phone: { code: 'set' } },
  stores: (stores) => ({
    ...stores,
    settings: {
      ...stores.settings,
      countTry: async (shopper, codeId) => {
        const tries = await stores.settings.countTry(shopper, codeId);
        await stores.settings.forgetTries(shopper, codeId);
        return tries === undefined ? undefined : 1;
      },
    },
  }),
};

/** Where an order is approved, the shopper's settings are other ones than she made. */
const approvingWith = (
  where: Where,
  change: (kept: KeptVoiceSettings) => KeptVoiceSettings,
): Weakness => ({
  where,
  purchasing(whole, ports) {
    const find: VoiceSettingsStore['find'] = async (shopper) => {
      const kept = await ports.settings.find(shopper);
      return kept && change(kept);
    };
    const lax = createPurchasing({ ...ports, settings: { ...ports.settings, find } });
    return {
      ...whole,
      quote: (ctx, more) => lax.quote(ctx, more),
      approve: (ctx, quoteId, proof) => lax.approve(ctx, quoteId, proof),
    };
  },
});

export const anyoneProves = approvingWith({ phone: { code: 'set' } }, ({ settings }) => ({
  settings,
}));

export const noLimits = approvingWith(
  { phone: { code: 'none', orderLimit: 1000 } },
  ({ settings, ...code }) => ({
    ...code,
    settings: { ...voicesOf(settings), updatedAt: settings.updatedAt },
  }),
);

const voicesOf = ({ onlyRecognised, discreet }: KeptVoiceSettings['settings']) => ({
  onlyRecognised,
  discreet,
});

export const forgetsSpending: Weakness = {
  where: { phone: { code: 'none', dayLimit: 2000 } },
  stores: (stores) => ({
    ...stores,
    ledger: { ...stores.ledger, list: () => Promise.resolve([]) },
  }),
};

/** Whoever buys is taken for somebody else. */
const bySomebodyElse = (
  where: Where,
  change: (ctx: BuyingContext) => BuyingContext['by'],
): Weakness => ({
  where,
  purchasing: (whole) => ({
    ...whole,
    quote: (ctx, more) => whole.quote({ ...ctx, by: change(ctx) }, more),
    approve: (ctx, quoteId, proof) => whole.approve({ ...ctx, by: change(ctx) }, quoteId, proof),
  }),
});

export const everyChannelPays = bySomebodyElse(
  { phone: { code: 'none' }, seat: { pays: false } },
  ({ by }) => ({ ...by, pays: true }),
);

export const everyVoiceIsKnown = bySomebodyElse(
  { phone: { code: 'none', onlyRecognised: true } },
  ({ by }) => ({ ...by, speaker: 'recognised' }),
);

export const anyPinIsSure: Weakness = {
  where: { platformPin: 'may-stand-in', phone: { code: 'set' }, seat: { verifies: true } },
  purchasing: (whole) => ({
    ...whole,
    approve: (ctx, quoteId, proof) =>
      whole.approve(
        ctx,
        quoteId,
        proof?.kind === 'platform-pin' ? { ...proof, result: 'achieved', level: 400 } : proof,
      ),
  }),
};

/** Whatever the platform answers, asked or not, is as good as a yes. */
export const anyAnswerAgrees: Weakness = {
  where: { phone: { code: 'none' } },
  purchasing: (whole) => ({
    ...whole,
    approve: (ctx, quoteId, proof) =>
      whole.approve(ctx, quoteId, proof?.kind === 'platform-pin' ? { kind: 'yes' } : proof),
  }),
};

export const anywhereCounts: Weakness = {
  where: { phone: { code: 'none', onlyRecognised: false, discreet: false }, seat: { pays: true } },
  purchasing: (whole, { quotes }) => ({
    ...whole,
    async approve(ctx, quoteId, proof) {
      const stored = await quotes.find(ctx.shopper);
      const conversationId = stored?.quote.conversationId ?? ctx.conversationId;
      return whole.approve({ ...ctx, conversationId }, quoteId, proof);
    },
  }),
};

/** The yes is taken for granted. */
export const quickYes: Weakness = {
  purchasing: (whole) => ({
    ...whole,
    async quote(ctx, more) {
      const outcome = await whole.quote(ctx, more);
      if (outcome.kind === 'quoted') await whole.approve(ctx, outcome.quote.id);
      return outcome;
    },
  }),
};

export const keepsTheCode: Weakness = {
  reply: (reply, { intent }) =>
    intent.kind === 'answer' && intent.code !== undefined
      ? { ...reply, session: { ...reply.session, reason: { kind: 'closest', name: intent.code } } }
      : reply,
};
