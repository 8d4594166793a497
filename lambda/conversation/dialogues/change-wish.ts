import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { Pending } from '../session.ts';
import { bareAnswer } from './bare-answer.ts';
import { changeItem, namesLine, type SaidChange } from './change-item.ts';
import { fulfil } from './fulfil.ts';

type Choosing = Extract<
  Pending,
  { kind: 'choose-product' | 'confirm-product' | 'confirm-quantity' | 'offer-to-add' }
>;

/** "Make that three", "no, the half gallon": what is not in the cart yet is changed where it stands, in the question. */
export async function changeWish(
  turn: LinkedTurn,
  ports: Ports,
  said: SaidChange,
): Promise<Answer> {
  const pending = choosing(turn.session.pending);
  return pending && !(await namesLine(turn, ports, said))
    ? refine(turn, ports, pending, said.item)
    : changeItem(turn, ports, said);
}

function choosing(pending: Pending | undefined): Choosing | undefined {
  switch (pending?.kind) {
    case 'choose-product':
    case 'confirm-product':
    case 'confirm-quantity':
    case 'offer-to-add':
      return pending;
    default:
      return undefined;
  }
}

function refine(
  turn: LinkedTurn,
  ports: Ports,
  pending: Choosing,
  item: SpokenItem,
): Promise<Answer> | Answer {
  const { quantity } = item;
  if (pending.kind === 'choose-product' || pending.kind === 'offer-to-add') {
    return toQuery(item) === undefined && quantity !== undefined && pending.options.length > 1
      ? { says: [say('change.noted')], pending: { ...pending, quantity } }
      : bareAnswer(turn, ports, { kind: 'answer', item });
  }
  if (!toQuery(item)) return bareAnswer(turn, ports, { kind: 'answer', item });
  const { productName, productId } = pending.option;
  const product = item.product ?? { heard: productName, ids: [productId] };
  const before = pending.quantity === undefined ? {} : { quantity: pending.quantity };
  return fulfil(turn, ports, pending.wish, { ...before, ...item, product });
}
