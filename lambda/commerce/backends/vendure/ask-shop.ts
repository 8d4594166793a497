import * as v from 'valibot';

/** One GraphQL operation, as the shop is asked. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The language in which names are wanted, ISO 639. */
  readonly language: string;
  readonly session?: string;
}

/**
 * What came back. `unreached`: the shop never saw the question. `unanswered`: it may have acted, and nobody can tell.
 * `refused`: it understood, or tried to, and did nothing.
 */
export type Answer =
  | { readonly kind: 'data'; readonly data: unknown; readonly session?: string }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'rate-limited' }
  | { readonly kind: 'unreached'; readonly detail: string }
  | { readonly kind: 'unanswered'; readonly detail: string }
  | { readonly kind: 'out-of-time' };

export type AskShop = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Asks once: never again by itself, never without a way to stop. */
export function createAskShop(url: string, fetchIt: typeof fetch): AskShop {
  return async (question, signal) => {
    if (signal.aborted)
      return { kind: 'unreached', detail: 'the time was over before it was sent' };
    try {
      const response = await fetchIt(addressOf(url, question), {
        method: 'POST',
        headers: headersOf(question),
        body: JSON.stringify({ query: question.document, variables: question.variables }),
        signal,
      });
      return toAnswer(response, await response.text());
    } catch (error) {
      return isOver(signal) ? { kind: 'out-of-time' } : toFailure(error);
    }
  };
}

const isOver = (signal: AbortSignal): boolean => signal.aborted;

function addressOf(url: string, { language }: Question): URL {
  const address = new URL(url);
  address.searchParams.set('languageCode', language);
  return address;
}

const headersOf = ({ session }: Question): Record<string, string> => ({
  'content-type': 'application/json',
  ...(session && { authorization: `Bearer ${session}` }),
});

const graphqlAnswer = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(
    v.array(v.object({ extensions: v.optional(v.object({ code: v.optional(v.string()) })) })),
  ),
});

/** Codes with which a GraphQL server says that it did nothing. */
const notDone = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

function toAnswer(response: Response, text: string): Answer {
  if (response.status === 429) return { kind: 'rate-limited' };
  const body = v.safeParse(graphqlAnswer, readJson(text));
  if (!body.success) return withoutBody(response.status);
  const { data, errors = [] } = body.output;
  if (errors.length > 0) return toRefusal(errors.map((error) => error.extensions?.code ?? ''));
  if (!response.ok || data === undefined || data === null) return withoutBody(response.status);
  const session = response.headers.get('vendure-auth-token');
  return { kind: 'data', data, ...(session && { session }) };
}

function toRefusal(codes: readonly string[]): Answer {
  if (codes.includes('FORBIDDEN')) return { kind: 'forbidden' };
  const detail = `GraphQL ${codes.join(' ')}`;
  return codes.every((code) => notDone.has(code))
    ? { kind: 'refused', detail }
    : { kind: 'unanswered', detail };
}

function withoutBody(status: number): Answer {
  const detail = `HTTP ${status} without an answer in GraphQL`;
  return status >= 400 && status < 500
    ? { kind: 'refused', detail }
    : { kind: 'unanswered', detail };
}

/** Failures before a connection stood: nothing was sent. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function toFailure(error: unknown): Answer {
  const code = codeOf(error instanceof Error ? error.cause : undefined) ?? 'no connection';
  return { kind: neverConnected.has(code) ? 'unreached' : 'unanswered', detail: code };
}

const codeOf = (cause: unknown): string | undefined =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
