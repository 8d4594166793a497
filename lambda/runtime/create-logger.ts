import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { LogLevel } from './env.ts';
import type { Logger } from './logger.ts';
import { redact } from './redact.ts';

/** One line of JSON per event on standard output, as CloudWatch wants it, and nothing private in it. */
export function createLogger(options: {
  readonly service: string;
  readonly level: LogLevel;
}): Logger {
  const powertools = new Powertools({
    serviceName: options.service,
    logLevel: options.level,
    jsonReplacerFn: redact,
  });
  return {
    info: (event, fields = {}) => {
      powertools.info(event, fields);
    },
    warn: (event, fields = {}) => {
      powertools.warn(event, fields);
    },
    error: (event, fields = {}) => {
      powertools.error(event, fields);
    },
  };
}
