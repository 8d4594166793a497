import {
  hashId,
  type Artifact,
  type ArtifactStore,
} from '../../../lambda/account-linking/artifacts.ts';

interface Kept {
  readonly artifact: Artifact;
  readonly state: 'open' | 'claimed' | 'spent';
}

export function createMemoryArtifacts(): ArtifactStore {
  const kept = new Map<string, Kept>();
  const grants = new Map<string, Set<string>>();
  const keyOf = (kind: string, id: string): string => `${kind}:${hashId(id)}`;
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
    listMembers: (grant) =>
      Promise.resolve(
        [...(grants.get(grant) ?? [])].map((key) => {
          const [kind = '', hash = ''] = key.split(':');
          return { kind, hash };
        }),
      ),
    removeMembers(grant, members) {
      for (const { kind, hash } of members) {
        kept.delete(`${kind}:${hash}`);
        grants.get(grant)?.delete(`${kind}:${hash}`);
      }
      return Promise.resolve();
    },
  };
}
