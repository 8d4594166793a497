import type { Browser } from 'playwright-core';
import { createAlexaSkill } from '../../../lambda/channels/alexa/skill.ts';
import { createGoogleWebhook } from '../../../lambda/channels/google/webhook.ts';
import { createVendureBackend } from '../../../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { createDeviceGrant } from '../../../lambda/device-grant/create-device-grant.ts';
import type { DeviceGrant } from '../../../lambda/shoppers/device-grant.ts';
import { onAlexaEvent } from '../../../lambda/functions/alexa-events.ts';
import { wire, type Wired } from '../../../lambda/functions/wire.ts';
import { loadAgent, loadAlexaModel } from '../../../simulator/load-models.ts';
import { createAlexaDevice } from '../../../simulator/platforms/alexa/alexa-device.ts';
import { writeEvent } from '../../../simulator/platforms/alexa/write-event.ts';
import { applicationId } from '../../../simulator/platforms/alexa/write-request.ts';
import { createDialogflow } from '../../../simulator/platforms/google/dialogflow-agent.ts';
import type { Integration } from '../../../simulator/platforms/google/write-request.ts';
import type { Platform, Situation } from '../../../simulator/platforms/platform.ts';
import { startServer } from '../../../simulator/start-server.ts';
import { demoClients } from '../../../simulator/world/linking-settings.ts';
import { customerId, type Customer } from '../../../simulator/world/personas.ts';
import type { ShopBooks } from '../../../simulator/world/shop-books.ts';
import { openWorld, type World } from '../../../simulator/world/world.ts';
import type { TokenAnswer } from '../../account-linking/platform.ts';
import { strict } from '../../fixtures/alexa/accept-answer.ts';
import { launchChromium } from '../../fixtures/chromium.ts';
import { startElsewhere } from '../../fixtures/elsewhere.ts';
import { createCanaries, type Canaries } from '../canaries.ts';

/** A shop, its skill with account linking, and a browser: nothing is simulated but the platforms. */
export interface Story {
  readonly world: World;
  readonly issuer: string;
  readonly browser: Browser;
  readonly wired: Wired;
  readonly canaries: Canaries;
  /** Devices of somebody, with an account on each platform that is not linked yet. */
  household(persona: Customer): Household;
  stop(): Promise<void>;
}

export interface Household {
  readonly persona: Customer;
  readonly alexa: Platform;
  readonly google: Platform;
  /** Another call each time, from the same number. */
  call(): Platform;
  /** What the Alexa app tells the skill; `at` where it comes late. */
  tell(event: string, body: object, at?: Date): Promise<void>;
  /** Tokens that the platforms keep for her. */
  readonly tokens: Partial<Record<'alexa' | 'google', TokenAnswer>>;
  books(): Promise<ShopBooks>;
}

const nowhere = 'http://127.0.0.1:9';

export async function openStory(): Promise<Story> {
  const canaries = createCanaries();
  const { logger } = canaries;
  const elsewhere = await startElsewhere();
  const [world, browser] = await Promise.all([
    openWorld({ fresh: true, onProgress: () => undefined }),
    launchChromium(elsewhere.port),
  ]);
  const server = await startServer(world, 'a secret of the agent, 32 or more', logger);
  const issuer = `${server.url}/link`;
  const { stores } = world;
  const shop = createVendureBackend({ ...world.shop, clock: world.clock });
  const wired = wire({
    ...{ shop, notifications: shop, stores, clock: world.clock, logger },
    settingsUrl: `${issuer}/settings`,
    deviceGrant: watched(issuer, canaries),
  });
  await wired.warmUp();
  canaries.plant(...Object.values(demoClients).map(({ secret }) => secret), world.shop.secret);
  return {
    ...{ world, issuer, browser, wired, canaries },
    household: (persona) => openHousehold(world, wired, persona),
    async stop() {
      await browser.close();
      await Promise.all([server.stop(), elsewhere.stop()]);
      await world.stop();
    },
  };
}

/** The skill's own way to codes for calls, of which none may be logged. */
function watched(issuer: string, canaries: Canaries): DeviceGrant {
  const clientSecret = demoClients.telephony.secret;
  const grant = createDeviceGrant({ issuer, clientId: 'telephony', clientSecret });
  return {
    async begin(at, signal) {
      const code = await grant.begin(at, signal);
      canaries.plant(code?.deviceCode, code?.userCode);
      return code;
    },
    async poll(deviceCode, signal) {
      const answer = await grant.poll(deviceCode, signal);
      if (answer.kind === 'linked') canaries.plant(answer.token);
      return answer;
    },
  };
}

function openHousehold(world: World, wired: Wired, persona: Customer): Household {
  const skill = strict(
    createAlexaSkill({
      ...wired,
      skillId: applicationId,
      onEvent: onAlexaEvent(wired.userEvents('alexa')),
      apiOrigins: [nowhere],
    }),
  );
  const webhook = createGoogleWebhook(wired);
  const tokens: Household['tokens'] = {};
  const situation = (channel?: 'alexa' | 'google'): Situation => ({
    persona,
    accessToken: () => channel && tokens[channel]?.access_token,
    locale: 'en-US',
    timeZone: 'America/Chicago',
    clock: world.clock,
  });
  const dialogflow = (integration: Integration) =>
    createDialogflow({
      agent: loadAgent('en-US'),
      situation: situation('google'),
      integration,
      post: async (body) => (await webhook({ body })).body,
    });
  return {
    persona,
    tokens,
    alexa: createAlexaDevice({
      model: loadAlexaModel('en-US'),
      situation: situation('alexa'),
      device: { kind: 'speaker', apiEndpoint: nowhere },
      invoke: (request) => skill.invoke(request),
    }),
    google: dialogflow('detectIntent'),
    call: () => dialogflow('telephony'),
    async tell(event, body, at) {
      const clock = at ? () => at : world.clock;
      await skill.invoke(writeEvent(event, body, { ...situation(), clock }));
    },
    books: () => world.readBooks(customerId(persona)),
  };
}
