import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { startDatabase } from '../../simulator/database/start-database.ts';
import { startSimulation, type SimulatedTurn } from '../../simulator/simulation.ts';
import { breakShop, type ShopFault } from '../../simulator/world/faults.ts';
import { makeTables } from '../../simulator/world/make-tables.ts';
import { customerOf } from '../../simulator/world/personas.ts';
import type { ShopBooks } from '../../simulator/world/shop-books.ts';
import type { World } from '../../simulator/world/world.ts';
import { emptyCart, valueOf, writeAs } from '../contracts/commerce/shopping.ts';
import type { Journey } from './journey.ts';
import { errorsLogged } from './logged.ts';

export type Channel = 'alexa' | 'google';

/** What came of a script on one channel. */
export interface Played {
  readonly turns: readonly SimulatedTurn[];
  readonly replies: readonly Reply[];
  readonly errors: readonly string[];
  readonly before: ShopBooks;
  readonly after: ShopBooks;
}

/** Plays a script with a cart that holds just what it says, and a database that remembers nothing of those before. */
export async function play(world: World, journey: Journey, channel: Channel): Promise<Played> {
  const database = await startDatabase();
  try {
    await makeTables(database.endpoint);
    await fillCart(world, journey);
    return await playIn({ ...world, database: database.endpoint }, journey, channel);
  } finally {
    await database.stop();
  }
}

async function playIn(world: World, journey: Journey, channel: Channel): Promise<Played> {
  const replies: Reply[] = [];
  const { logger, errors } = errorsLogged();
  const simulation = await startSimulation(
    world,
    {
      channel,
      locale: 'en-US',
      persona: journey.persona,
      device: journey.device,
      integration: 'detectIntent',
      fault: journey.fault,
      onReply: (reply) => replies.push(reply),
    },
    logger,
  );
  try {
    const before = await simulation.readBooks();
    const turns: SimulatedTurn[] = [];
    let broken: ShopFault | undefined;
    for (const { you, fault } of journey.turns) {
      if (fault) {
        await broken?.repair();
        broken = fault === 'repaired' ? undefined : await breakShop(world, fault);
      }
      const said = you.replace(/^!new\s*/, '');
      if (said !== you) simulation.leave();
      turns.push(said === '!launch' ? await simulation.launch() : await simulation.say(said));
    }
    await broken?.repair();
    const after = await simulation.readBooks();
    const played = { turns, replies: [...replies], errors: [...errors], before, after };
    if (turns.at(-1)?.listening) await simulation.say('stop');
    return played;
  } finally {
    await simulation.stop();
  }
}

async function fillCart(world: World, { persona, cart }: Journey): Promise<void> {
  const name = customerOf(persona);
  if (name === undefined) return;
  const customer = toId<'customer'>(name);
  const backend = createVendureBackend({ ...world.shop, clock: world.clock });
  await emptyCart({ backend }, customer);
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
