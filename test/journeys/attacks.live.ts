import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createVendureBackend } from '../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { loadAgent, loadAlexaModel } from '../../simulator/load-models.ts';
import { linkDemoCustomer } from '../../simulator/link-demo-customer.ts';
import { createAlexaDevice } from '../../simulator/platforms/alexa/alexa-device.ts';
import { createDialogflow } from '../../simulator/platforms/google/dialogflow-agent.ts';
import type { Platform } from '../../simulator/platforms/platform.ts';
import type { Customer } from '../../simulator/world/personas.ts';
import { customerId } from '../../simulator/world/personas.ts';
import { createSkill, type Skill } from '../../simulator/world/skill.ts';
import { openStores } from '../../simulator/world/stores.ts';
import { openWorld, type World } from '../../simulator/world/world.ts';
import { readMail } from '../fixtures/read-mail.ts';
import { acceptAnswer } from '../fixtures/alexa/accept-answer.ts';
import { errorsLogged } from './logged.ts';

jest.setTimeout(60_000);

let world: World;
beforeAll(async () => {
  world = await openWorld({
    fresh: true,
    now: '2026-11-25T15:00:00-06:00',
    onProgress: () => undefined,
  });
});
afterAll(() => world.stop());

type Send = (request: unknown) => Promise<unknown>;

/** A device whose requests can be caught and sent again, to any machine that runs the skill. */
interface Caught {
  readonly platform: Platform;
  readonly requests: unknown[];
}

/** Several instances of the functions, as Lambda has them: nothing is shared but shop and database. */
function machines(count: number) {
  const { logger, errors } = errorsLogged();
  const ways = Array.from({ length: count }, () => openStores(world.database));
  const skills = ways.map((stores) =>
    createSkill({
      scene: world,
      stores,
      isCold: true,
      alexaApi: 'http://127.0.0.1:9',
      logger,
      onCall: () => undefined,
      onTurn: () => undefined,
    }),
  );
  const close = () => {
    for (const stores of ways) stores.close();
  };
  return { skills, errors, close };
}

const sendTo = (channel: 'alexa' | 'google', skill: Skill): Send =>
  channel === 'alexa'
    ? async (request) => acceptAnswer(await skill.alexa.invoke(request))
    : async (body) => (await skill.google({ body })).body;

async function device(
  channel: 'alexa' | 'google',
  persona: Customer,
  skill: Skill,
): Promise<Caught> {
  const token = world.tokens.tokenFor(channel, persona);
  await linkDemoCustomer(world.linkingStores, { persona, client: channel, token }, world.clock());
  const requests: unknown[] = [];
  const send: Send = (request) => {
    requests.push(request);
    return sendTo(channel, skill)(request);
  };
  const situation = {
    persona,
    accessToken: () => token,
    locale: 'en-US',
    timeZone: 'America/Chicago',
    clock: world.clock,
  };
  const platform =
    channel === 'alexa'
      ? createAlexaDevice({
          model: loadAlexaModel('en-US'),
          situation,
          device: { kind: 'speaker', apiEndpoint: 'http://127.0.0.1:9' },
          invoke: send,
        })
      : createDialogflow({
          agent: loadAgent('en-US'),
          situation,
          integration: 'detectIntent',
          post: send,
        });
  return { platform, requests };
}

const books = (persona: Customer) => world.readBooks(customerId(persona));

/** What somebody bought while something was going on: each order with its charges. */
async function boughtDuring(persona: Customer, act: () => Promise<unknown>) {
  const before = await books(persona);
  await act();
  const after = await books(persona);
  const orders = after.orders.slice(0, after.orders.length - before.orders.length);
  expect(after.charges.length - before.charges.length).toBe(orders.length);
  return orders.map(({ number, total }) => ({
    total: `$${(total.amount / 100).toFixed(2)}`,
    charged: after.charges
      .filter(({ order }) => order === number)
      .map((charge) => `$${(charge.total.amount / 100).toFixed(2)}`),
  }));
}

/** What somebody was mailed while something was going on. */
async function mailedDuring(persona: Customer, act: () => Promise<unknown>) {
  const mail = () => readMail(world.shop, customerId(persona));
  const before = (await mail()).map(({ order }) => order);
  await act();
  return (await mail()).filter(({ order }) => !before.includes(order));
}

/** The round that comes later, for what no turn had the time to send. */
async function sweep(): Promise<void> {
  const { shop, stores, clock } = world;
  const vendure = createVendureBackend({ ...shop, clock });
  await createPurchasing({ shop: vendure, notifications: vendure, ...stores, clock }).settleAll({
    locale: 'en-US',
    signal: AbortSignal.timeout(10_000),
    requestId: 'sweep',
    at: new Date(clock().getTime() + 60_000),
  });
}

