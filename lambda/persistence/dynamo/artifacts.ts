import type {
  ArtifactPayload,
  ArtifactStore,
  KeptArtifact,
} from '../../account-linking/artifacts.ts';
import { hashToken } from '../../shoppers/linked-account.ts';
import { artifactKey, type ArtifactTables } from './artifact-tables.ts';
import { keptFor, text } from './row.ts';
import type { Seal } from './seal.ts';
import type { Fields, Table } from './table.ts';

/** Artifacts as they are kept: under hashes, their payloads sealed. */
export function createArtifacts({ artifacts, members }: ArtifactTables, seal: Seal): ArtifactStore {
  async function find(key: string, at: Date): Promise<KeptArtifact | undefined> {
    const row = await livingRow(artifacts, key, at);
    if (!row) return undefined;
    const payload = JSON.parse(seal.open(text(row, 'sealed'), key)) as ArtifactPayload;
    return { payload, spent: row['state'] === 'spent' };
  }

  return {
    async save({ kind, id, payload, grant, alias, expiresAt }) {
      const key = artifactKey(kind, id);
      const kept = { expiresAt: expiresAt.toISOString(), expires: keptFor(1, expiresAt) };
      if (grant) {
        await members.put({ grant: hashToken(grant), artifact: key, expires: kept.expires });
      }
      const sealed = seal.close(JSON.stringify(payload), key);
      await artifacts.update({ artifact: key }, { set: { sealed, ...kept } });
      if (alias) await artifacts.put({ artifact: aliasOf(kind, alias), target: key, ...kept });
    },
    find: (kind, id, at) => find(artifactKey(kind, id), at),
    async findByAlias(kind, alias, at) {
      const row = await livingRow(artifacts, aliasOf(kind, alias), at);
      return row && find(text(row, 'target'), at);
    },
    async claim(kind, id) {
      const key = { artifact: artifactKey(kind, id) };
      const claimed = await artifacts.update(key, { set: { state: 'claimed' } }, (when) =>
        when.attribute('sealed').exists().and().attribute('state').not().exists(),
      );
      return claimed !== undefined;
    },
    async spend(kind, id) {
      const key = { artifact: artifactKey(kind, id) };
      await artifacts.update(key, { set: { state: 'spent' } }, (when) =>
        when.attribute('state').eq('claimed'),
      );
    },
    remove: (kind, id) => artifacts.remove({ artifact: artifactKey(kind, id) }),
  };
}

const aliasOf = (kind: string, alias: string): string => `${kind}-alias:${hashToken(alias)}`;

async function livingRow(table: Table, artifact: string, at: Date): Promise<Fields | undefined> {
  const row = await table.get({ artifact });
  return row && new Date(text(row, 'expiresAt')) > at ? row : undefined;
}
