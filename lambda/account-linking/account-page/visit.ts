import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Words } from '../pages/words.ts';
import type { ShopperId } from '../../shoppers/shopper.ts';
import type { Visitor } from '../settings/settings-desk.ts';

/** One request of a browser, in the language that it reads. */
export interface Visit {
  readonly ctx: KoaContextWithOIDC;
  readonly words: Words;
  readonly requestId: string;
}

/** One of somebody who is signed in. */
export interface SignedInVisit extends Visit {
  /** Of the session: forms are bound to it. */
  readonly session: string;
  readonly visitor: Visitor;
  readonly shopper: ShopperId;
}

export function showPage({ ctx }: Visit, page: string, status = 200): void {
  ctx.status = status;
  ctx.type = 'html';
  ctx.body = page;
}

export function goTo({ ctx }: Visit, address: string): void {
  ctx.redirect(address);
  ctx.status = 303;
  ctx.body = '';
}
