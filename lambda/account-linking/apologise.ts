import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import { errorFields } from '../runtime/error-fields.ts';
import type { Logger } from '../runtime/logger.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { writeTroublePage } from './pages/trouble-page.ts';
import { loadWords, localeOf } from './pages/words.ts';

/** For what nobody expected on a page of ours: the reason into the log, a way on for whoever sees it. */
export const apologise =
  (seller: Seller, logger: Logger) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      logger.error('linking.failed', errorFields(error));
      const words = await loadWords(localeOf(undefined, ctx.get('accept-language')), seller);
      ctx.status = error instanceof StoreUnavailable ? 503 : 500;
      ctx.type = 'html';
      ctx.set('cache-control', 'no-store');
      ctx.body = writeTroublePage(words);
    }
  };
