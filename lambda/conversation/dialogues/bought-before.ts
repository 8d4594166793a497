import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { callContext } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** What was bought before and is still sold, most recent first. */
export async function boughtBefore(
  turn: Turn,
  { catalogue }: Ports,
  purchases: readonly Pick<Purchase, 'variantId' | 'lastAt'>[],
): Promise<readonly Candidate[]> {
  const ctx = callContext(turn);
  const known = await Promise.all(
    purchases.map(async ({ variantId, lastAt }) => {
      const candidate = await catalogue.candidate(ctx, variantId);
      return candidate.ok && candidate.value ? [{ ...candidate.value, lastBoughtAt: lastAt }] : [];
    }),
  );
  return known.flat();
}
