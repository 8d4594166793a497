import { failure } from '../../result.ts';
import type { BackendError } from '../../result.ts';
import type { Answer } from './ask-shop.ts';

export type Failed = Exclude<Answer, { kind: 'data' }>;
export type Failure = { readonly ok: false; readonly error: BackendError };

/** A read that failed did nothing, and may be tried again. */
export function toReadFailure(answer: Failed): Failure {
  switch (answer.kind) {
    case 'out-of-time':
      return failure('timeout', { retryable: true });
    case 'unreached':
    case 'unanswered':
      return failure('unavailable', { retryable: true, detail: answer.detail });
    default:
      return toRefusal(answer);
  }
}

/** A write that was sent and not answered may have happened: only its key can tell. */
export function toWriteFailure(answer: Failed): Failure {
  switch (answer.kind) {
    case 'out-of-time':
      return failure('outcome_unknown', { retryable: true, detail: 'out of time' });
    case 'unanswered':
      return failure('outcome_unknown', { retryable: true, detail: answer.detail });
    case 'unreached':
      return failure('unavailable', { retryable: true, detail: answer.detail });
    default:
      return toRefusal(answer);
  }
}

function toRefusal(
  answer: Extract<Failed, { kind: 'forbidden' | 'refused' | 'rate-limited' }>,
): Failure {
  switch (answer.kind) {
    case 'forbidden':
      return failure('identity_required');
    case 'rate-limited':
      return failure('rate_limited', { retryable: true });
    case 'refused':
      return failure('backend_error', { detail: answer.detail });
  }
}

/** What a writer is told when it did not even come to sending: nothing can have happened. */
export const beforeSending = ({ error }: Failure): Failure =>
  error.code === 'timeout'
    ? failure('unavailable', { retryable: true, detail: 'the log-in took too long' })
    : { ok: false, error };
