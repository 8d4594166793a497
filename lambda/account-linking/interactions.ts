import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import type { Seller } from '../commerce/backend.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Message } from '../speech/message.ts';
import { scope } from './clients.ts';
import type { CsrfTokens } from './csrf.ts';
import { writeConsentPage } from './pages/consent-page.ts';
import { writeTroublePage } from './pages/trouble-page.ts';
import { loadWords, localeOf } from './pages/words.ts';
import { readForm } from './read-form.ts';
import type { SignInStep } from './sign-in-step.ts';
import type { SignedIn } from './sign-in.ts';

export interface InteractionOptions {
  readonly provider: Provider;
  readonly signInStep: SignInStep;
  readonly csrf: CsrfTokens;
  readonly seller: Seller;
  readonly logger: Logger;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type Context = Pick<KoaContextWithOIDC, 'req' | 'res' | 'path' | 'method' | 'ip'> &
  KoaContextWithOIDC;
type Next = () => Promise<unknown>;

const route = /^\/interaction\/([\w-]{1,64})(?:\/(sign-in|callback|consent|cancel))?$/;

/** The pages between a platform's request and its answer: sign in, then consent (then the settings); or leave it. */
export function createInteractions(options: InteractionOptions) {
  const { provider, csrf, logger, signInStep } = options;
  return async (ctx: Context, next: Next): Promise<void> => {
    const [, uid, deed] = route.exec(ctx.path) ?? [];
    if (uid === undefined) {
      await next();
      return;
    }
    ctx.set('cache-control', 'no-store');
    const interaction = await findInteraction(provider, ctx, uid);
    if (!interaction) return showTrouble(ctx, options, 400);
    const step = interaction.prompt.name;
    if (deed === undefined && ctx.method === 'GET') {
      return showStep(ctx, options, interaction);
    }
    if (deed === 'callback' && ctx.method === 'GET' && step === 'login' && signInStep.comeBack) {
      const back = await signInStep.comeBack(attemptOf(ctx, interaction), `?${ctx.querystring}`);
      return goOn(ctx, options, interaction, back);
    }
    const form = ctx.method === 'POST' ? await readForm(ctx.req) : undefined;
    if (!form || !csrf.holds(form['csrf'] ?? '', uid, step)) {
      logger.warn('linking.form-refused', { step, reason: form ? 'csrf' : 'no form' });
      return showTrouble(ctx, options, 403);
    }
    if (deed === 'cancel') return finish(ctx, provider, { error: 'access_denied' });
    if (deed === 'sign-in' && step === 'login') {
      const signed = await signInStep.submit(attemptOf(ctx, interaction), form);
      return goOn(ctx, options, interaction, signed);
    }
    if (deed === 'consent' && step === 'consent') return consent(ctx, options, interaction);
    return showTrouble(ctx, options, 400);
  };
}

export async function findInteraction(
  provider: Provider,
  ctx: Context,
  uid: string,
): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res);
    return interaction.uid === uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

const attemptOf = (ctx: Context, { uid, params }: Interaction) => ({
  address: ctx.ip,
  locale: localeOf(params['ui_locales'], ctx.get('accept-language')),
  requestId: uid,
});

async function goOn(
  ctx: Context,
  options: InteractionOptions,
  interaction: Interaction,
  signed: SignedIn,
): Promise<void> {
  const { provider } = options;
  switch (signed.kind) {
    case 'customer':
      await finish(ctx, provider, { login: { accountId: signed.customer, remember: false } });
      await forgetOther(provider, interaction, signed.customer);
      return;
    case 'elsewhere':
      seeOther(ctx, signed.url.href);
      return;
    case 'trouble':
      ctx.status = signed.status;
      return showStep(ctx, options, interaction, signed.trouble);
    case 'lost':
      return showTrouble(ctx, options, 400);
  }
}

/** The library would ask with a script whether somebody else shall be signed out of this browser first. */
async function forgetOther(
  provider: Provider,
  { session }: Interaction,
  customer: string,
): Promise<void> {
  if (!session || session.accountId === customer) return;
  const open = await provider.Session.findByUid(session.uid);
  if (!open) return;
  delete open.accountId;
  delete open.authorizations;
  await open.persist();
}

async function consent(
  ctx: Context,
  { provider, logger }: InteractionOptions,
  { session, params }: Interaction,
): Promise<void> {
  const client = String(params['client_id']);
  const grant = new provider.Grant({ accountId: session?.accountId, clientId: client });
  grant.addOIDCScope(scope);
  logger.info('linking.consented', { client });
  await finish(ctx, provider, { consent: { grantId: await grant.save() } });
}

export async function finish(
  ctx: Context,
  provider: Provider,
  result: Parameters<Provider['interactionResult']>[2],
): Promise<void> {
  seeOther(ctx, await provider.interactionResult(ctx.req, ctx.res, result));
}

function seeOther(ctx: Context, address: string): void {
  ctx.redirect(address);
  ctx.status = 303;
  ctx.body = '';
}

async function showStep(
  ctx: Context,
  { csrf, seller, provider, signInStep }: InteractionOptions,
  { uid, prompt, params }: Interaction,
  trouble?: Message,
): Promise<void> {
  const words = await loadWords(localeOf(params['ui_locales'], ctx.get('accept-language')), seller);
  const page = {
    client: String(params['client_id']),
    address: `${provider.issuer}/interaction/${uid}`,
    csrf: csrf.tokenFor(uid, prompt.name),
  };
  const status = ctx.status === 404 ? 200 : ctx.status;
  ctx.type = 'html';
  ctx.status = status;
  ctx.body =
    prompt.name === 'login'
      ? signInStep.write(words, { ...page, ...(trouble && { trouble }) })
      : writeConsentPage(words, page);
}

export async function showTrouble(
  ctx: Context,
  { seller }: Pick<InteractionOptions, 'seller'>,
  status: number,
): Promise<void> {
  ctx.type = 'html';
  ctx.status = status;
  ctx.body = writeTroublePage(
    await loadWords(localeOf(undefined, ctx.get('accept-language')), seller),
  );
}
