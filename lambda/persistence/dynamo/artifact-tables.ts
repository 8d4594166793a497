import { hashToken } from '../../shoppers/linked-account.ts';
import type { Database } from './database.ts';
import { openTable, type Table } from './table.ts';

/** What the authorization server keeps, and which of it belongs to which consent. */
export interface ArtifactTables {
  readonly artifacts: Table;
  readonly members: Table;
}

/**
 * One row per artifact, under the SHA-256 of its id; one per alias, which names the artifact; and one per member of a
 * grant, under the grant, so that a revocation reads one partition of a base table, consistently.
 */
export const openArtifactTables = (database: Database): ArtifactTables => ({
  artifacts: openTable(database, 'artifacts', {
    artifact: { type: String, hashKey: true },
    sealed: String,
    target: String,
    state: String,
    expiresAt: String,
    expires: Number,
  }),
  members: openTable(database, 'grant-members', {
    grant: { type: String, hashKey: true },
    artifact: { type: String, rangeKey: true },
    expires: Number,
  }),
});

export const artifactKey = (kind: string, id: string): string => `${kind}:${hashToken(id)}`;
