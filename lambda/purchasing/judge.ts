import type { Money } from '../commerce/money.ts';
import { isLocked } from '../shoppers/voice-code.ts';
import { defaultSettings, type KeptVoiceSettings } from '../shoppers/voice-settings.ts';
import { demandFor, type Demand } from './approval.ts';
import type { Attempt, ProgressKind } from './ledger.ts';
import type { BuyingContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/** What it takes to buy this for that much, as things stand. Runs under the lease: what is being bought elsewhere counts. */
export async function judge(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  total: Money,
  kept: KeptVoiceSettings | undefined,
): Promise<Demand> {
  const settings = kept?.settings ?? defaultSettings;
  const spent = settings.dayLimit ? await spentBefore(ports, ctx, total) : 0;
  const code = kept?.code ? (isLocked(kept.code) ? 'locked' : 'set') : 'none';
  return demandFor(ports.policy, { total, spent, settings, code, by: ctx.by });
}

const dayMs = 24 * 60 * 60 * 1000;

async function spentBefore(
  { ledger }: PurchasingPorts,
  { shopper, at }: BuyingContext,
  { currency }: Money,
): Promise<number> {
  const since = at.getTime() - dayMs;
  const attempts = await ledger.list(shopper);
  return attempts
    .filter((attempt) => Date.parse(attempt.claimedAt) > since && mayHaveBought(attempt))
    .map(({ quote }) => quote.total)
    .filter((total) => total.currency === currency)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** What the shop has not told counts as bought: a limit is never overrun because an answer was lost. */
const bought: ReadonlySet<ProgressKind> = new Set<ProgressKind>([
  'claimed',
  'placing',
  'needs-action',
  'placed',
  'unknown',
]);

const mayHaveBought = ({ progress }: Attempt): boolean => bought.has(progress.kind);
