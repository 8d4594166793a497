/** Something did not end in time and did not heed its signal either. */
export class DeadlineExceeded extends Error {
  readonly code = 'DEADLINE_EXCEEDED';

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'DeadlineExceeded';
  }
}

/**
 * Runs `work` with a signal that fires after `signalMs`, when there is just time left to answer. Work that goes on
 * regardless is given up after `giveUpMs`: the promise then rejects with DeadlineExceeded. No timer outlives the call.
 */
export async function withDeadline<T>(
  limits: { readonly signalMs: number; readonly giveUpMs: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const givenUp = new Promise<never>((_, reject) => {
    timers.push(
      setTimeout(() => {
        controller.abort(new DeadlineExceeded(limits.signalMs));
      }, limits.signalMs),
      setTimeout(() => {
        reject(new DeadlineExceeded(limits.giveUpMs));
      }, limits.giveUpMs),
    );
  });
  try {
    return await Promise.race([work(controller.signal), givenUp]);
  } finally {
    timers.forEach(clearTimeout);
  }
}
