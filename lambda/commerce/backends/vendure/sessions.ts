import * as v from 'valibot';
import type { CustomerContext } from '../../backend.ts';
import type { CustomerId } from '../../id.ts';
import { failure, success } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { AskShop } from './ask-shop.ts';
import { languageOf } from './language.ts';
import type { LoginToken } from './login-token.ts';
import { toReadFailure } from './to-failure.ts';

/** A server speaks for many customers; the ones that spoke longest ago log in again. */
const mostSessions = 2000;

const login = /* GraphQL */ `
  mutation LogIn($token: String!) {
    authenticate(input: { shopkeeper: { token: $token } }) {
      __typename
    }
  }
`;

const loginAnswer = v.object({ authenticate: v.object({ __typename: v.string() }) });

export interface Sessions {
  /** The customer's session, logged in first when there is none. `identity_required`: the shop does not know her. */
  open(ctx: CustomerContext): Promise<Result<string>>;
  /** Forgets a session that no longer holds, unless somebody has a newer one already. */
  forget(customer: CustomerId, session: string): void;
}

export function createSessions(ask: AskShop, token: LoginToken): Sessions {
  const open = new Map<CustomerId, string>();
  return {
    async open(ctx) {
      const session = open.get(ctx.customer);
      if (session) return success(session);
      const answer = await logIn(ask, token, ctx);
      if (answer.ok) remember(open, ctx.customer, answer.value);
      return answer;
    },
    forget(customer, session) {
      if (open.get(customer) === session) open.delete(customer);
    },
  };
}

async function logIn(
  ask: AskShop,
  token: LoginToken,
  ctx: CustomerContext,
): Promise<Result<string>> {
  const variables = { token: await token(ctx.customer) };
  const question = { document: login, variables, language: languageOf(ctx) };
  const answer = await ask(question, ctx.signal);
  if (answer.kind !== 'data') return toReadFailure(answer);
  const parsed = v.safeParse(loginAnswer, answer.data);
  if (!parsed.success) return failure('backend_error', { detail: 'log-in: unknown answer' });
  const { __typename } = parsed.output.authenticate;
  if (__typename !== 'CurrentUser') return failure('identity_required', { detail: __typename });
  if (!answer.session) return failure('backend_error', { detail: 'log-in: no session' });
  return success(answer.session);
}

function remember(open: Map<CustomerId, string>, customer: CustomerId, session: string): void {
  open.set(customer, session);
  const [oldest] = open.keys();
  if (open.size > mostSessions && oldest) open.delete(oldest);
}
