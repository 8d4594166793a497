import type { CallContext } from '../../../lambda/commerce/backend.ts';
import type { Credentials, CustomerSignIn } from '../../../lambda/commerce/customer-sign-in.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { failure, success, type ErrorCode } from '../../../lambda/commerce/result.ts';
import { customers } from '../../../simulator/world/personas.ts';

export interface FakeSignIn extends CustomerSignIn {
  /** How often somebody tried. */
  tries(): number;
  /** Fails every try from now on, as a shop in trouble does. */
  failWith(code: ErrorCode): void;
}

/** Knows the demo shop's customers by the same addresses and passwords. */
export function createFakeSignIn(): FakeSignIn {
  let tries = 0;
  let trouble: ErrorCode | undefined;
  return {
    tries: () => tries,
    failWith: (code) => void (trouble = code),
    signIn(ctx: CallContext, { email, password }: Credentials) {
      tries += 1;
      if (trouble) return Promise.resolve(failure(trouble));
      if (ctx.signal.aborted) return Promise.resolve(failure('unavailable', { retryable: true }));
      const [, persona] = /^([a-z-]+)@corner-market\.example$/.exec(email.toLowerCase()) ?? [];
      const isTheirs = persona !== undefined && known.has(persona);
      return Promise.resolve(
        isTheirs && password === `corner-market-${persona}`
          ? success(toId<'customer'>(`cm-${persona}`))
          : failure('identity_required'),
      );
    },
  };
}

const known: ReadonlySet<string> = new Set(customers);
