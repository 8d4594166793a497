import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase, type RunningDatabase } from '../database/start-database.ts';
import { findRunningWorld } from './running-world.ts';

const folder = fileURLToPath(new URL('../../.data', import.meta.url));

/** What outlives a simulation, in a folder that git does not see. */
export const keptData = {
  database: join(folder, 'database'),
  /** Who runs a shop and a database over all this, if anybody does. */
  announcement: join(folder, 'simulator/running.json'),
  tokens: join(folder, 'simulator/tokens.json'),
};

/** The database of the world that runs, or one over its data: one process at a time may have them. */
export async function openKeptDatabase(): Promise<RunningDatabase> {
  const running = await findRunningWorld(keptData.announcement);
  if (!running) return startDatabase({ path: keptData.database });
  return { endpoint: running.database, stop: () => Promise.resolve() };
}
