import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DeadlineExceeded, withDeadline } from '../../lambda/runtime/deadline.ts';

const limits = { signalMs: 100, giveUpMs: 150 };
const never = () => new Promise<never>(() => undefined);

describe('a deadline', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('passes the result through, and leaves no timer behind', async () => {
    expect(await withDeadline(limits, () => Promise.resolve('done'))).toBe('done');
    await expect(withDeadline(limits, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('signals while there is time left to answer', async () => {
    const work = (signal: AbortSignal) =>
      new Promise<string>((resolve) => {
        signal.addEventListener('abort', () => {
          resolve('in time');
        });
      });
    const result = withDeadline(limits, work);
    await jest.advanceTimersByTimeAsync(100);
    expect(await result).toBe('in time');
  });

  test('gives up on work that does not heed the signal', async () => {
    let signal: AbortSignal | undefined;
    const result = withDeadline(limits, (given) => {
      signal = given;
      return never();
    });
    const outcome = expect(result).rejects.toBeInstanceOf(DeadlineExceeded);
    await jest.advanceTimersByTimeAsync(150);
    await outcome;
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toBeInstanceOf(DeadlineExceeded);
  });

  test('of work that throws at once is a rejection like any other', async () => {
    const throwing = () => {
      throw new Error('at once');
    };
    await expect(withDeadline(limits, throwing)).rejects.toThrow('at once');
    expect(jest.getTimerCount()).toBe(0);
  });
});
