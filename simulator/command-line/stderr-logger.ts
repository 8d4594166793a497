import type { Logger } from '../../lambda/runtime/logger.ts';

/** What the skill logs, beside what it says. */
export const stderrLogger: Logger = {
  info: () => undefined,
  warn: (event, fields) => {
    tell('warn', event, fields);
  },
  error: (event, fields) => {
    tell('error', event, fields);
  },
};

function tell(level: string, event: string, fields: unknown): void {
  process.stderr.write(`${level} ${event} ${JSON.stringify(fields ?? {})}\n`);
}
