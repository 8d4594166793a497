import type { KoaContextWithOIDC } from 'oidc-provider';
import { errorFields } from '../runtime/error-fields.ts';
import type { Logger } from '../runtime/logger.ts';
import type { ArtifactStore } from './artifacts.ts';

/**
 * A code is claimed when its exchange begins, and spent when it has been answered. Whoever comes with a spent one ends
 * what came of it (RFC 6749, 4.1.2); the doubles of one request, which platforms send, are only refused. So is all that
 * comes after a device code's exchange: no browser ever sees one, and two turns of a call may ask at once.
 */
export const spendWhatWasExchanged =
  (artifacts: ArtifactStore, logger: Logger) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    await next();
    if (ctx.path !== '/token' || ctx.status !== 200) return;
    const { AuthorizationCode: code } = ctx.oidc.entities;
    if (!code) return;
    try {
      await artifacts.spend(code.kind, code.jti);
    } catch (error) {
      // It stays claimed, which is enough for nobody to exchange it again.
      logger.error('linking.not-spent', errorFields(error));
    }
  };
