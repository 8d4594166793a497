import { randomUUID } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { say } from '../../speech/message.ts';
import { writeDeletePage } from '../pages/delete-pages.ts';
import { writeTroublePage } from '../pages/trouble-page.ts';
import { loadWords, localeOf } from '../pages/words.ts';
import { readForm, type Form } from '../read-form.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import { deeds } from './deeds.ts';
import { sendExport } from './send-export.ts';
import { showAccount } from './show-account.ts';
import { comeBackHere, showSignIn, signInHere } from './sign-in-here.ts';
import { goTo, showPage, type SignedInVisit, type Visit } from './visit.ts';

const route = /^\/settings(?:\/(save|unlink|delete|export|sign-in|sign-out|callback))?\/?$/;

/** The page on which a shopper sees and changes what the voice may do, without any platform. */
export function createAccountPage(options: AccountPageOptions) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    const found = route.exec(ctx.path);
    const isAsked = ctx.method === 'GET' || ctx.method === 'POST';
    if (!found || !isAsked) {
      await next();
      return;
    }
    ctx.set('cache-control', 'no-store');
    const locale = localeOf(undefined, ctx.get('accept-language'));
    const words = await loadWords(locale, options.seller);
    const visit: Visit = { ctx, words, requestId: randomUUID() };
    await (ctx.method === 'GET' ? show(options, visit, found[1]) : act(options, visit, found[1]));
  };
}

async function show(
  options: AccountPageOptions,
  visit: Visit,
  page: string | undefined,
): Promise<void> {
  const signedIn = await findSignedIn(options, visit);
  const home = `${options.issuer}/settings`;
  if (page === undefined) {
    await (signedIn ? showAccount(options, signedIn) : showSignIn(options, visit));
  } else if (page === 'callback') {
    await comeBackHere(options, visit);
  } else if (signedIn && page === 'export') {
    await sendExport(options, signedIn);
  } else if (signedIn && page === 'delete') {
    const csrf = options.csrf.tokenFor(signedIn.session, page);
    showPage(visit, writeDeletePage(visit.words, { address: home, csrf }));
  } else {
    goTo(visit, home);
  }
}

async function act(
  options: AccountPageOptions,
  visit: Visit,
  name: string | undefined,
): Promise<void> {
  const form = await readForm(visit.ctx.req);
  if (name === 'sign-in') {
    const isOurs = holds(options, form, options.sessions.idOf(visit.ctx), name);
    await (form && isOurs ? signInHere(options, visit, form) : refuse(options, visit));
    return;
  }
  const signedIn = await findSignedIn(options, visit);
  if (!signedIn) {
    await showSignIn(options, visit, { status: 401, trouble: say('settings.signed-out') });
    return;
  }
  const isOurs = isDeed(name) && holds(options, form, signedIn.session, name);
  await (form && isOurs ? deeds[name](options, signedIn, form) : refuse(options, visit));
}

const holds = (
  { csrf }: AccountPageOptions,
  form: Form | undefined,
  id: string,
  deed: string,
): boolean => csrf.holds(form?.['csrf'] ?? '', id, deed);

function refuse({ logger }: AccountPageOptions, visit: Visit): Promise<void> {
  logger.warn('linking.form-refused', { step: 'account' });
  showPage(visit, writeTroublePage(visit.words), 403);
  return Promise.resolve();
}

const isDeed = (deed: string | undefined): deed is keyof typeof deeds =>
  deed !== undefined && Object.hasOwn(deeds, deed);

async function findSignedIn(
  { sessions, toShopperId }: AccountPageOptions,
  visit: Visit,
): Promise<SignedInVisit | undefined> {
  const session = await sessions.find(visit.ctx);
  if (!session) return undefined;
  const { requestId, words } = visit;
  const visitor = { customer: session.customer, locale: words.locale, requestId };
  return { ...visit, session: session.id, visitor, shopper: toShopperId(session.customer) };
}
