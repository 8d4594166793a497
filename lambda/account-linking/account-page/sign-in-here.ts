import type { Message } from '../../speech/message.ts';
import { writeSignInPage } from '../pages/sign-in-page.ts';
import type { Form } from '../read-form.ts';
import { signInAtShop } from '../sign-in.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import { goTo, showPage, type Visit } from './visit.ts';

/** The page on which somebody signs in to their own settings, bound to this browser. */
export function showSignIn(
  { issuer, sessions, csrf }: AccountPageOptions,
  visit: Visit,
  { status = 200, trouble }: { readonly status?: number; readonly trouble?: Message } = {},
): Promise<void> {
  const token = csrf.tokenFor(sessions.idOf(visit.ctx), 'sign-in');
  const page = { address: `${issuer}/settings`, csrf: token, ...(trouble && { trouble }) };
  showPage(visit, writeSignInPage(visit.words, page), status);
  return Promise.resolve();
}

export async function signInHere(
  options: AccountPageOptions,
  visit: Visit,
  form: Form,
): Promise<void> {
  const { ctx, words, requestId } = visit;
  const signed = await signInAtShop(options, {
    credentials: { email: form['email'] ?? '', password: form['password'] ?? '' },
    address: ctx.ip,
    locale: words.locale,
    requestId,
  });
  if (signed.kind !== 'customer') {
    await showSignIn(options, visit, signed);
    return;
  }
  await options.sessions.open(ctx, signed.customer);
  goTo(visit, `${options.issuer}/settings`);
}
