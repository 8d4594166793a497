import { checkCode } from '../shoppers/voice-code.ts';
import type { KeptVoiceSettings } from '../shoppers/voice-settings.ts';
import type { Refusal } from './approval.ts';
import { cartBusy } from './as-only-writer.ts';
import { judge } from './judge.ts';
import type { ApprovalOutcome, BuyingContext, Proof } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote } from './quote.ts';

/** A PIN counts at this level of confidence and no other (connection://AMAZON.VerifyPerson/2 with the policy VOICE_PIN). */
const pinLevel = 400;

/** Whether what was shown is what this purchase takes; `undefined` when it is, else what to say instead. Runs under the lease. */
export async function prove(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
  kept: KeptVoiceSettings | undefined,
  proof: Proof,
): Promise<ApprovalOutcome | undefined> {
  if (!isAskedFor(quote, proof)) return { kind: 'nothing-to-approve' };
  const demand = await judge(ports, ctx, quote.total, kept);
  switch (demand.kind) {
    case 'yes':
      return undefined;
    case 'hand-over':
      return handOver(ports, quote, demand.reason);
    case 'code':
      return proof.kind === 'code'
        ? byCode(ports, ctx, quote, kept, proof.said)
        : askForCode(ports, ctx, quote);
    case 'platform-pin':
      if (proof.kind === 'code') return byCode(ports, ctx, quote, kept, proof.said);
      return proof.kind === 'platform-pin'
        ? byPin(ports, ctx, quote, proof)
        : askForPin(ports, ctx, quote);
  }
}

/** Codes and PINs are asked for after a yes: without one they agree to nothing, whatever a session says was asked. */
function isAskedFor({ agreedAt, verification }: Quote, proof: Proof): boolean {
  switch (proof.kind) {
    case 'yes':
      return true;
    case 'code':
      return agreedAt !== undefined;
    case 'platform-pin':
      return proof.verification === verification?.token;
  }
}

/** The yes is noted, so that a code can follow it. */
const askForCode = (
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
): Promise<ApprovalOutcome> => note(ports, quote, { agreedAt: ctx.at.toISOString() }, codeNeeded);

const codeNeeded: ApprovalOutcome = { kind: 'proof-needed', proof: 'code' };

async function byCode(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
  kept: KeptVoiceSettings | undefined,
  said: string,
): Promise<ApprovalOutcome | undefined> {
  if (!kept?.code) return codeNeeded;
  const verdict = await checkCode(ports.settings, ctx.shopper, kept.code, said);
  ports.logger.info('voice_code_checked', { verdict: verdict.kind });
  switch (verdict.kind) {
    case 'right':
      return undefined;
    case 'wrong':
      return { kind: 'wrong-code', triesLeft: verdict.triesLeft };
    case 'locked':
      return handOver(ports, quote, 'code-locked');
  }
}

/** The PIN is for this quote and this person: both are noted before the platform is asked. */
async function askForPin(
  ports: PurchasingPorts,
  { by, at }: BuyingContext,
  quote: Quote,
): Promise<ApprovalOutcome> {
  const token = ports.ids();
  const more = { agreedAt: at.toISOString(), verification: { token, person: by.person ?? '' } };
  const asked = { kind: 'proof-needed', proof: 'platform-pin', verification: token } as const;
  return note(ports, quote, more, asked);
}

async function note(
  { quotes }: PurchasingPorts,
  quote: Quote,
  more: Pick<Quote, 'agreedAt' | 'verification'>,
  asked: ApprovalOutcome,
): Promise<ApprovalOutcome> {
  return (await quotes.amend({ quote, state: 'open' }, { ...quote, ...more }))
    ? asked
    : { kind: 'failed', error: cartBusy.error };
}

async function byPin(
  ports: PurchasingPorts,
  { by }: BuyingContext,
  quote: Quote,
  proof: Extract<Proof, { kind: 'platform-pin' }>,
): Promise<ApprovalOutcome | undefined> {
  const isSame = quote.verification?.person === by.person;
  const isEnough = isSame && proof.result === 'achieved' && proof.level === pinLevel;
  ports.logger.info('platform_pin_checked', { result: proof.result, isSame, isEnough });
  if (isEnough) return undefined;
  if (isSame && proof.result === 'lockout') return handOver(ports, quote, 'pin-locked');
  // The shopper's own code is there, whatever became of the platform's.
  return codeNeeded;
}

/** Where a screen can finish it, the cart stays as it is. */
async function handOver(
  { quotes, shop }: PurchasingPorts,
  quote: Quote,
  reason: Refusal,
): Promise<ApprovalOutcome> {
  await quotes.move(quote, ['open'], 'closed');
  const { total } = quote;
  const url = quote.continueUrl ?? shop.seller.accountUrl;
  return { kind: 'no-longer-possible', because: { kind: 'hand-over', reason, total, url } };
}
