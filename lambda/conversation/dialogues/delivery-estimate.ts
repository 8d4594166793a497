import type { FulfillmentOption } from '../../commerce/cart.ts';
import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { deliveryInFull } from '../delivery.ts';
import { earliestFirst, fittingDeliveries, saysNothing } from '../fitting-deliveries.ts';
import type { Intent, SpokenDelivery } from '../intent.ts';
import type { Ports } from '../ports.ts';
import { mostChoices } from '../session.ts';
import { deliveriesFor } from './choose-delivery.ts';

/** "When would it come, and what does that cost?": as the shop says for this cart. Nothing is chosen by it. */
export async function deliveryEstimate(
  turn: LinkedTurn,
  ports: Ports,
  { delivery, postalCode }: Extract<Intent, { kind: 'delivery-estimate' }>,
): Promise<Answer> {
  const found = await deliveriesFor(turn, ports, say('estimate.empty-cart'));
  if (found.kind === 'answer') return inform(turn.session, { says: found.answer.says });
  const isElsewhere = postalCode !== undefined && postalCode !== found.cart.shipTo?.postalCode;
  const before = isElsewhere ? [say('estimate.other-place')] : [];
  return inform(turn.session, { says: [...before, told(found.options, delivery, turn.at)] });
}

function told(options: readonly FulfillmentOption[], said: SpokenDelivery, at: Date): Message {
  const inWords = (some: readonly FulfillmentOption[]) => ({
    clauses: some.map((option) => deliveryInFull(option, at)),
  });
  if (saysNothing(said)) return say('estimate.offers', inWords(overview(options)));
  const fitting = fittingDeliveries(options, said, at).slice(0, mostChoices);
  return fitting.length > 0
    ? say('estimate.offers', inWords(fitting))
    : say('estimate.not-then', inWords(overview(options)));
}

/** Two that are brought and the nearest store: the shop lists its stores by how near they are. */
function overview(options: readonly FulfillmentOption[]): readonly FulfillmentOption[] {
  const pickups = options.filter(({ type }) => type === 'pickup').slice(0, 1);
  const brought = earliestFirst(options.filter(({ type }) => type === 'shipping'));
  return earliestFirst([...brought.slice(0, mostChoices - pickups.length), ...pickups]);
}
