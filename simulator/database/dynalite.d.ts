declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** An embedded DynamoDB: in memory, or on disk under `path`. */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
