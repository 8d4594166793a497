import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Message } from '../../speech/message.ts';
import { askForAccount, canLink } from '../account.ts';
import { inform, type Answer } from '../answer.ts';
import { isLinked } from '../contexts.ts';
import type { Intent } from '../intent.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption, Reason, Session } from '../session.ts';
import type { Turn } from '../turn.ts';

interface Told {
  readonly says: readonly Message[];
  /** What can be had of what was told of. */
  readonly offers: readonly Candidate[];
  readonly quantity?: number | undefined;
  readonly reason?: Reason | undefined;
  /** What was told of, whether it can be had or not. */
  readonly named?: Candidate | undefined;
}

/** Something was told of products: asks whether one of them is wanted, unless another question waits for its answer. */
export function tellOf(turn: Turn, { says, offers, quantity, reason, named }: Told): Answer {
  const only = named ?? (offers.length === 1 ? offers[0] : undefined);
  const told = { says, ...(only && { named: toOption(only) }), ...(reason && { reason }) };
  const [first] = offers;
  if (!first || waits(turn.session) || !mayAdd(turn)) return inform(turn.session, told);
  return {
    ...told,
    pending: {
      kind: 'offer-to-add',
      options: offers.map(toOption),
      ...(quantity !== undefined && { quantity }),
    },
  };
}

const mayAdd = (turn: Turn): boolean => isLinked(turn) || canLink(turn);

function waits({ offer, pending }: Session): boolean {
  if (offer) return true;
  switch (pending?.kind) {
    case undefined:
    case 'anything':
    case 'anything-else':
    case 'about-product':
    case 'offer-to-add':
      return false;
    default:
      return true;
  }
}

/** A guest wants what was offered: just that is wanted, still, when her account is linked. */
export const linkToAdd = (
  turn: Turn,
  { shop }: Ports,
  option: OfferedOption,
  quantity?: number,
): Answer => ({ ...askForAccount(turn, shop.seller), wish: wishFor(option, quantity) });

const wishFor = ({ name, productId, size }: OfferedOption, quantity?: number): Intent => ({
  kind: 'add-to-cart',
  item: {
    product: { heard: name, ids: [productId] },
    ...(size !== undefined && { size: { heard: size, ids: [] } }),
    ...(quantity !== undefined && { quantity }),
  },
});
