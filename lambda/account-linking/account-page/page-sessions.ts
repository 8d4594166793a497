import { randomBytes } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { toId, type CustomerId } from '../../commerce/id.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { ArtifactStore } from '../artifacts.ts';

/** Who is signed in on the page of their settings, in this browser. */
export interface PageSession {
  readonly id: string;
  readonly customer: CustomerId;
}

export interface PageSessions {
  /** What this browser is told apart by, also before anybody has signed in. */
  idOf(ctx: KoaContextWithOIDC): string;
  find(ctx: KoaContextWithOIDC): Promise<PageSession | undefined>;
  /** Under another id than before, which somebody may have planted. */
  open(ctx: KoaContextWithOIDC, customer: CustomerId): Promise<void>;
  close(ctx: KoaContextWithOIDC): Promise<void>;
}

const kind = 'PageSession';
const cookie = 'shopkeeper_page';
const lifeMs = 30 * 60 * 1000;

/** From a form of another site nobody is signed in here: the cookie does not come along. It has to where a provider sends people back. */
export function createPageSessions(options: {
  readonly issuer: string;
  readonly artifacts: ArtifactStore;
  readonly comesBackFrom: 'nowhere' | 'a-provider';
  readonly clock: Clock;
}): PageSessions {
  const { artifacts, clock } = options;
  const { protocol, pathname } = new URL(options.issuer);
  const flags = {
    path: `${pathname.replace(/\/$/, '')}/settings`,
    httpOnly: true,
    sameSite: options.comesBackFrom === 'nowhere' ? 'strict' : 'lax',
    secure: protocol === 'https:',
    signed: false,
  } as const;
  const read = (ctx: KoaContextWithOIDC) => ctx.cookies.get(cookie, { signed: false });
  function begin(ctx: KoaContextWithOIDC): string {
    const id = randomBytes(32).toString('base64url');
    ctx.cookies.set(cookie, id, flags);
    return id;
  }
  async function end(ctx: KoaContextWithOIDC): Promise<void> {
    const id = read(ctx);
    if (id !== undefined) await artifacts.remove(kind, id);
  }
  return {
    idOf: (ctx) => read(ctx) ?? begin(ctx),
    async find(ctx) {
      const id = read(ctx);
      const kept = id === undefined ? undefined : await artifacts.find(kind, id, clock());
      const customer = kept?.payload['customer'];
      return id !== undefined && typeof customer === 'string'
        ? { id, customer: toId<'customer'>(customer) }
        : undefined;
    },
    async open(ctx, customer) {
      await end(ctx);
      const expiresAt = new Date(clock().getTime() + lifeMs);
      await artifacts.save({ kind, id: begin(ctx), payload: { customer }, expiresAt });
    },
    async close(ctx) {
      await end(ctx);
      ctx.cookies.set(cookie, null, flags);
    },
  };
}
