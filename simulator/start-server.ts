import { createVendureBackend } from '../lambda/commerce/backends/vendure/create-vendure-backend.ts';
import { createShopkeeperServer } from '../lambda/functions/server.ts';
import type { Logger } from '../lambda/runtime/logger.ts';
import { applicationId } from './platforms/alexa/write-request.ts';
import { openStores } from './world/skill.ts';
import type { World } from './world/world.ts';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The usual port, else a free one: somebody may have a server of their own there. */
const ports = [3000, 0];

/** The express server over a simulated world: whoever knows the secret can play Dialogflow. */
export async function startServer(
  world: World,
  secret: string,
  logger: Logger,
): Promise<RunningServer> {
  const stores = openStores(world.database);
  const shop = createVendureBackend({ ...world.shop, clock: world.clock });
  const adapters = { shop, stores, clock: world.clock, logger };
  const listen = async ([port = 0, ...others]: readonly number[]): Promise<RunningServer> => {
    const server = createShopkeeperServer(
      {
        shop: world.shop,
        database: {
          endpoint: world.database,
          region: 'us-east-1',
          tablePrefix: 'shopkeeper-',
          createTables: true,
        },
        logLevel: 'WARN',
        skillId: applicationId,
        google: { secret },
        server: { host: '127.0.0.1', port },
      },
      adapters,
    );
    try {
      return { url: await server.listen(), stop: () => server.stop() };
    } catch (error) {
      if (others.length === 0 || !isTaken(error)) throw error;
      return listen(others);
    }
  };
  const server = await listen(ports);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      stores.close();
    },
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
