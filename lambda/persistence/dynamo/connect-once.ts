import { connect, type Connection, type DatabaseOptions } from './connect.ts';

/** One connection for all tables, made with the first call: a database that is down stops no start. */
export function connectOnce(options: DatabaseOptions): {
  readonly connected: () => Promise<Connection>;
  readonly close: () => void;
} {
  let connection: Promise<Connection> | undefined;
  return {
    connected: () => (connection ??= connect(options)),
    close: () => {
      void connection?.then((live) => {
        live.close();
      });
    },
  };
}