const totalIn = (says: string): string => /\$\d+\.\d\d(?= with tax)/.exec(says)?.[0] ?? 'no total';

describe.each(['alexa', 'google'] as const)('on %s', (channel) => {
  test('one yes that is delivered to five machines at once buys once', async () => {
    const { skills, close } = machines(5);
    const [first] = skills;
    if (!first) throw new Error('no machine runs');
    const { platform, requests } = await device(channel, 'regular', first);
    const { says } = await platform.hear('reorder my coffee');
    // The yes is caught before it is answered, and then delivered everywhere.
    const answers: unknown[] = [];
    const bought = await boughtDuring('regular', async () => {
      const heard = platform.hear('yes');
      const yes = requests.at(-1);
      const everywhere = skills.map((skill) => sendTo(channel, skill)(yes));
      answers.push(await heard, ...(await Promise.all(everywhere)));
      // And twice more when all is over, as a platform retries.
      answers.push(await sendTo(channel, first)(yes), await sendTo(channel, first)(yes));
    });
    expect(bought).toEqual([{ total: totalIn(says), charged: [totalIn(says)] }]);
    expect(JSON.stringify(answers)).not.toContain('went wrong');
    close();
  });

  test('one yes that is delivered everywhere is confirmed by one e-mail', async () => {
    const { skills, errors, close } = machines(5);
    const [first] = skills;
    if (!first) throw new Error('no machine runs');
    const { platform, requests } = await device(channel, 'coded', first);
    const { says } = await platform.hear('reorder my coffee');
    const mailed = await mailedDuring('coded', async () => {
      const heard = platform.hear('yes');
      const yes = requests.at(-1);
      await Promise.all([heard, ...skills.map((skill) => sendTo(channel, skill)(yes))]);
      await Promise.all([sendTo(channel, first)(yes), sweep()]);
    });
    const [order] = (await books('coded')).orders;
    expect(mailed).toEqual([
      expect.objectContaining({
        to: 'coded@corner-market.example',
        order: order?.number,
        text: expect.stringMatching(/^1 x Lakeshore house blend coffee, 12 ounces: \$/m),
      }),
    ]);
    expect(mailed[0]?.text).toContain(`Total: ${totalIn(says)}`);
    expect(errors).toEqual([]);
    close();
  });

  test('a wish that is delivered twice goes into the cart once', async () => {
    const { skills, close } = machines(2);
    const [first, second] = skills;
    if (!first || !second) throw new Error('no machine runs');
    const { platform, requests } = await device(channel, 'two-addresses', first);
    await platform.hear('add marinara sauce');
    await sendTo(channel, second)(requests.at(-1));
    const { cart } = await books('two-addresses');
    expect(cart.lines).toEqual([
      { name: 'Nonna Bella marinara sauce, 24 ounces', quantity: channel === 'alexa' ? 1 : 2 },
    ]);
    close();
  });

  test('a yes that is said in a session of somebody else buys nothing', async () => {
    const { skills, close } = machines(1);
    const [skill] = skills;
    if (!skill) throw new Error('no machine runs');
    const victim = await device(channel, 'regular', skill);
    await victim.platform.hear('reorder my coffee');
    await victim.platform.hear('why that one');
    const thief = await device(channel, 'newcomer', skill);
    await thief.platform.hear('yes');
    const stolen = withSessionOf(victim.requests.at(-1), thief.requests.at(-1));
    const bought = await Promise.all(
      (['regular', 'newcomer'] as const).map((persona) =>
        boughtDuring(persona, () => sendTo(channel, skill)(stolen)),
      ),
    );
    expect(bought).toEqual([[], []]);
    await victim.platform.hear('stop');
    close();
  });
});

/** The later request with the session data of the earlier one: what a platform keeps can be forged. */
function withSessionOf(earlier: unknown, later: unknown): unknown {
  const [from, to] = [earlier, later].map(
    (request) => JSON.parse(JSON.stringify(request)) as Record<string, Record<string, unknown>>,
  );
  if (!from || !to) throw new Error('nothing was sent');
  if (to['session'] && typeof to['session'] === 'object') {
    to['session']['attributes'] = from['session']?.['attributes'];
  }
  if (to['queryResult'])
    to['queryResult']['outputContexts'] = from['queryResult']?.['outputContexts'];
  return to;
}
