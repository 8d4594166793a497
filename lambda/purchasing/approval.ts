import type { Money } from '../commerce/money.ts';
import { codeNeededFrom } from '../shoppers/code-needed-from.ts';

/** Whether what the shopper has shown is enough, or only a screen can finish the purchase. */
export type Verdict = 'enough' | 'hand-over';

/** Who may approve what, by which proof. A yes is the only proof that a voice can give for now. */
export interface ApprovalPolicy {
  /** A yes suffices below these totals, one per currency; in any other currency it never does. */
  readonly yesSufficesBelow: readonly Money[];
}

export const defaultPolicy: ApprovalPolicy = {
  yesSufficesBelow: codeNeededFrom,
};

export function judgeYes({ yesSufficesBelow }: ApprovalPolicy, total: Money): Verdict {
  const limit = yesSufficesBelow.find((one) => one.currency === total.currency);
  return limit && total.amount < limit.amount ? 'enough' : 'hand-over';
}
