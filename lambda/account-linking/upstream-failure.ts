import { failure } from '../commerce/result.ts';

/** What the provider says when it is not the shopper's doing (RFC 6749, 4.1.2.1). */
const troubles: ReadonlySet<string> = new Set([
  'server_error',
  'temporarily_unavailable',
  'invalid_client',
  'unauthorized_client',
]);

/** No answer, or none that is one. */
const silences: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/** Whatever is wrong with an answer is said in the same words; the log gets a code, never what was sent. */
export function toSignInFailure(error: unknown): ReturnType<typeof failure> {
  if (isTimeout(error)) return failure('timeout', { retryable: true });
  const said = textOf(error, 'error');
  const code = textOf(error, 'code');
  const detail = said ?? code ?? (error instanceof Error ? error.name : 'unknown');
  const isAway =
    (said === undefined && code === undefined) ||
    (said !== undefined && troubles.has(said)) ||
    (said === undefined && code !== undefined && silences.has(code));
  return isAway
    ? failure('unavailable', { retryable: true, detail })
    : failure('identity_required', { detail });
}

const isTimeout = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'TimeoutError') ||
  textOf(error, 'code') === 'OAUTH_TIMEOUT';

/** Only what looks like a code: a stranger may have written it. */
function textOf(error: unknown, name: 'error' | 'code'): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const value: unknown = Reflect.get(error, name);
  if (typeof value !== 'string') return undefined;
  return /^\w{1,40}$/.test(value) ? value : 'unknown';
}
