import {
  hashId,
  type ArtifactPayload,
  type ArtifactStore,
  type KeptArtifact,
} from '../../account-linking/artifacts.ts';
import type { Connection } from './connect.ts';
import { keptFor, text } from './row.ts';
import type { Seal } from './seal.ts';
import { openTable, type Fields, type Table } from './table.ts';

/**
 * One row per artifact, under the SHA-256 of its id; one per alias, which names the artifact; and one per member of a
 * grant, under the grant, so that a revocation reads one partition of a base table, consistently.
 */
export function createArtifacts(connection: () => Promise<Connection>, seal: Seal): ArtifactStore {
  const artifacts = openTable(connection, 'artifacts', {
    artifact: { type: String, hashKey: true },
    sealed: String,
    target: String,
    state: String,
    expiresAt: String,
    expires: Number,
  });
  const members = openTable(connection, 'grant-members', {
    grant: { type: String, hashKey: true },
    artifact: { type: String, rangeKey: true },
    expires: Number,
  });

  async function find(key: string, at: Date): Promise<KeptArtifact | undefined> {
    const row = await livingRow(artifacts, key, at);
    if (!row) return undefined;
    const payload = JSON.parse(seal.open(text(row, 'sealed'), key)) as ArtifactPayload;
    return { payload, spent: row['state'] === 'spent' };
  }

  return {
    async save({ kind, id, payload, grant, alias, expiresAt }) {
      const key = keyOf(kind, hashId(id));
      const kept = { expiresAt: expiresAt.toISOString(), expires: keptFor(1, expiresAt) };
      if (grant) {
        await members.put({ grant: hashId(grant), artifact: key, expires: kept.expires });
      }
      const sealed = seal.close(JSON.stringify(payload), key);
      await artifacts.update({ artifact: key }, { set: { sealed, ...kept } });
      if (alias) await artifacts.put({ artifact: aliasOf(kind, alias), target: key, ...kept });
    },
    find: (kind, id, at) => find(keyOf(kind, hashId(id)), at),
    async findByAlias(kind, alias, at) {
      const row = await livingRow(artifacts, aliasOf(kind, alias), at);
      return row && find(text(row, 'target'), at);
    },
    async claim(kind, id) {
      const key = { artifact: keyOf(kind, hashId(id)) };
      const claimed = await artifacts.update(key, { set: { state: 'claimed' } }, (when) =>
        when.attribute('sealed').exists().and().attribute('state').not().exists(),
      );
      return claimed !== undefined;
    },
    async spend(kind, id) {
      const key = { artifact: keyOf(kind, hashId(id)) };
      await artifacts.update(key, { set: { state: 'spent' } }, (when) =>
        when.attribute('state').eq('claimed'),
      );
    },
    remove: (kind, id) => artifacts.remove({ artifact: keyOf(kind, hashId(id)) }),
    async listMembers(grant) {
      const rows = await members.queryAll({ grant: hashId(grant) });
      return rows.map((row) => toMember(text(row, 'artifact')));
    },
    async removeMembers(grant, gone) {
      const keys = gone.map(({ kind, hash }) => keyOf(kind, hash));
      await Promise.all(keys.map((artifact) => artifacts.remove({ artifact })));
      await Promise.all(keys.map((artifact) => members.remove({ grant: hashId(grant), artifact })));
    },
  };
}

const keyOf = (kind: string, hash: string): string => `${kind}:${hash}`;
const aliasOf = (kind: string, alias: string): string => `${kind}-alias:${hashId(alias)}`;

function toMember(key: string) {
  const [kind = '', hash = ''] = key.split(':');
  return { kind, hash };
}

async function livingRow(table: Table, artifact: string, at: Date): Promise<Fields | undefined> {
  const row = await table.get({ artifact });
  return row && new Date(text(row, 'expiresAt')) > at ? row : undefined;
}
