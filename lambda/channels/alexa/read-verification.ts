import type { VerificationResult } from '../../conversation/intent.ts';
import { dig, digText } from './dig.ts';

/** What a platform answers when it was asked to verify who speaks. */
export interface Verification {
  /** As it came back: anybody may have made it up. */
  readonly token: string;
  readonly result: VerificationResult;
}

/** No token of ours is longer. */
const longestToken = 1024;

/**
 * The cause of a session that is resumed. Results were seen in `status` and in `reason`, the code as text and as a number.
 * https://developer.amazon.com/docs/custom-skills/pin-confirmation-for-alexa-skills.html
 */
export function readVerification(request: unknown): Verification | undefined {
  const token = digText(request, 'cause', 'token');
  if (token === undefined || token.length > longestToken) return undefined;
  return { token, result: resultOf(dig(request, 'cause')) };
}

function resultOf(cause: unknown): VerificationResult {
  const code = dig(cause, 'status', 'code');
  const completed = dig(cause, 'type') === 'ConnectionCompleted';
  const status = digText(cause, 'result', 'status');
  if (!completed || (code !== '200' && code !== 200) || status === undefined) return 'failed';
  if (status === 'ACHIEVED') return 'achieved';
  const reason = digText(cause, 'result', 'reason');
  return results.get(reason ?? status) ?? (status === 'NOT_ACHIEVED' ? 'not-achieved' : 'failed');
}

const results: ReadonlyMap<string, VerificationResult> = new Map([
  ['NOT_MATCH', 'not-match'],
  ['METHOD_LOCKOUT', 'lockout'],
  ['VERIFICATION_METHOD_NOT_SETUP', 'not-set-up'],
  ['NOT_ENABLED', 'not-enabled'],
]);
