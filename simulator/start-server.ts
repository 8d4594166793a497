import { createServer, type AddressInfo } from 'node:net';
import { createVendureBackend } from '../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { createVendureSignIn } from '../lambda/commerce/backends/vendure/create-vendure-sign-in.ts';
import { createDeviceGrant } from '../lambda/device-grant/create-device-grant.ts';
import { createShopkeeperServer } from '../lambda/functions/server.ts';
import type { Logger } from '../lambda/runtime/logger.ts';
import { embeddedOptions } from './database/embedded-options.ts';
import { applicationId } from './platforms/alexa/write-request.ts';
import { demoClients, issuerAt, linkingSettings, voiceConfig } from './world/linking-settings.ts';
import type { World } from './world/world.ts';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Where people look for it, if it is free there. */
  readonly atUsualPort?: boolean;
  /** Whether Alexa's PIN may stand in for the voice code. */
  readonly platformPin?: boolean;
}

/** The usual port, else a free one: somebody may have a server of their own there. */
const usualPort = 3000;

/** The express server over a simulated world: whoever knows the secret can play Dialogflow. */
export async function startServer(
  world: World,
  secret: string,
  logger: Logger,
  { atUsualPort = true, platformPin = false }: ServerOptions = {},
): Promise<RunningServer> {
  const database = embeddedOptions(world.database);
  const shop = createVendureBackend({ ...world.shop, clock: world.clock });
  const { clock, stores, linkingStores } = world;
  const listen = async (port: number): Promise<RunningServer> => {
    const issuer = issuerAt(`http://127.0.0.1:${port}`);
    const voice = voiceConfig(issuer, platformPin);
    const server = createShopkeeperServer(
      {
        shop: world.shop,
        database,
        logLevel: 'WARN',
        skillId: applicationId,
        google: { secret },
        voice,
        linking: linkingSettings(issuer),
        server: { host: '127.0.0.1', port },
      },
      {
        ...{ shop, notifications: shop, stores, clock, logger },
        policy: voice.policy,
        settingsUrl: `${issuer}/settings`,
        deviceGrant: createDeviceGrant({
          issuer,
          clientId: 'telephony',
          clientSecret: demoClients.telephony.secret,
        }),
      },
      {
        stores: linkingStores,
        signIn: { kind: 'password', ...createVendureSignIn(world.shop) },
        shop,
        clock,
        logger,
      },
    );
    try {
      return { url: await server.listen(), stop: () => server.stop() };
    } catch (error) {
      if (port !== usualPort || !isTaken(error)) throw error;
      return listen(await findFreePort());
    }
  };
  const server = await listen(atUsualPort ? usualPort : await findFreePort());
  return { url: server.url, stop: () => server.stop() };
}

/** Known before anybody listens there: the issuer's address holds it. */
async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Jest's `Error` is not the one that Node throws. */
const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
