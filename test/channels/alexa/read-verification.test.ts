import { describe, expect, test } from '@jest/globals';
import { readVerification } from '../../../lambda/channels/alexa/read-verification.ts';
import { resumed } from '../../fixtures/alexa/envelopes.ts';

const reading = (result: unknown) => readVerification(resumed(result).request);
const causeOf = (change: object) => {
  const { cause } = resumed({ status: 'ACHIEVED' }).request as unknown as { cause: object };
  return readVerification({ cause: { ...cause, ...change } });
};

describe('what came of verifying a speaker', () => {
  test.each([
    [{ status: 'ACHIEVED' }, 'achieved'],
    [{ status: 'NOT_ACHIEVED', reason: 'NOT_MATCH' }, 'not-match'],
    [{ status: 'NOT_ACHIEVED', reason: 'METHOD_LOCKOUT' }, 'lockout'],
    [{ status: 'NOT_ACHIEVED', reason: 'VERIFICATION_METHOD_NOT_SETUP' }, 'not-set-up'],
    [{ status: 'NOT_ACHIEVED', reason: 'NOT_ENABLED' }, 'not-enabled'],
    [{ status: 'NOT_ENABLED' }, 'not-enabled'],
    [{ status: 'NOT_ACHIEVED', reason: 'SOMETHING_NEW' }, 'not-achieved'],
    [{ status: 'NOT_ACHIEVED' }, 'not-achieved'],
    [{ status: 'NOT_ACHIEVED', reason: 'ACHIEVED' }, 'not-achieved'],
    [{ status: 'SOMETHING_NEW' }, 'failed'],
    [{ status: 'achieved' }, 'failed'],
    [{ status: ['ACHIEVED'] }, 'failed'],
    [{ reason: 'NOT_MATCH' }, 'failed'],
    [{}, 'failed'],
    [null, 'failed'],
    ['ACHIEVED', 'failed'],
  ])('is in the result %j: %s', (result, expected) => {
    expect(reading(result)).toEqual({ token: 'verification-1', result: expected });
  });

  test.each([
    { status: { code: '403', message: 'no personalization' } },
    { status: { code: 500 } },
    { status: { code: ['200'] } },
    { status: '200' },
    { status: undefined },
    { type: 'ConnectionFailed' },
    { type: undefined },
  ])('is a failure where the connection was none: %j', (change) => {
    expect(causeOf(change)?.result).toBe('failed');
  });

  test('may be told with a code that is a number', () => {
    expect(causeOf({ status: { code: 200 } })?.result).toBe('achieved');
  });

  test.each([undefined, null, '', ' ', 7, {}, 'x'.repeat(10_240)])(
    'answers nothing of ours without a token of ours: %#',
    (token) => {
      expect(causeOf({ token })).toBeUndefined();
    },
  );

  test.each([undefined, null, 'request', {}, { cause: null }, { cause: [] }])(
    'is nowhere in %j',
    (request) => {
      expect(readVerification(request)).toBeUndefined();
    },
  );
});
