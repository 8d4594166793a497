import { toId } from '../../commerce/id.ts';
import { lastFour, type Order } from '../../commerce/order.ts';
import type { Result } from '../../commerce/result.ts';
import type { ShopCase } from '../../commerce/shop-case.ts';
import { wallTime } from '../../commerce/wall-time.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, inform, type Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { tellsTooMuch } from '../hush.ts';
import type { Intent } from '../intent.ts';
import { someLines } from '../naming.ts';
import type { Ports } from '../ports.ts';
import type { Pending } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { findOrder, type FoundOrder } from './find-order.ts';
import { placedOn } from './said-day.ts';

type Report = Extract<Intent, { kind: 'report-problem' }>;
type Confirmed = Extract<Pending, { kind: 'confirm-problem' }>;

/** Names that are read aloud of what it is about; what is more is counted. */
const linesSpoken = 2;

/** "My eggs were broken": says of which order, and asks before the shop is told. Nothing is promised of what it does. */
export async function reportProblem(turn: LinkedTurn, ports: Ports, said: Report): Promise<Answer> {
  if (turn.hushed && said.product) return tellsTooMuch;
  const found = await findOrder(turn, ports, said, hasCome);
  if (found.kind === 'failed') return shopTrouble(turn, ports.shop.seller, found.error);
  if (found.kind === 'none') return inform(turn.session, { says: [found.says] });
  const [line, ...others] = found.lines;
  return {
    says: [which(found, turn)],
    pending: {
      kind: 'confirm-problem',
      orderId: found.order.id,
      problem: said.problem,
      ...(line && others.length === 0 && { variantId: line.variantId }),
    },
    about: lastFour(found.order),
  };
}

/** Something is the matter with what has come, rather than with what is on its way. */
const hasCome = ({ status }: Order): boolean => status === 'OrderDelivered';

function which(
  { order, lines }: Extract<FoundOrder, { kind: 'found' }>,
  { at }: LinkedTurn,
): Message {
  const today = wallTime(at, order.fulfillment?.timeZone ?? 'UTC').date;
  const params = { digits: lastFour(order), day: { date: placedOn(order), today } };
  return lines.length > 0
    ? say('problem.about-items', { ...params, items: someLines(lines, linesSpoken) })
    : say('problem.about-order', params);
}

/** The yes to that. Said twice of the same thing, it stays one case. */
export async function problemConfirmed(
  turn: LinkedTurn,
  ports: Ports,
  { orderId, variantId, problem }: Confirmed,
): Promise<Answer> {
  const idempotencyKey = `case:${orderId}:${variantId ?? 'order'}:${problem}`;
  const opened = await ports.shop.openCase(
    { ...customerContext(turn), idempotencyKey },
    {
      order: toId<'order'>(orderId),
      problem,
      ...(variantId !== undefined && { variant: toId<'variant'>(variantId) }),
    },
  );
  if (opened.ok) return { says: confirmed(turn, ports, opened), pending: anythingElse };
  const seller = ports.shop.seller.name;
  switch (opened.error.code) {
    case 'outcome_unknown':
      return { says: [say('problem.unsure', { seller })] };
    case 'not_found':
      return { says: [say('problem.no-order')], pending: anythingElse };
    default:
      return shopTrouble(turn, ports.shop.seller, opened.error);
  }
}

function confirmed(
  { at }: LinkedTurn,
  { shop: { seller } }: Ports,
  { value, replayed }: Extract<Result<ShopCase>, { ok: true }>,
): readonly Message[] {
  const params = { seller: seller.name, digits: value.number.slice(-4) };
  const told = replayed ? say('problem.open-already', params) : say('problem.opened', params);
  if (value.answerBy === undefined) return [told];
  const { timeZone } = seller.service;
  const today = wallTime(at, timeZone).date;
  const day = { date: wallTime(value.answerBy, timeZone).date, today };
  return [told, day.date < today ? say('problem.answer-due') : say('problem.answer', { day })];
}
