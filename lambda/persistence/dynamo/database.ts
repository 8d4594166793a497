import type { Connection } from './connect.ts';

/** What a table is opened in. */
export interface Database {
  /** The same connection for everybody. */
  connected(): Promise<Connection>;
  /** How long one call may take before the database counts as away. */
  readonly patienceMs: number;
}
