import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import { say } from '../speech/message.ts';
import { writeCodeConfirmPage, writeCodePage, writeLinkedPage } from './pages/device-pages.ts';
import { writeTroublePage } from './pages/trouble-page.ts';
import { loadWords, localeOf, type Words } from './pages/words.ts';

type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>;

/** The device grant: digits that a voice can say in groups, and pages without scripts to type them on. */
export const createDeviceFlow = (seller: Seller): DeviceFlow => ({
  enabled: true,
  charset: 'digits',
  mask: '*** *** ***',
  // Who asks is a voice: its address says nothing, and is not kept.
  deviceInfo: () => ({}),
  async userCodeInputSource(ctx, _form, _out, error) {
    const trouble = error && say('linking.code-wrong');
    write(
      ctx,
      writeCodePage(await wordsFor(ctx, seller), { ...pageOf(ctx), ...(trouble && { trouble }) }),
    );
  },
  async userCodeConfirmSource(ctx, _form, client, _info, shownCode) {
    const userCode = String(ctx.oidc.params?.['user_code']);
    const about = { client: client.clientId, shownCode, userCode };
    write(ctx, writeCodeConfirmPage(await wordsFor(ctx, seller), { ...pageOf(ctx), ...about }));
  },
  async successSource(ctx) {
    write(ctx, writeLinkedPage(await wordsFor(ctx, seller)));
  },
});

/** What the library could not do, in words that tell a stranger nothing. */
export const createErrorPage =
  (seller: Seller) =>
  async (ctx: KoaContextWithOIDC): Promise<void> => {
    write(ctx, writeTroublePage(await wordsFor(ctx, seller)));
  };

const wordsFor = (ctx: KoaContextWithOIDC, seller: Seller): Promise<Words> =>
  loadWords(localeOf(undefined, ctx.get('accept-language')), seller);

function pageOf(ctx: KoaContextWithOIDC) {
  const secret = ctx.oidc.session?.state?.['secret'];
  return {
    action: `${ctx.oidc.issuer}/device`,
    xsrf: typeof secret === 'string' ? secret : '',
  };
}

function write(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html';
  ctx.set('cache-control', 'no-store');
  ctx.body = page;
}
