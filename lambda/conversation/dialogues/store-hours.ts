import type { Store } from '../../commerce/store.ts';
import type { Answer } from '../answer.ts';
import { hoursOfSeveral } from '../hours-of-several.ts';
import { hoursOf } from '../hours-words.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { say, type Message } from '../../speech/message.ts';
import { findStores, tellOfStore, whichStore, type HoursIntent } from './find-store.ts';

/** "When do you open?": the answer comes first, in the store's own time; one turn is enough. */
export async function storeHours(turn: Turn, ports: Ports, intent: HoursIntent): Promise<Answer> {
  const found = await findStores(turn, ports, intent);
  if (found.kind === 'answer') return found.answer;
  const { stores, before = [] } = found;
  const [store, ...others] = stores;
  if (!store) return tell(turn, [say('hours.no-stores')]);
  if (others.length === 0) return tell(turn, [hoursOf(store, intent.when, turn.at)]);
  return isTooMuch(turn, intent, stores)
    ? whichStore(turn, intent, stores)
    : tell(turn, [...before, hoursOfSeveral([store, ...others], intent.when, turn.at)]);
}

const tell = (turn: Turn, says: readonly Message[]): Answer => tellOfStore(turn, { says });

/** More than three stores, or several days for each of them, are too much for an ear. */
const isTooMuch = ({ channel }: Turn, { when }: HoursIntent, stores: readonly Store[]): boolean =>
  stores.length > channel.optionsSpoken || when.day.kind === 'days';
