import type { CommerceBackend } from '../../lambda/commerce/backend.ts';
import { toId, type CustomerId } from '../../lambda/commerce/id.ts';
import { toPostalAddress } from '../../lambda/commerce/postal-address.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import {
  startSimulation,
  type Simulation,
  type SimulatedTurn,
} from '../../simulator/simulation.ts';
import type { ShopFault } from '../../simulator/world/faults.ts';
import { customerOf } from '../../simulator/world/personas.ts';
import type { ShopBooks } from '../../simulator/world/shop-books.ts';
import type { Scene } from '../../simulator/world/scene.ts';
import type { World } from '../../simulator/world/world.ts';
import { as, emptyCart, valueOf, writeAs } from '../contracts/commerce/shopping.ts';
import { acceptAnswer } from '../fixtures/alexa/accept-answer.ts';
import { emptyDatabase } from './empty-database.ts';
import type { Journey, JourneyTurn } from './journey.ts';
import { errorsLogged } from './logged.ts';
import { setUpPhone } from './set-up-phone.ts';

export type Channel = 'alexa' | 'google';

/** A turn with all that is known of it. */
export interface PlayedTurn extends SimulatedTurn {
  /** It was the first of a new conversation. */
  readonly opens: boolean;
  /** The device sent an account's token. */
  readonly linked: boolean;
  /** What lay in the shop's cart before a launch. */
  readonly cartBefore?: ShopBooks['cart'];
  /** What the core decided; absent where the skill did not get that far. */
  readonly reply?: Reply;
  /** What the platform was sent; absent where nobody answered. */
  readonly answer?: unknown;
}

/** What came of a script on one channel. */
export interface Played {
  readonly turns: readonly PlayedTurn[];
  readonly replies: readonly Reply[];
  readonly errors: readonly string[];
  /** Everything that was logged, a line each. */
  readonly logged: readonly string[];
  readonly before: ShopBooks;
  readonly after: ShopBooks;
}

/** Who plays it: on which channel, in which language, and what the shopper says there where that is not what the script says. */
export interface Cast {
  readonly channel: Channel;
  readonly locale: string;
  readonly says?: readonly string[];
}

/** Plays a script in American English, with a database that remembers nothing of those before. */
export async function playLive(world: World, journey: Journey, channel: Channel): Promise<Played> {
  await emptyDatabase(world.database);
  return play(world, journey, { channel, locale: 'en-US' });
}

/** Plays a script with a cart that holds just what it says. */
export async function play(
  scene: Scene,
  journey: Journey,
  { channel, locale, says }: Cast,
): Promise<Played> {
  await fillCart(scene, journey);
  await setUpPhone(scene, journey);
  const replies: Reply[] = [];
  const answers: unknown[] = [];
  const { logger, errors, lines } = errorsLogged();
  const simulation = await startSimulation(
    scene,
    {
      channel,
      locale,
      persona: journey.persona,
      device: journey.device,
      integration: 'detectIntent',
      fault: journey.fault,
      onReply: (reply) => replies.push(reply),
      onAnswer: (answer) => answers.push(channel === 'alexa' ? acceptAnswer(answer) : answer),
    },
    logger,
  );
  try {
    const since = scene.clock();
    const before = await simulation.readBooks(since);
    const turns: PlayedTurn[] = [];
    let broken: ShopFault | undefined;
    let linked = journey.persona !== 'guest';
    for (const [at, turn] of journey.turns.entries()) {
      if (turn.fault) {
        await broken?.repair();
        broken = turn.fault === 'repaired' ? undefined : await scene.breakShop(turn.fault);
      }
      linked = await prepare(simulation, turn, linked);
      const [decided, sent] = [replies.length, answers.length];
      const heard = await hear(
        simulation,
        says?.[at] ?? turn.you,
        turns.at(-1)?.listening ?? false,
        since,
      );
      const [reply, answer] = [replies.slice(decided)[0], answers.slice(sent)[0]];
      turns.push({
        ...heard,
        linked,
        ...(reply && { reply }),
        ...(answer !== undefined && { answer }),
      });
    }
    await broken?.repair();
    const after = await simulation.readBooks(since);
    const logged = [...lines];
    const played = { turns, replies: [...replies], errors: [...errors], logged, before, after };
    if (turns.at(-1)?.listening) simulation.leave();
    return played;
  } finally {
    await simulation.stop();
  }
}

/** Does what is to be done before anything is said, and tells whether the device is linked then. */
async function prepare(
  simulation: Simulation,
  { first }: JourneyTurn,
  linked: boolean,
): Promise<boolean> {
  let now = linked;
  for (const line of first) {
    switch (line) {
      case '!as recognised':
        simulation.speakAs('recognised');
        break;
      case '!as unknown':
        simulation.speakAs('unknown');
        break;
      case '!linked':
        await simulation.link();
        now = true;
        break;
      case '!unlinked':
        simulation.unlink();
        now = false;
        break;
    }
  }
  return now;
}

async function hear(
  simulation: Simulation,
  you: string,
  listens: boolean,
  since: Date,
): Promise<SimulatedTurn & Pick<PlayedTurn, 'opens' | 'cartBefore'>> {
  const said = you.replace(/^!new\s*/, '');
  if (said !== you) simulation.leave();
  if (said !== '!launch') {
    return { ...(await simulation.say(said)), opens: said !== you || !listens };
  }
  const { cart: cartBefore } = await simulation.readBooks(since);
  return { ...(await simulation.launch()), opens: true, cartBefore };
}

async function fillCart(scene: Scene, { persona, cart }: Journey): Promise<void> {
  const name = customerOf(persona);
  if (name === undefined) return;
  const customer = toId<'customer'>(name);
  const backend = scene.openShop();
  await emptyCart({ backend }, customer);
  await forgetChoices(backend, customer);
  const wanted = Object.entries(cart);
  if (wanted.length === 0) return;
  const ctx = writeAs(customer);
  const { products } = await valueOf(backend.readCatalogue(ctx));
  const variants = products.flatMap((product) => product.variants);
  const add = wanted.map(([sku, quantity]) => {
    const variant = variants.find((one) => one.sku === sku);
    if (!variant) throw new Error(`the shop sells no ${sku}`);
    return { variantId: variant.id, quantity };
  });
  await valueOf(backend.changeCart(ctx, { add }));
}

/** Of a journey before: a cart outlives what lay in it. */
async function forgetChoices(backend: CommerceBackend, customer: CustomerId): Promise<void> {
  const cart = await valueOf(backend.readCart(as(customer)));
  const addresses = await valueOf(backend.listAddresses(as(customer)));
  const home = addresses.find(({ isDefault }) => isDefault);
  if (!cart || !home) return;
  await valueOf(backend.changeCart(writeAs(customer), { shipTo: toPostalAddress(home) }));
  for (const remove of cart.couponCodes) {
    await valueOf(backend.changeCart(writeAs(customer), { coupon: { remove } }));
  }
}
