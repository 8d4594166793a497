import type { CallContext } from './backend.ts';
import type { CustomerId } from './id.ts';
import type { Result } from './result.ts';

/** What somebody types to show that an account is theirs: never kept, never logged. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Where a person, and not the skill on their behalf, shows the shop who they are. */
export interface CustomerSignIn {
  /**
   * `identity_required` whatever is wrong with the credentials, so that nobody learns who has an account;
   * `rate_limited`, `timeout` and `unavailable` as for any read. Leaves nobody signed in at the shop.
   */
  signIn(ctx: CallContext, credentials: Credentials): Promise<Result<CustomerId>>;
}
