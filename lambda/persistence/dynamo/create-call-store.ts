import type { CallStore } from '../../shoppers/call-store.ts';
import { createCalls } from './calls.ts';
import type { DatabaseOptions } from './connect.ts';
import { connectOnce } from './connect-once.ts';

/** The calls in which somebody links, on DynamoDB, over a connection of their own. */
export function createCallStore(
  options: DatabaseOptions & { /** 32 bytes. */ readonly sealingKey: Buffer },
): CallStore & { close(): void } {
  const database = connectOnce(options);
  return { ...createCalls(database, options.sealingKey), close: database.close };
}
