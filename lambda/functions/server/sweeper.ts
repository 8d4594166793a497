import { errorFields } from '../../runtime/error-fields.ts';
import type { Logger } from '../../runtime/logger.ts';

export interface SweeperOptions {
  /** Resolves what earlier turns left open. */
  readonly sweep: (signal: AbortSignal) => Promise<unknown>;
  readonly everyMs: number;
  readonly logger: Logger;
}

/** Sweeps again and again, never twice at once, and keeps no process alive. */
export function startSweeper({ sweep, everyMs, logger }: SweeperOptions): {
  stop(): Promise<void>;
} {
  const controller = new AbortController();
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= run().finally(() => {
      running = undefined;
    });
  }, everyMs).unref();
  const run = async () => {
    try {
      await sweep(controller.signal);
    } catch (error) {
      logger.error('sweep.failed', errorFields(error));
    }
  };
  return {
    async stop() {
      clearInterval(timer);
      controller.abort();
      await running;
    },
  };
}
