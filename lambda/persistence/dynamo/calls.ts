import type { CallStore } from '../../shoppers/call-store.ts';
import type { Database } from './database.ts';
import { keptFor, text } from './row.ts';
import { createSeal } from './seal.ts';
import { openTable, type Fields } from './table.ts';

/** One row per conversation that links; its code is sealed under `key` (32 bytes), for this row. */
export function createCalls(database: Database, key: Buffer): CallStore {
  const seal = createSeal([key]);
  const table = openTable(database, 'calls', {
    conversation: { type: String, hashKey: true },
    kind: String,
    sealed: String,
    userCode: String,
    verificationUri: String,
    expiresAt: String,
    tokenHash: String,
    linkedAt: String,
    expires: Number,
  });
  return {
    async find(conversation) {
      const row = await table.get({ conversation });
      if (!row) return undefined;
      return text(row, 'kind') === 'linked'
        ? { kind: 'linked', conversation, ...fields(row, ['tokenHash', 'linkedAt']) }
        : {
            kind: 'waiting',
            conversation,
            deviceCode: seal.open(text(row, 'sealed'), conversation),
            ...fields(row, ['userCode', 'verificationUri', 'expiresAt']),
          };
    },
    save(call) {
      if (call.kind === 'linked') {
        return table.put({ ...call, expires: keptFor(1, call.linkedAt) });
      }
      const { deviceCode, ...said } = call;
      const sealed = seal.close(deviceCode, call.conversation);
      return table.put({ ...said, sealed, expires: keptFor(1, call.expiresAt) });
    },
    remove: ({ conversation, userCode }) =>
      table.removeIf({ conversation }, (when) =>
        when.attribute('kind').eq('waiting').and().attribute('userCode').eq(userCode),
      ),
  };
}

const fields = <Name extends string>(row: Fields, names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<Name, string>;
