import type { EventEmitter } from 'node:events';
import type { Provider } from 'oidc-provider';
import { errorFields } from '../runtime/error-fields.ts';
import type { Logger } from '../runtime/logger.ts';

/** Codes of errors, never their words: those may hold what was sent. */
export function logTrouble(provider: Provider, logger: Logger): void {
  provider.on('server_error', (_ctx, error) => {
    logger.error('linking.failed', errorFields(error));
  });
  const refused = (event: string) => (_ctx: unknown, error: Error) => {
    if (isPatience.has(error.message)) return;
    logger.warn('linking.refused', { event, error: error.message });
  };
  provider.on('authorization.error', refused('authorization'));
  provider.on('grant.error', refused('grant'));
  provider.on('revocation.error', refused('revocation'));
  // Koa prints what it catches; here it becomes a line of the log.
  const koa: EventEmitter = provider;
  koa.on('error', (error: unknown) => {
    logger.error('linking.failed', errorFields(error));
  });
}

/** How a call is told that its code has not been entered yet (RFC 8628, 3.5): no trouble at all. */
const isPatience: ReadonlySet<string> = new Set(['authorization_pending', 'slow_down']);
