import type { NextFunction, Request, Response } from 'express';
import type { Queue } from './one-at-a-time.ts';

/** A request whose handler never answers must not hold up the others for ever. */
const graceMs = 5000;

/**
 * Lets one request in after the other. Somebody who hangs up does not end the work that was begun, so the next one waits
 * for the answer that nobody hears.
 */
export const createQueueMiddleware =
  (queue: Queue) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    void queue.run(
      () =>
        new Promise<void>((done) => {
          response.once('close', () => setTimeout(done, graceMs).unref());
          const end = response.end.bind(response);
          response.end = ((...args: Parameters<typeof end>) => {
            done();
            return end(...args);
          }) as typeof end;
          next();
        }),
    );
  };
