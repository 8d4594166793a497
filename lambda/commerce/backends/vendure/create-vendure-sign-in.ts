import * as v from 'valibot';
import type { CallContext } from '../../backend.ts';
import type { Credentials, CustomerSignIn } from '../../customer-sign-in.ts';
import { toId, type CustomerId } from '../../id.ts';
import { failure, success, type Result } from '../../result.ts';
import { createAskShop, type AskShop } from './ask-shop.ts';
import { languageOf } from './language.ts';
import { activeCustomer } from './owner.ts';
import { toReadFailure } from './to-failure.ts';

const signIn = /* GraphQL */ `
  mutation SignIn($email: String!, $password: String!) {
    login(username: $email, password: $password) {
      __typename
    }
  }
`;

const signInAnswer = v.object({ login: v.object({ __typename: v.string() }) });

const whoAmI = /* GraphQL */ `
  query WhoAmI {
    activeCustomer {
      publicId
    }
  }
`;

const whoAmIAnswer = v.object({ activeCustomer });

const signOut = /* GraphQL */ `
  mutation SignOut {
    logout {
      success
    }
  }
`;

/** The shop's own log-in, with the e-mail address and password that a customer uses on its web site. */
export function createVendureSignIn(options: {
  readonly url: string;
  readonly fetch?: typeof fetch;
}): CustomerSignIn {
  const ask = createAskShop(options.url, options.fetch ?? fetch);
  return {
    async signIn(ctx, credentials) {
      const session = await openSession(ask, ctx, credentials);
      if (!session.ok) return session;
      const customer = await customerOf(ask, ctx, session.value);
      // The session has done what it was for. Should the shop not hear of it, it ends by itself.
      await ask(
        { document: signOut, variables: {}, language: languageOf(ctx), session: session.value },
        ctx.signal,
      );
      return customer;
    },
  };
}

async function openSession(
  ask: AskShop,
  ctx: CallContext,
  { email, password }: Credentials,
): Promise<Result<string>> {
  const variables = { email, password };
  const question = { document: signIn, variables, language: languageOf(ctx) };
  const answer = await ask(question, ctx.signal);
  if (answer.kind !== 'data') return toReadFailure(answer);
  const parsed = v.safeParse(signInAnswer, answer.data);
  if (!parsed.success) return failure('backend_error', { detail: 'sign-in: unknown answer' });
  const { __typename } = parsed.output.login;
  // Wrong, or right and never confirmed by e-mail: the one must not be told from the other.
  if (__typename !== 'CurrentUser') return failure('identity_required', { detail: __typename });
  return answer.session
    ? success(answer.session)
    : failure('backend_error', { detail: 'sign-in: no session' });
}

async function customerOf(
  ask: AskShop,
  ctx: CallContext,
  session: string,
): Promise<Result<CustomerId>> {
  const question = { document: whoAmI, variables: {}, language: languageOf(ctx), session };
  const answer = await ask(question, ctx.signal);
  if (answer.kind !== 'data') return toReadFailure(answer);
  const parsed = v.safeParse(whoAmIAnswer, answer.data);
  if (!parsed.success) return failure('backend_error', { detail: 'sign-in: unknown customer' });
  const publicId = parsed.output.activeCustomer?.publicId;
  // Administrators have a log-in and are no customers.
  return publicId
    ? success(toId<'customer'>(publicId))
    : failure('identity_required', { detail: 'no customer' });
}
