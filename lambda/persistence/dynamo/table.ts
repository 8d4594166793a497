import type { Condition } from 'dynamoose/dist/Condition.js';
import type { SchemaDefinition } from 'dynamoose/dist/Schema.js';
import type { Connection, Model } from './connect.ts';
import type { Database } from './database.ts';
import { reach, reachConditionally } from './reach.ts';

export type Key = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;
/** A row as it came back: nobody vouches for what it holds. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Change {
  readonly set: Values;
  readonly remove?: readonly string[];
}

/** One table, one model: a query of one model would answer with another one's rows. */
export interface Table {
  /** Consistent. */
  get(key: Key): Promise<Fields | undefined>;
  put(row: Values): Promise<void>;
  /** The row as it now is; `undefined`, and nothing written, when the condition does not hold. */
  update(
    key: Key,
    change: Change,
    when?: (condition: Condition) => Condition,
  ): Promise<Fields | undefined>;
  /** Counts: adds to numbers, which begin at 0. The row as it now is; `undefined`, and nothing counted, when the condition does not hold. */
  add(
    key: Key,
    by: Readonly<Record<string, number>>,
    set: Values,
    when?: (condition: Condition) => Condition,
  ): Promise<Fields | undefined>;
  remove(key: Key): Promise<void>;
  /** Nothing happens when the condition does not hold. */
  removeIf(key: Key, when: (condition: Condition) => Condition): Promise<void>;
  /** Rows of a sparse index, in the order of its range key, below a bound. Eventually consistent. */
  queryBelow(
    index: { readonly name: string; readonly hash: Key; readonly range: string },
    bound: string,
    limit: number,
  ): Promise<readonly Fields[]>;
  /** Every row of one partition of the table itself. Consistent. */
  queryAll(hash: Key): Promise<readonly Fields[]>;
}

/** Opened at the first call, and again after a failure: a database that is down now may be up later. */
export function openTable(database: Database, name: string, schema: SchemaDefinition): Table {
  const { patienceMs } = database;
  let opened: Promise<{ model: Model; connection: Connection }> | undefined;
  const open = (): Promise<{ model: Model; connection: Connection }> => {
    opened ??= database
      .connected()
      .then(async (live) => ({ model: await live.model(name, schema), connection: live }))
      .catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
    return opened;
  };
  return {
    async get(key) {
      const { model } = await reach(open(), patienceMs);
      return reach(model.get(key, { consistent: true }), patienceMs);
    },
    async put(row) {
      const { model } = await reach(open(), patienceMs);
      await reach(model.create(row, { overwrite: true }), patienceMs);
    },
    async update(key, { set, remove = [] }, when) {
      const { model, connection: live } = await reach(open(), patienceMs);
      const change = remove.length > 0 ? { $SET: set, $REMOVE: [...remove] } : { $SET: set };
      return reachConditionally(
        model.update(key, change, {
          returnValues: 'ALL_NEW',
          ...(when && { condition: when(live.condition()) }),
        }),
        patienceMs,
      );
    },
    async add(key, by, set, when) {
      const { model, connection: live } = await reach(open(), patienceMs);
      const change = Object.keys(set).length > 0 ? { $ADD: by, $SET: set } : { $ADD: by };
      return reachConditionally(
        model.update(key, change, {
          returnValues: 'ALL_NEW',
          ...(when && { condition: when(live.condition()) }),
        }),
        patienceMs,
      );
    },
    async remove(key) {
      const { model } = await reach(open(), patienceMs);
      await reach(model.delete(key), patienceMs);
    },
    async removeIf(key, when) {
      const { model, connection: live } = await reach(open(), patienceMs);
      await reachConditionally(
        model.delete(key, { condition: when(live.condition()) }),
        patienceMs,
      );
    },
    async queryBelow({ name: index, hash, range }, bound, limit) {
      const { model } = await reach(open(), patienceMs);
      return reach(
        model.query(hash).where(range).lt(bound).using(index).sort('ascending').limit(limit).exec(),
        patienceMs,
      );
    },
    async queryAll(hash) {
      const { model } = await reach(open(), patienceMs);
      return reach(model.query(hash).consistent().all().exec(), patienceMs);
    },
  };
}
