import { say } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { habitsOf, weeksOf, type Habit } from '../habits.ts';
import { readPurchases } from '../history.ts';
import type { Ports } from '../ports.ts';
import { explainHabit } from '../reason.ts';
import { shopTrouble } from '../trouble.ts';
import { boughtBefore } from './bought-before.ts';
import { buyAgain, shortOf } from './buy-again.ts';
import { inStock } from './in-stock.ts';
import { reorderAll } from './reorder.ts';

/** What an ear can follow in one offer. */
const mostThings = 5;

/** "My usual": what is bought regularly and due again, as an offer; where nothing is regular yet, the last order. */
export async function usual(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  const history = await readPurchases(turn, ports.shop);
  if (!history.ok) return shopTrouble(turn, ports.shop.seller, history.error);
  const habits = habitsOf(history.value, turn.at);
  const due = habits.filter(({ isDue }) => isDue);
  const isEarly = due.length === 0;
  const sold = await boughtBefore(turn, ports, isEarly ? habits : due);
  if (!sold.ok) return shopTrouble(turn, ports.shop.seller, sold.error);
  const picks = sold.value.slice(0, mostThings);
  if (picks.length === 0) return lastOrder(turn, ports);
  const there = await inStock(turn, ports.shop, picks);
  if (!there.ok) return shopTrouble(turn, ports.shop.seller, there.error);
  if (there.value.length === 0) return { says: [say('usual.all-missing')], pending: anythingElse };
  const again = there.value.map((pick) => ({ pick, habit: habitOf(habits, pick.variantId) }));
  const gone = picks.filter((pick) => !there.value.includes(pick));
  const answer = await buyAgain(
    turn,
    ports,
    again.map(({ pick, habit }) => ({ pick, quantity: habit?.lastQuantity ?? 1 })),
    gone.map(({ name }) => shortOf(name, 0)),
  );
  const rhythm = weeksOf(again.flatMap(({ habit }) => habit ?? []));
  const reason = { kind: 'habit', count: again.length, ...rhythm, isEarly } as const;
  return { ...withFirst(answer, explainHabit(reason)), reason };
}

async function lastOrder(turn: LinkedTurn, ports: Ports): Promise<Answer> {
  return withFirst(await reorderAll(turn, ports), say('usual.none'));
}

/** Two sentences come before the question at most: what is missing matters more than why. */
const withFirst = (answer: Answer, first: Answer['says'][number]): Answer =>
  answer.pending?.kind === 'confirm-purchase' && answer.says.length === 1
    ? { ...answer, says: [first, ...answer.says] }
    : answer;

const habitOf = (habits: readonly Habit[], variantId: string): Habit | undefined =>
  habits.find((habit) => habit.variantId === variantId);
