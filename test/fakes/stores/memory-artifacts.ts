import type { Artifact, ArtifactStore } from '../../../lambda/account-linking/artifacts.ts';
import { hashToken } from '../../../lambda/shoppers/linked-account.ts';

interface Kept {
  readonly artifact: Artifact;
  readonly state: 'open' | 'claimed' | 'spent';
}

export interface MemoryArtifacts extends ArtifactStore {
  /** Removes a consent with all that came of it; the hashes of its access tokens. */
  readonly endGrant: (grant: string) => readonly string[];
}

export function createMemoryArtifacts(): MemoryArtifacts {
  const kept = new Map<string, Kept>();
  const grants = new Map<string, Set<string>>();
  const keyOf = (kind: string, id: string): string => `${kind}:${hashToken(id)}`;
  const living = (one: Kept | undefined, at: Date) =>
    one && one.artifact.expiresAt > at
      ? { payload: one.artifact.payload, spent: one.state === 'spent' }
      : undefined;
  const move = (kind: string, id: string, from: Kept['state'], to: Kept['state']): boolean => {
    const one = kept.get(keyOf(kind, id));
    if (one?.state !== from) return false;
    kept.set(keyOf(kind, id), { ...one, state: to });
    return true;
  };
  return {
    save(artifact) {
      const key = keyOf(artifact.kind, artifact.id);
      if (artifact.grant) {
        grants.set(artifact.grant, new Set(grants.get(artifact.grant)).add(key));
      }
      // What is kept outside is a copy: nobody's later change gets in.
      const payload = structuredClone(artifact.payload);
      const state = kept.get(key)?.state ?? 'open';
      kept.set(key, { artifact: { ...artifact, payload }, state });
      return Promise.resolve();
    },
    find: (kind, id, at) => Promise.resolve(living(kept.get(keyOf(kind, id)), at)),
    findByAlias: (kind, alias, at) =>
      Promise.resolve(
        living(
          [...kept.values()].find(
            ({ artifact }) => artifact.kind === kind && artifact.alias === alias,
          ),
          at,
        ),
      ),
    claim: (kind, id) => Promise.resolve(move(kind, id, 'open', 'claimed')),
    spend: (kind, id) => {
      move(kind, id, 'claimed', 'spent');
      return Promise.resolve();
    },
    remove: (kind, id) => Promise.resolve(void kept.delete(keyOf(kind, id))),
    endGrant(grant) {
      kept.delete(keyOf('Grant', grant));
      const members = [...(grants.get(grant) ?? [])];
      for (const key of members) kept.delete(key);
      grants.delete(grant);
      return members.flatMap((key) => /^AccessToken:(.*)$/.exec(key)?.[1] ?? []);
    },
  };
}
