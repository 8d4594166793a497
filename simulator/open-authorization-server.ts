import { randomBytes } from 'node:crypto';
import type { Logger } from '../lambda/runtime/logger.ts';
import { sendsTokens } from './device-account.ts';
import type { SimulationOptions } from './simulation.ts';
import type { World } from './world/world.ts';

/** The world with an authorization server where one runs already, or where accounts are linked by nothing but a code. */
export async function openAuthorizationServer(
  world: World,
  options: Pick<SimulationOptions, 'channel' | 'integration' | 'platformPin'>,
  logger: Logger,
): Promise<{ readonly world: World; stop(): Promise<void> }> {
  if (world.server !== undefined || sendsTokens(options)) {
    return { world, stop: () => Promise.resolve() };
  }
  // No other conversation needs it: it takes a second to load.
  const { startServer } = await import('./start-server.ts');
  const server = await startServer(world, randomBytes(24).toString('base64url'), logger, {
    atUsualPort: false,
    platformPin: options.platformPin ?? false,
  });
  return { world: { ...world, server: server.url }, stop: () => server.stop() };
}
