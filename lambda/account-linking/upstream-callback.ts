import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import type { Logger } from '../runtime/logger.ts';
import { settingsVisit } from './account-page/sign-in-here.ts';
import { writeTroublePage } from './pages/trouble-page.ts';
import { loadWords, localeOf } from './pages/words.ts';
import type { UpstreamVisits } from './upstream-visits.ts';

/**
 * The one address to which the provider sends everybody back. It leads on to the interaction's own, because only there
 * does the browser show the cookie of the interaction: whoever has none came with somebody else's address.
 */
export const createUpstreamCallback =
  (options: {
    readonly issuer: string;
    readonly visits: UpstreamVisits;
    readonly seller: Seller;
    readonly logger: Logger;
  }) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    const { issuer, visits, seller, logger } = options;
    if (ctx.path !== '/interaction/callback') {
      await next();
      return;
    }
    const { state } = ctx.query;
    const interaction =
      ctx.method === 'GET' && typeof state === 'string'
        ? await visits.interactionOf(state)
        : undefined;
    ctx.set('cache-control', 'no-store');
    if (interaction === undefined) {
      logger.warn('linking.sign-in-failed', { code: 'not_found', detail: 'state' });
      const words = await loadWords(localeOf(undefined, ctx.get('accept-language')), seller);
      ctx.status = 400;
      ctx.type = 'html';
      ctx.body = writeTroublePage(words);
      return;
    }
    const page = interaction.startsWith(settingsVisit) ? 'settings' : `interaction/${interaction}`;
    ctx.redirect(`${issuer}/${page}/callback?${ctx.querystring}`);
    ctx.status = 303;
    ctx.body = '';
  };
