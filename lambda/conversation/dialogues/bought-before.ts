import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { success, type Result } from '../../commerce/result.ts';
import { callContext } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** What was bought before and is still sold, most recent first. */
export async function boughtBefore(
  turn: Turn,
  { catalogue }: Ports,
  purchases: readonly Pick<Purchase, 'variantId' | 'lastAt'>[],
): Promise<Result<readonly Candidate[]>> {
  const ctx = callContext(turn);
  const known: Candidate[] = [];
  for (const { variantId, lastAt } of purchases) {
    const candidate = await catalogue.candidate(ctx, variantId);
    if (!candidate.ok) return candidate;
    if (candidate.value) known.push({ ...candidate.value, lastBoughtAt: lastAt });
  }
  return success(known);
}
