import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import { say } from '../speech/message.ts';
import { writeTroublePage } from './pages/trouble-page.ts';
import { loadWords, localeOf } from './pages/words.ts';
import type { TryLimits } from './rate-limit.ts';

/**
 * An address with the code in it, sent by a stranger, would have their call linked with a tap or two; and the library
 * would answer it with a script. Who types too many codes is guessing.
 */
export const typeCodesByHand =
  (options: { readonly provider: Provider; readonly limits: TryLimits; readonly seller: Seller }) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    const { provider, limits, seller } = options;
    if (ctx.path !== '/device') {
      await next();
      return;
    }
    const isPost = ctx.method === 'POST';
    if (isPost && !(await limits.allowUserCode(ctx.ip))) {
      const words = await loadWords(localeOf(undefined, ctx.get('accept-language')), seller);
      ctx.status = 429;
      ctx.type = 'html';
      ctx.body = writeTroublePage(words, say('linking.too-many'));
      return;
    }
    if (ctx.query['user_code'] !== undefined || (isPost && !(await hasSession(ctx, provider)))) {
      ctx.status = 303;
      ctx.redirect(`${provider.issuer}/device`);
      return;
    }
    await next();
  };

/** A form of a page that was never shown in this browser, or too long ago: the library fails over it. */
async function hasSession(ctx: KoaContextWithOIDC, provider: Provider): Promise<boolean> {
  const id = ctx.cookies.get(provider.cookieName('session'), { signed: true });
  return id !== undefined && (await provider.Session.find(id)) !== undefined;
}
