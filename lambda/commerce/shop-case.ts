import type { CaseId, OrderId, VariantId } from './id.ts';

export const problemKinds = ['damaged', 'spoiled', 'missing', 'wrong', 'return', 'other'] as const;

/** What is the matter with something that was ordered; `return`: nothing but that it shall go back. */
export type ProblemKind = (typeof problemKinds)[number];

/** What the shop is told: which order, what of it (absent: all of it, or nobody said), and what is the matter. */
export interface Complaint {
  readonly order: OrderId;
  readonly variant?: VariantId;
  readonly problem: ProblemKind;
}

/** A complaint or return as the shop keeps it. */
export interface ShopCase {
  readonly id: CaseId;
  /** As the shopper knows it; its last four characters are digits and can be said. */
  readonly number: string;
  /** RFC 3339. */
  readonly openedAt: string;
  /** By when the shop answers, by e-mail; RFC 3339. Absent: it does not say. */
  readonly answerBy?: string;
}
