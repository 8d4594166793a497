import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider';
import type { Clock } from '../runtime/clock.ts';
import type { ArtifactStore, KeptArtifact } from './artifacts.ts';
import type { Links } from './links.ts';

/** What ends with its consent. */
const granted: ReadonlySet<string> = new Set([
  'AccessToken',
  'AuthorizationCode',
  'DeviceCode',
  'RefreshToken',
]);

/** How oidc-provider keeps things: in our store, and the skill's records in step with it. */
export const createAdapterFactory =
  (options: {
    readonly artifacts: ArtifactStore;
    readonly links: Links;
    readonly clock: Clock;
  }): AdapterFactory =>
  (kind) =>
    createAdapter(kind, options);

function createAdapter(
  kind: string,
  {
    artifacts,
    links,
    clock,
  }: { readonly artifacts: ArtifactStore; readonly links: Links; readonly clock: Clock },
): Adapter {
  return {
    async upsert(id, payload, expiresIn = 0) {
      const expiresAt = new Date(clock().getTime() + expiresIn * 1000);
      const grant = granted.has(kind) ? payload.grantId : undefined;
      const alias = kind === 'Session' ? payload.uid : payload.userCode;
      await artifacts.save({
        kind,
        id,
        payload: { ...payload },
        expiresAt,
        ...(grant && { grant }),
        ...(alias && { alias }),
      });
      if (kind === 'AccessToken') await links.open(id, { ...payload }, expiresAt);
      if (grant && !(await links.isGranted(grant))) {
        // It was revoked meanwhile, and the revocation may not have seen this.
        await links.closeGrant(grant);
        throw new errors.InvalidGrant('grant not found');
      }
    },
    find: async (id) => asPayload(await artifacts.find(kind, id, clock())),
    findByUid: async (uid) => asPayload(await artifacts.findByAlias(kind, uid, clock())),
    findByUserCode: async (code) => asPayload(await artifacts.findByAlias(kind, code, clock())),
    async consume(id) {
      // Others are exchanging it at this moment: the library believes what it read before.
      if (!(await artifacts.claim(kind, id))) throw new errors.InvalidGrant('already consumed');
    },
    async destroy(id) {
      if (kind === 'AccessToken') await links.close(id);
      if (kind === 'Grant') await links.closeGrant(id);
      await artifacts.remove(kind, id);
    },
    revokeByGrantId: (grant) => links.closeGrant(grant),
  };
}

const asPayload = (kept: KeptArtifact | undefined): AdapterPayload | undefined =>
  kept && { ...kept.payload, ...(kept.spent && { consumed: true }) };
