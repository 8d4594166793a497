import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { linkAccount } from '../../simulator/platforms/link-account.ts';
import { credentialsOf } from '../../simulator/phone/approve.ts';
import { createBrowser } from '../../simulator/phone/browser.ts';
import {
  startSimulation,
  type Simulation,
  type SimulationOptions,
} from '../../simulator/simulation.ts';
import { startServer, type RunningServer } from '../../simulator/start-server.ts';
import { issuerAt } from '../../simulator/world/linking-settings.ts';
import { openWorld, type World } from '../../simulator/world/world.ts';

jest.setTimeout(60_000);

let world: World;
let server: RunningServer;
const secret = 'a secret of the agent, 32 or more';

beforeAll(async () => {
  const alone = await openWorld({ fresh: true, onProgress: () => undefined });
  server = await startServer(alone, secret, silentLogger, { atUsualPort: false });
  world = alone.servedAt(server.url);
}, 180_000);

afterAll(async () => {
  await server.stop();
  await world.stop();
});

const defaults = {
  channel: 'alexa',
  locale: 'en-US',
  device: 'speaker',
  integration: 'detectIntent',
  fault: undefined,
} as const;

/** A conversation of somebody's, and what it changed in the shop's books. */
async function converse(
  options: Partial<SimulationOptions> & Pick<SimulationOptions, 'persona'>,
  talk: (simulation: Simulation) => Promise<void>,
): Promise<{ readonly orders: number }> {
  const simulation = await startSimulation(world, { ...defaults, ...options }, silentLogger);
  try {
    const before = await simulation.readBooks();
    await talk(simulation);
    const after = await simulation.readBooks();
    return { orders: after.orders.length - before.orders.length };
  } finally {
    await simulation.stop();
  }
}

async function settingsOf(persona: 'over-limit' | 'waiting') {
  const browser = createBrowser();
  const signIn = await browser.open(`${issuerAt(server.url)}/settings`);
  return { browser, page: await browser.submit(signIn, '/sign-in', credentialsOf(persona)) };
}

describe('a device that is not linked', () => {
  test('shows a card, and goes on with the reorder once it is linked', async () => {
    const { orders } = await converse({ persona: 'unlinked' }, async (simulation) => {
      const guest = await simulation.say('reorder my coffee');
      expect(guest).toMatchObject({ card: { type: 'LinkAccount' }, listening: false, calls: [] });
      await simulation.link();
      const offer = await simulation.launch();
      expect(offer.says).toMatch(/linked.*coffee.*Shall I place the order\?/);
      await simulation.say('yes');
    });
    expect(orders).toBe(1);
  });

  test('shows the way when its token has run out, until it is linked again', async () => {
    await converse({ persona: 'expired-token' }, async (simulation) => {
      const guest = await simulation.say('where is my order');
      expect(guest).toMatchObject({
        says: expect.stringContaining('has run out'),
        card: { type: 'LinkAccount' },
      });
      await simulation.link();
      expect((await simulation.launch()).says).toMatch(/linked.*order/);
    });
  });
});

describe('a limit', () => {
  test('hands an order over that is above it, until another one is set on the page', async () => {
    const refused = await converse({ persona: 'over-limit' }, async (simulation) => {
      const turn = await simulation.say('reorder my coffee');
      expect(turn).toMatchObject({
        says: expect.stringContaining('over the limit you set for an order'),
        listening: false,
      });
    });
    expect(refused.orders).toBe(0);
    const { browser, page } = await settingsOf('over-limit');
    expect(page.text).toContain('Alexa');
    const limits = { 'order-limit': '50', 'day-limit': '50' };
    await browser.submit(page, '/settings/save', limits);
    const allowed = await converse(
      { persona: 'over-limit', channel: 'google' },
      async (simulation) => {
        await simulation.say('reorder my coffee');
        await simulation.say('yes');
      },
    );
    expect(allowed.orders).toBe(1);
  });
});

describe('a skill that is taken off the account', () => {
  test.each(['alexa', 'google'] as const)(
    'on %s knows nobody any more, and the link is gone',
    async (channel) => {
      await converse({ persona: 'waiting', channel }, async (simulation) => {
        const listed = (await settingsOf('waiting')).page.text;
        expect(listed).toContain(channel === 'alexa' ? 'Alexa' : 'Google');
        await simulation.disable();
        expect((await simulation.launch()).says).toContain('account');
      });
      expect((await settingsOf('waiting')).page.text).toContain('Nothing is linked');
    },
  );

  test('on Google ends a link of the server’s at the server', async () => {
    const issuer = issuerAt(server.url);
    const answer = await linkAccount({ issuer, channel: 'google', persona: 'waiting' });
    const linked = () => Promise.resolve(answer.access_token);
    await converse(
      { persona: 'waiting', channel: 'google', linkAccount: linked },
      async (simulation) => {
        const known = await simulation.say('where is my order');
        expect(known.calls).toMatchObject([{ operation: 'listOrders' }]);
        await simulation.disable();
        await simulation.link();
        expect(await simulation.say('where is my order')).toMatchObject({ calls: [] });
      },
    );
  });
});

describe('a telephone call', () => {
  const telephone = { channel: 'google', integration: 'telephony', persona: 'newcomer' } as const;

  test('is linked by the code that it says, for itself alone', async () => {
    await converse(telephone, async (simulation) => {
      const asked = await simulation.say('where is my order');
      expect(asked.says).toMatch(/link\/device, and enter (\d ?){3}, /);
      expect((await simulation.say('yes')).says).toContain("isn't linked yet");
      await simulation.enterCode({ persona: 'waiting' });
      expect((await simulation.say('yes')).says).toMatch(/linked\. Your order ending in/);
      await expect(simulation.enterCode({})).rejects.toThrow("code isn't right");
      simulation.leave();
      expect((await simulation.say('where is my order')).says).toContain('and enter');
    });
  });
});

test('Alexa’s PIN stands in for the code where the merchant says so', async () => {
  const { orders } = await converse({ persona: 'coded', platformPin: true }, async (simulation) => {
    if (!simulation.voiceCode) throw new Error('she has no code');
    simulation.speakAs('recognised');
    await simulation.say('reorder my coffee');
    const asked = await simulation.say('yes');
    expect(asked.directives).toMatchObject([{ type: 'Connections.StartConnection' }]);
    await simulation.verify({ result: 'ACHIEVED', otherPerson: false });
  });
  expect(orders).toBe(1);
});
