import { connect, type Connection, type DatabaseOptions } from './connect.ts';
import type { Database } from './database.ts';

/** One connection for all tables, made with the first call: a database that is down stops no start. */
export function connectOnce(options: DatabaseOptions): Database & { readonly close: () => void } {
  let connection: Promise<Connection> | undefined;
  return {
    patienceMs: options.patienceMs ?? ofATurn,
    connected: () => (connection ??= connect(options)),
    close: () => {
      void connection?.then((live) => {
        live.close();
      });
    },
  };
}

/** A turn has no more to give. */
const ofATurn = 1500;
