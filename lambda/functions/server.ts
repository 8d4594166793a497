import { existsSync, realpathSync } from 'node:fs';
import { createAlexaSkill } from '../channels/alexa/skill.ts';
import { createVerifyRequest } from '../channels/google/verify-request.ts';
import { createGoogleWebhook } from '../channels/google/webhook.ts';
import { readServerConfig, type ServerConfig } from '../runtime/env.ts';
import { createGoogleEndpoint } from './google-endpoint.ts';
import { createAlexaEndpoint } from './server/alexa-endpoint.ts';
import { createServer, type ShopkeeperServer } from './server/create-server.ts';
import { stopOnSignal } from './server/stop-on-signal.ts';
import { sweepPurchases } from './server/sweep-purchases.ts';
import { createVerifyAlexa } from './server/verify-alexa.ts';
import { chooseLinkingAdapters, wireLinking, type LinkingAdapters } from './wire-linking.ts';
import { onAlexaEvent } from './alexa-events.ts';
import { chooseAdapters } from './choose-adapters.ts';
import { wire, type Adapters } from './wire.ts';

/** Both channels, and account linking where it is set up, in one process, for whoever hosts the skill: the same handlers as on Lambda, and nobody else let in. */
export function createShopkeeperServer(
  config: ServerConfig,
  adapters: Adapters = chooseAdapters(config, 'server'),
  linkingAdapters?: LinkingAdapters,
): ShopkeeperServer {
  const { purchasing, finishForgettings, logger, clock, ...wired } = wire(adapters);
  const channel = { ...wired, logger, clock };
  const { skillId, alexaApi, google, server } = config;
  const skill = createAlexaSkill({
    ...channel,
    skillId,
    onEvent: onAlexaEvent(wired.userEvents('alexa')),
    apiOrigins: alexaApi ? [alexaApi] : [],
  });
  return createServer({
    ...server,
    logger,
    alexa: createAlexaEndpoint({
      handle: (envelope) => skill.invoke(envelope),
      verify: createVerifyAlexa({ skillId, clock }),
      logger,
    }),
    google: createGoogleEndpoint({
      webhook: createGoogleWebhook(channel),
      verify: createVerifyRequest({ ...google, clock }),
      logger,
    }),
    ...(config.linking && {
      linking: wireLinking(
        { linking: config.linking, voice: config.voice },
        linkingAdapters ?? chooseLinkingAdapters({ ...config, linking: config.linking }),
        wired.forget,
      ),
    }),
    sweeper: sweepPurchases({ purchasing, finishForgettings, clock, logger }),
  });
}

async function main(): Promise<void> {
  try {
    const server = createShopkeeperServer(readServerConfig());
    console.log(`Shopkeeper listens on ${await server.listen()}`);
    stopOnSignal(server);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const [, program] = process.argv;
const isProgram = program && existsSync(program) && realpathSync(program) === import.meta.filename;
if (isProgram) await main();
