import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.data', import.meta.url));

/** What outlives a simulation, in a folder that git does not see. */
export const keptData = {
  database: join(folder, 'database'),
  /** Who runs a shop and a database over all this, if anybody does. */
  announcement: join(folder, 'simulator/running.json'),
  tokens: join(folder, 'simulator/tokens.json'),
};
