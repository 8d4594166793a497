import { hashToken, type LinkedAccountStore } from '../../shoppers/linked-account.ts';
import type { LinkStore } from '../../shoppers/link-store.ts';
import { artifactKey, type ArtifactTables } from './artifact-tables.ts';
import type { Database } from './database.ts';
import { keptFor, text } from './row.ts';
import { openTable } from './table.ts';

/** One row per link under its shopper. The link is a member of its grant, too: it ends with it, whoever ends it. */
export function createLinks(
  database: Database,
  { artifacts, members }: ArtifactTables,
  accounts: Pick<LinkedAccountStore, 'remove'>,
): LinkStore {
  const links = openTable(database, 'links', {
    shopper: { type: String, hashKey: true },
    grant: { type: String, rangeKey: true },
    client: String,
    since: String,
    until: String,
    expires: Number,
  });

  async function end(grant: string, member: string): Promise<void> {
    const [kind, hash = ''] = member.split(':');
    if (kind === 'AccessToken') await accounts.remove(hash);
    if (kind === linkMember) await links.remove({ shopper: hash, grant });
    else await artifacts.remove({ artifact: member });
    // Only then it is forgotten that it belonged to the grant: an end that breaks off is repeated.
    await members.remove({ grant: hashToken(grant), artifact: member });
  }

  return {
    async save({ shopper, grant, client, since, until }) {
      await members.put({ grant: hashToken(grant), artifact: `${linkMember}:${shopper}` });
      const ends = until === undefined ? {} : { until, expires: keptFor(1, until) };
      await links.put({ shopper, grant, client, since, ...ends });
    },
    async list(shopper) {
      const rows = await links.queryAll({ shopper });
      return rows.map((row) => ({
        shopper,
        grant: text(row, 'grant'),
        client: text(row, 'client'),
        since: text(row, 'since'),
        ...('until' in row && { until: text(row, 'until') }),
      }));
    },
    async close(grant) {
      // The consent goes first: whatever is issued from now on finds it gone, and takes itself back.
      await artifacts.remove({ artifact: artifactKey('Grant', grant) });
      const rows = await members.queryAll({ grant: hashToken(grant) });
      await Promise.all(rows.map((row) => end(grant, text(row, 'artifact'))));
    },
  };
}

const linkMember = 'Link';
