import type { CallContext } from '../commerce/backend.ts';
import type { CustomerSignIn } from '../commerce/customer-sign-in.ts';
import type { CustomerId } from '../commerce/id.ts';
import type { Result } from '../commerce/result.ts';

/** How a shopper shows who they are: with the shop's password on our page, or at a provider that the shop trusts. */
export type SignIn = PasswordSignIn | UpstreamSignIn;

export interface PasswordSignIn extends CustomerSignIn {
  readonly kind: 'password';
}

/**
 * An OpenID provider before us. Fails with `identity_required` whatever is wrong with who comes back, and with `timeout`
 * or `unavailable` when the provider cannot be asked.
 */
export interface UpstreamSignIn {
  readonly kind: 'upstream';
  /** Where its pages may be: a form's answer leads there. Never rejects. */
  origins(signal: AbortSignal): Promise<readonly string[]>;
  /** The address to send the browser to; `state` comes back with it at `redirectUri`. */
  begin(ctx: CallContext, visit: Visit): Promise<Result<BegunSignIn>>;
  /** Who has come back: once for each memo, which is kept where no browser sees it. */
  finish(ctx: CallContext, callbackUrl: URL, memo: SignInMemo): Promise<Result<CustomerId>>;
}

export interface Visit {
  readonly redirectUri: string;
  readonly state: string;
}

export interface BegunSignIn {
  readonly url: URL;
  readonly memo: SignInMemo;
}

/** What binds the provider's answer to our question. */
export interface SignInMemo {
  readonly state: string;
  readonly nonce: string;
  /** Of the proof key (RFC 7636). */
  readonly verifier: string;
}
