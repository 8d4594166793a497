import { createCatalogue } from '../../../lambda/catalogue/create-catalogue.ts';
import { converse } from '../../../lambda/conversation/converse.ts';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import { newSession, readSession, type Session } from '../../../lambda/conversation/session.ts';
import type { Turn } from '../../../lambda/conversation/turn.ts';
import type { Stores } from '../../../lambda/persistence/stores.ts';
import { createForget } from '../../../lambda/privacy/forget-shopper.ts';
import { createKnows } from '../../../lambda/privacy/knowledge.ts';
import { defaultPolicy, type ApprovalPolicy } from '../../../lambda/purchasing/approval.ts';
import { createPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type { Purchasing } from '../../../lambda/purchasing/purchasing.ts';
import type { PurchasingPorts } from '../../../lambda/purchasing/purchasing-ports.ts';
import type { Logger } from '../../../lambda/runtime/logger.ts';
import type { LinkedShopper } from '../../../lambda/shoppers/shopper.ts';
import type { VoiceCode } from '../../../lambda/shoppers/voice-code.ts';
import { createFakeShop } from '../../fakes/shop/create-fake-shop.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { persona } from '../shoppers.ts';
import { channel, device, noon } from '../surroundings.ts';
import type { Phone, Seat, Voice, Walk, Where } from './script.ts';

/** The two shoppers; each has a code of her own. */
export const people = [persona('regular'), persona('newcomer')] as const;

export type Hashes = readonly [Omit<VoiceCode, 'tries'>, Omit<VoiceCode, 'tries'>];

type Needed = Pick<PurchasingPorts, 'shop' | 'clock' | 'ids' | 'logger' | 'policy'> & Stores;

/** What is taken out of the skill, to see whether anybody notices. */
export interface Weakness {
  readonly policy?: (policy: ApprovalPolicy) => ApprovalPolicy;
  readonly stores?: (stores: Stores) => Stores;
  readonly purchasing?: (whole: Purchasing, ports: Needed) => Purchasing;
  readonly reply?: (reply: Reply, turn: Turn) => Reply;
  /** Where it shows. */
  readonly where?: Where;
}

/** A conversation at a seat: what the platform keeps of it. */
export interface Place {
  session: Session;
  conversation: string;
  /** Of the last request to verify who speaks. */
  token?: string;
}

/** Two shoppers with two devices each, on the same stores and in the same shop, in memory. */
export async function openHousehold(
  { phones, seats, platformPin }: Walk,
  hashes: Hashes,
  weakness: Weakness,
) {
  let now = noon;
  let count = 0;
  const ids = () => `id-${String((count += 1))}`;
  const clock = () => now;
  const logged: string[] = [];
  const shop = createFakeShop({ clock });
  const kept = createMemoryStores();
  await Promise.all(phones.map((phone, index) => setUp(kept, index, phone, hashes)));
  const stores = weakness.stores?.(kept) ?? kept;
  const asked: ApprovalPolicy = { ...defaultPolicy, platformPin };
  const policy = weakness.policy?.(asked) ?? asked;
  const needed: Needed = { shop, ...stores, clock, ids, logger: loggerInto(logged), policy };
  const whole = createPurchasing(needed);
  const purchasing = weakness.purchasing?.(whole, needed) ?? whole;
  const ports = {
    ...stores,
    shop,
    catalogue: createCatalogue({ shop, clock }),
    purchasing,
    knows: createKnows(stores),
    forget: createForget({ ...stores, purchasing: whole, clock, logger: loggerInto(logged) }),
  };
  const places = seats.map((): Place => ({ session: newSession, conversation: ids() }));

  async function hear(seat: Seat, place: Place, voice: Voice, intent: Intent): Promise<Reply> {
    const turn: Turn = {
      intent,
      locale: 'en-US',
      channel: { ...channel, pays: seat.pays, verifiesSpeakers: seat.verifies },
      device,
      shopper: speaking(people[seat.shopper], seat, voice),
      conversationId: place.conversation,
      requestId: ids(),
      session: place.session,
      at: now,
      signal: new AbortController().signal,
    };
    const honest = await converse(turn, ports);
    return weakness.reply?.(honest, turn) ?? honest;
  }

  return {
    places,
    logged,
    shop,
    hear,
    clock,
    leave(place: Place) {
      Object.assign(place, { session: newSession, conversation: ids() });
      delete place.token;
    },
    /** Sessions travel as JSON. */
    keep: (place: Place, session: Session) => {
      place.session = readSession(JSON.parse(JSON.stringify(session)));
    },
    wait(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    charged: () =>
      people.map(({ customer }) => shop.charges(customer).map(({ total }) => total.amount)),
  };
}

/** Only a channel that verifies knows voices. */
function speaking(shopper: LinkedShopper, { verifies }: Seat, voice: Voice): LinkedShopper {
  if (!verifies || voice === 'unsupported') return { ...shopper, speaker: 'unsupported' };
  return voice === 'stranger'
    ? { ...shopper, speaker: 'unknown' }
    : { ...shopper, speaker: 'recognised', person: voice };
}

async function setUp(
  { settings }: Stores,
  index: number,
  { code, orderLimit, dayLimit, ...voices }: Phone,
  hashes: Hashes,
): Promise<void> {
  const [person, hash] = [people[index], hashes[index]];
  if (!person || !hash) throw new Error('there are two shoppers');
  await settings.save(person.id, {
    ...voices,
    ...(orderLimit !== undefined && { orderLimit: { amount: orderLimit, currency: 'USD' } }),
    ...(dayLimit !== undefined && { dayLimit: { amount: dayLimit, currency: 'USD' } }),
    updatedAt: noon.toISOString(),
  });
  if (code === 'none') return;
  await settings.setCode(person.id, hash);
  const tries = code === 'locked' ? 3 : 0;
  for (let count = 0; count < tries; count += 1) await settings.countTry(person.id, hash.id);
}

function loggerInto(lines: string[]): Logger {
  const keep: Logger['info'] = (event, fields) =>
    lines.push(`${event} ${JSON.stringify(fields ?? {})}`);
  return { info: keep, warn: keep, error: keep };
}
