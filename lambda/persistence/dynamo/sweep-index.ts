import { createHash } from 'node:crypto';
import type { SchemaDefinition } from 'dynamoose/dist/Schema.js';
import type { ShopperId } from '../../shoppers/shopper.ts';
import type { Fields, Table, Values } from './table.ts';

/** One partition of an index takes a thousand writes a second; four are more than one shop's checkouts. */
const shards = ['0', '1', '2', '3'];

/** A sparse index: only rows that wait for somebody carry `sweep`, ordered by when they are due. */
export const sweepSchema: SchemaDefinition = {
  sweep: {
    type: String,
    index: { name: 'sweep', type: 'global', rangeKey: 'dueAt', project: false },
  },
  dueAt: String,
};

export const sweepAttributes = ['sweep', 'dueAt'] as const;

/** Puts a row into the index. */
export function dueForSweep(shopper: ShopperId, dueAt: string): Values {
  const [first = 0] = createHash('sha256').update(shopper).digest();
  return { sweep: String(first % shards.length), dueAt };
}

/** Keys of the rows that are due, the longest overdue first. */
export async function listDue(table: Table, before: Date, limit: number): Promise<Fields[]> {
  const rows = await Promise.all(
    shards.map((shard) =>
      table.queryBelow(
        { name: 'sweep', hash: { sweep: shard }, range: 'dueAt' },
        before.toISOString(),
        limit,
      ),
    ),
  );
  return rows
    .flat()
    .sort((a, b) => String(a['dueAt']).localeCompare(String(b['dueAt'])))
    .slice(0, limit);
}
