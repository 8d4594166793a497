import type { Logger } from '../../lambda/runtime/logger.ts';

/** Keeps the errors that a skill logs: a bug apologises politely, and must not pass for an answer. */
export function errorsLogged(): { readonly logger: Logger; readonly errors: string[] } {
  const errors: string[] = [];
  const logger: Logger = {
    info: () => undefined,
    warn: () => undefined,
    error: (event, fields) => errors.push(`${event} ${JSON.stringify(fields ?? {})}`),
  };
  return { logger, errors };
}
