import type { Logger } from '../../lambda/runtime/logger.ts';

/** Keeps what a skill logs, and its errors apart: a bug apologises politely, and must not pass for an answer. */
export function errorsLogged(): {
  readonly logger: Logger;
  readonly errors: string[];
  readonly lines: string[];
} {
  const errors: string[] = [];
  const lines: string[] = [];
  const keep: Logger['info'] = (event, fields) =>
    lines.push(`${event} ${JSON.stringify(fields ?? {})}`);
  const logger: Logger = {
    info: keep,
    warn: keep,
    error: (event, fields) => {
      keep(event, fields);
      errors.push(lines.at(-1) ?? event);
    },
  };
  return { logger, errors, lines };
}
