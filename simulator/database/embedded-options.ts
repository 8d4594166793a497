import type { DatabaseOptions } from '../../lambda/persistence/dynamo/connect.ts';

/** How the skill's stores reach an embedded database, in which nobody has made their tables. */
export const embeddedOptions = (
  endpoint: string,
  tablePrefix = 'shopkeeper-',
): DatabaseOptions & { readonly endpoint: string } => ({
  endpoint,
  region: 'us-east-1',
  tablePrefix,
  createTables: true,
  // It runs in the process that asks, and is never away because it is busy.
  patienceMs: 10_000,
});
