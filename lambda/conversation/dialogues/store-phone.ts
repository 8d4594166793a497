import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { findStores, tellOfStore, type StoreIntent } from './find-store.ts';

type PhoneIntent = Extract<StoreIntent, { kind: 'store-phone' }>;

/** "What's your number?": of the one store that is meant, else the shop's own. */
export async function storePhone(turn: Turn, ports: Ports, intent: PhoneIntent): Promise<Answer> {
  const found = await findStores(turn, ports, intent);
  if (found.kind === 'answer') return found.answer;
  const [store, ...others] = found.stores;
  const { seller } = ports.shop;
  return store?.telephone !== undefined && others.length === 0
    ? tellNumber(turn, store.name, store.telephone)
    : tellNumber(turn, seller.name, seller.telephone);
}

const tellNumber = (turn: Turn, name: string, telephone: string): Answer =>
  tellOfStore(turn, {
    says: [say('stores.phone', { name, telephone })],
    ...(turn.channel.cards && {
      card: {
        title: say('stores.phone-title', { name }),
        text: [say('stores.phone-text', { telephone })],
      },
    }),
  });
