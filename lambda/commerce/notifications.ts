import type { WriteContext } from './backend.ts';
import type { OrderId } from './id.ts';
import type { Result } from './result.ts';

/**
 * What the merchant sends besides the spoken answer. Alexa wants an order of physical goods confirmed by voice, by card and
 * by e-mail (developer.amazon.com, Alexa Skills Kit: requirements for skills that sell physical goods).
 */
export interface Notifications {
  /**
   * Has the merchant mail the receipt of a placed order to its customer: items, total, delivery and payment. At most one
   * under a key: a repeated call sends nothing more (`replayed`). Fails with `not_found` for an order of somebody else,
   * `conflict` when the key belongs to another order, `outcome_unknown` without an answer.
   */
  sendReceipt(ctx: WriteContext, order: OrderId): Promise<Result<void>>;
}
