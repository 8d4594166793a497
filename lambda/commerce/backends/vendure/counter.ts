import * as v from 'valibot';
import type { CallContext, CustomerContext } from '../../backend.ts';
import { failure, success } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { AskShop, Question } from './ask-shop.ts';
import { languageOf } from './language.ts';
import type { Sessions } from './sessions.ts';
import type { Failed, Failure } from './to-failure.ts';
import { beforeSending, toReadFailure, toWriteFailure } from './to-failure.ts';
import { askTwice } from './try-twice.ts';

/** A GraphQL operation and the shape of its answer. */
export interface Operation<T> {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer: v.GenericSchema<unknown, T>;
}

/** An operation on what belongs to a customer, in whose answer the shop says who that was. */
export interface OwnOperation<T> extends Operation<T> {
  readonly owner: (answer: T) => string | undefined;
}

/** Where questions are handed over: in the right session, with the right patience. */
export interface Counter {
  readForAnyone<T>(ctx: CallContext, operation: Operation<T>): Promise<Result<T>>;
  read<T>(ctx: CustomerContext, operation: OwnOperation<T>): Promise<Result<T>>;
  write<T>(ctx: CustomerContext, operation: OwnOperation<T>): Promise<Result<T>>;
}

export function createCounter(askOnce: AskShop, sessions: Sessions): Counter {
  const reading: Manner = {
    ask: askTwice(askOnce),
    toFailure: toReadFailure,
    unreadable: 'backend_error',
    beforeSending: (failed) => failed,
    strangersSession: () => undefined,
  };
  const writing: Manner = {
    ask: askOnce,
    toFailure: toWriteFailure,
    unreadable: 'outcome_unknown',
    beforeSending,
    strangersSession: () =>
      failure('backend_error', { detail: 'the shop wrote for somebody else' }),
  };
  // Vendure opens a session for everybody who comes without one: one is enough.
  let anonymous: string | undefined;
  return {
    async readForAnyone(ctx, operation) {
      const answer = await reading.ask(toQuestion(ctx, operation, anonymous), ctx.signal);
      if (answer.kind !== 'data') return toReadFailure(answer);
      anonymous = answer.session ?? anonymous;
      return parse(operation, answer.data, reading);
    },
    read: (ctx, operation) => askAs(ctx, operation, reading, sessions),
    write: (ctx, operation) => askAs(ctx, operation, writing, sessions),
  };
}

interface Manner {
  readonly ask: AskShop;
  readonly toFailure: (failed: Failed) => Failure;
  /** What it means that an answer came and cannot be read. */
  readonly unreadable: 'backend_error' | 'outcome_unknown';
  readonly beforeSending: (failed: Failure) => Failure;
  /** What is said when the answer is about another customer; nothing: it may be asked again. */
  readonly strangersSession: () => Failure | undefined;
}

/** A session that the shop refuses did nothing: once more, in a new one. */
async function askAs<T>(
  ctx: CustomerContext,
  operation: OwnOperation<T>,
  manner: Manner,
  sessions: Sessions,
): Promise<Result<T>> {
  return (
    (await askInSession(ctx, operation, manner, sessions)) ??
    (await askInSession(ctx, operation, manner, sessions)) ??
    failure('identity_required', { detail: 'a new session does not hold either' })
  );
}

/** Nothing when the session did not hold. */
async function askInSession<T>(
  ctx: CustomerContext,
  operation: OwnOperation<T>,
  manner: Manner,
  sessions: Sessions,
): Promise<Result<T> | undefined> {
  const session = await sessions.open(ctx);
  if (!session.ok) return manner.beforeSending(session);
  const answer = await manner.ask(toQuestion(ctx, operation, session.value), ctx.signal);
  if (answer.kind === 'forbidden') {
    sessions.forget(ctx.customer, session.value);
    return undefined;
  }
  if (answer.kind !== 'data') return manner.toFailure(answer);
  const parsed = parse(operation, answer.data, manner);
  if (!parsed.ok || operation.owner(parsed.value) === ctx.customer) return parsed;
  // Vendure replaces a bad session silently by an anonymous one, and serves it.
  sessions.forget(ctx.customer, session.value);
  return manner.strangersSession();
}

const toQuestion = <T>(
  ctx: CallContext,
  { document, variables = {} }: Operation<T>,
  session: string | undefined,
): Question => ({ document, variables, language: languageOf(ctx), ...(session && { session }) });

function parse<T>(operation: Operation<T>, data: unknown, { unreadable }: Manner): Result<T> {
  const parsed = v.safeParse(operation.answer, data);
  if (parsed.success) return success(parsed.output);
  const detail = parsed.issues.map((issue) => v.getDotPath(issue) ?? issue.type).join(', ');
  return failure(unreadable, { detail: `unknown answer at ${detail}` });
}
