import { createHmac, randomBytes } from 'node:crypto';
import type { CallContext } from '../commerce/backend.ts';
import type { CustomerId } from '../commerce/id.ts';
import { failure, success, type Result } from '../commerce/result.ts';
import type { Clock } from '../runtime/clock.ts';
import type { ArtifactStore } from './artifacts.ts';
import { isSame } from './is-same.ts';
import type { SignInMemo, UpstreamSignIn } from './ways-to-sign-in.ts';

/** A browser's ways to the provider and back: each belongs to one interaction, and is gone once. */
export interface UpstreamVisits {
  /** The address to send the browser to. */
  begin(ctx: CallContext, interaction: string): Promise<Result<URL>>;
  /** The interaction that a state of ours was made for. */
  interactionOf(state: string): Promise<string | undefined>;
  /** `search` is what the provider's address came back with. Fails with `not_found` when it is not this interaction's. */
  finish(ctx: CallContext, interaction: string, search: string): Promise<Result<CustomerId>>;
}

const kind = 'UpstreamSignIn';
const lifeMs = 10 * 60 * 1000;

export function createUpstreamVisits(options: {
  readonly signIn: UpstreamSignIn;
  readonly artifacts: ArtifactStore;
  readonly issuer: string;
  readonly key: string;
  readonly clock: Clock;
}): UpstreamVisits {
  const { signIn, artifacts, issuer, key, clock } = options;
  const redirectUri = `${issuer}/interaction/callback`;
  const sign = (name: string): string =>
    createHmac('sha256', key)
      .update(JSON.stringify(['upstream', name]))
      .digest('base64url');

  async function find(state: string): Promise<Kept | undefined> {
    const [name = '', signature = ''] = state.split('.');
    // A state that was made up costs no look into the store.
    if (!isSame(signature, sign(name))) return undefined;
    return (await artifacts.find(kind, state, clock()))?.payload as Kept | undefined;
  }

  return {
    async begin(ctx, interaction) {
      const name = randomBytes(24).toString('base64url');
      const state = `${name}.${sign(name)}`;
      const begun = await signIn.begin(ctx, { redirectUri, state });
      if (!begun.ok) return begun;
      const expiresAt = new Date(clock().getTime() + lifeMs);
      const payload = { interaction, memo: begun.value.memo };
      await artifacts.save({ kind, id: state, payload, expiresAt });
      return success(begun.value.url);
    },
    interactionOf: async (state) => (await find(state))?.interaction,
    async finish(ctx, interaction, search) {
      const state = new URLSearchParams(search).get('state') ?? '';
      const kept = await find(state);
      if (kept?.interaction !== interaction) return failure('not_found', { detail: 'state' });
      if (!(await artifacts.claim(kind, state))) {
        return failure('identity_required', { detail: 'replayed' });
      }
      return signIn.finish(ctx, new URL(redirectUri + search), kept.memo);
    },
  };
}

interface Kept {
  readonly interaction: string;
  readonly memo: SignInMemo;
}
