import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startSweeper } from '../../lambda/functions/server/sweeper.ts';
import { sweepPurchases } from '../../lambda/functions/server/sweep-purchases.ts';
import type { Wired } from '../../lambda/functions/wire.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function sweeperWith(sweep: (signal: AbortSignal) => Promise<unknown>) {
  const errors: unknown[] = [];
  const logger = {
    ...silentLogger,
    error: (event: string, fields?: object) => {
      errors.push({ event, ...fields });
    },
  };
  return { sweeper: startSweeper({ sweep, everyMs: 100, logger }), errors };
}

describe('the sweeper', () => {
  test('sweeps again and again until it is stopped', async () => {
    const sweep = jest.fn(() => Promise.resolve());
    const { sweeper } = sweeperWith(sweep);
    expect(sweep).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(250);
    expect(sweep).toHaveBeenCalledTimes(2);
    await sweeper.stop();
    await jest.advanceTimersByTimeAsync(1000);
    expect(sweep).toHaveBeenCalledTimes(2);
  });

  test('never sweeps twice at once', async () => {
    let end: () => void = () => undefined;
    const sweep = jest.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const { sweeper } = sweeperWith(sweep);
    await jest.advanceTimersByTimeAsync(350);
    expect(sweep).toHaveBeenCalledTimes(1);
    end();
    await jest.advanceTimersByTimeAsync(100);
    expect(sweep).toHaveBeenCalledTimes(2);
    end();
    await sweeper.stop();
  });

  test('goes on after a round that failed, and logs it', async () => {
    const sweep = jest.fn(() => Promise.reject(new Error('away')));
    const { sweeper, errors } = sweeperWith(sweep);
    await jest.advanceTimersByTimeAsync(250);
    expect(sweep).toHaveBeenCalledTimes(2);
    expect(errors).toMatchObject([
      { event: 'sweep.failed', detail: 'away' },
      { event: 'sweep.failed', detail: 'away' },
    ]);
    await sweeper.stop();
  });

  test('tells a round that is under way to end, and waits for it', async () => {
    let ended = false;
    const { sweeper } = sweeperWith(
      (signal) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => {
            ended = true;
            resolve();
          });
        }),
    );
    await jest.advanceTimersByTimeAsync(100);
    await sweeper.stop();
    expect(ended).toBe(true);
  });
});

describe('a round', () => {
  const now = new Date('2026-11-21T15:00:00Z');

  test('settles what was left open, and logs it when there was something', async () => {
    const rounds = [
      { settled: 2, left: 1 },
      { settled: 0, left: 0 },
    ];
    const asked: unknown[] = [];
    const purchasing = {
      settleAll: (ctx: unknown) => {
        asked.push(ctx);
        return Promise.resolve(rounds.shift());
      },
    } as unknown as Wired['purchasing'];
    const logged: unknown[] = [];
    const info = (event: string, fields?: object) => {
      logged.push({ event, ...fields });
    };
    const { sweep } = sweepPurchases({
      purchasing,
      finishForgettings: () => Promise.resolve(0),
      clock: () => now,
      logger: { ...silentLogger, info },
    });
    const { signal } = new AbortController();
    await sweep(signal);
    await sweep(signal);
    expect(asked).toMatchObject([{ at: now }, { at: now }]);
    expect(logged).toEqual([{ event: 'sweep.done', settled: 2, left: 1, toForget: 0 }]);
  });
});
