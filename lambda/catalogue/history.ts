import type { VariantId } from '../commerce/id.ts';
import type { Purchase } from '../commerce/purchase.ts';

/** What the shopper's purchases say about each variant. */
export interface History {
  /** From 0 (never bought) upwards, in the points of evidence. */
  points(id: VariantId): number;
  lastBoughtAt(id: VariantId): string | undefined;
  readonly bought: readonly VariantId[];
}

export const noHistory = readHistory([], new Date(0));

/** What was bought half a year ago counts half. */
const halfLifeDays = 182;
const pointsForEver = 2;
const pointsPerDoubling = 1.6;
const mostPoints = 7;
const day = 86_400_000;

export function readHistory(purchases: readonly Purchase[], now: Date): History {
  const byVariant = new Map<VariantId, Purchase>();
  for (const purchase of purchases) byVariant.set(purchase.variantId, merge(byVariant, purchase));

  function points(id: VariantId): number {
    const purchase = byVariant.get(id);
    if (!purchase) return 0;
    const age = Math.max(0, now.getTime() - Date.parse(purchase.lastAt)) / day;
    const times = Math.max(0, purchase.times) * 0.5 ** (age / halfLifeDays);
    return Math.min(mostPoints, pointsForEver + pointsPerDoubling * Math.log2(1 + times)) || 0;
  }

  return {
    points,
    lastBoughtAt: (id) => byVariant.get(id)?.lastAt,
    bought: [...byVariant.keys()],
  };
}

/** The same variant listed twice: both count. */
function merge(known: ReadonlyMap<VariantId, Purchase>, more: Purchase): Purchase {
  const there = known.get(more.variantId);
  if (!there) return more;
  const lastAt = there.lastAt > more.lastAt ? there.lastAt : more.lastAt;
  return { ...more, times: there.times + more.times, lastAt };
}
