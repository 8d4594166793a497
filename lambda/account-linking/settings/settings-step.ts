import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Seller } from '../../commerce/backend.ts';
import { toId } from '../../commerce/id.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { LinkStore } from '../../shoppers/link-store.ts';
import type { CsrfTokens } from '../csrf.ts';
import { findInteraction, finish, showTrouble } from '../interactions.ts';
import { writeSettingsStep } from '../pages/settings-page.ts';
import { loadWords, localeOf, type Words } from '../pages/words.ts';
import { readForm } from '../read-form.ts';
import type { SettingsDesk, Visitor } from './settings-desk.ts';
import type { SettingsForm } from './settings-form.ts';

export interface SettingsStepOptions {
  readonly provider: Provider;
  readonly desk: SettingsDesk;
  readonly links: LinkStore;
  readonly csrf: CsrfTokens;
  readonly seller: Seller;
  readonly logger: Logger;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type Context = KoaContextWithOIDC;

const step = 'settings';
const route = /^\/interaction\/([\w-]{1,64})\/settings(?:\/(save|cancel))?$/;

/** The voice settings as the last page of a link, between consent and the answer to the platform. */
export function createSettingsStep(options: SettingsStepOptions) {
  const { provider, csrf, desk, logger, seller } = options;
  return async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const [, uid, deed] = route.exec(ctx.path) ?? [];
    if (uid === undefined) {
      await next();
      return;
    }
    ctx.set('cache-control', 'no-store');
    const interaction = await findInteraction(provider, ctx, uid);
    const customer = interaction?.session?.accountId;
    if (interaction?.prompt.name !== step || customer === undefined) {
      return showTrouble(ctx, options, 400);
    }
    const words = await wordsFor(ctx, interaction, seller);
    const visitor: Visitor = {
      customer: toId<'customer'>(customer),
      locale: words.locale,
      requestId: uid,
    };
    if (deed === undefined && ctx.method === 'GET') {
      showForm(ctx, options, { uid, words, form: await desk.open(visitor) });
      return;
    }
    const form = ctx.method === 'POST' ? await readForm(ctx.req) : undefined;
    if (!form || !csrf.holds(form['csrf'] ?? '', uid, step)) {
      logger.warn('linking.form-refused', { step, reason: form ? 'csrf' : 'no form' });
      return showTrouble(ctx, options, 403);
    }
    if (deed === 'cancel') return cancel(ctx, options, interaction);
    const submitted = await desk.submit(visitor, form);
    if (submitted.kind === 'saved') return finish(ctx, provider, { [step]: {} });
    ctx.status = 422;
    showForm(ctx, options, { uid, words, form: submitted.form });
  };
}

const wordsFor = (ctx: Context, { params }: Interaction, seller: Seller): Promise<Words> =>
  loadWords(localeOf(params['ui_locales'], ctx.get('accept-language')), seller);

function showForm(
  ctx: Context,
  { csrf, provider }: SettingsStepOptions,
  page: { readonly uid: string; readonly words: Words; readonly form: SettingsForm },
): void {
  const { uid, words, form } = page;
  ctx.status = ctx.status === 404 ? 200 : ctx.status;
  ctx.type = 'html';
  ctx.body = writeSettingsStep(words, {
    address: `${provider.issuer}/interaction/${uid}/settings`,
    csrf: csrf.tokenFor(uid, step),
    form,
    later: `${provider.issuer}/settings`,
  });
}

/** The consent that was given a page before is taken back with it. */
async function cancel(
  ctx: Context,
  { provider, links }: SettingsStepOptions,
  { lastSubmission }: Interaction,
): Promise<void> {
  const grant = lastSubmission?.consent?.grantId;
  if (grant !== undefined) await links.close(grant);
  await finish(ctx, provider, { error: 'access_denied' });
}
