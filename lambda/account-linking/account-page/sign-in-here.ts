import { createHash } from 'node:crypto';
import type { Message } from '../../speech/message.ts';
import { writeTroublePage } from '../pages/trouble-page.ts';
import type { Form } from '../read-form.ts';
import type { Attempt, SignedIn } from '../sign-in.ts';
import type { AccountPageOptions } from './account-page-options.ts';
import { goTo, showPage, type Visit } from './visit.ts';

/** The page on which somebody signs in to their own settings, bound to this browser. */
export function showSignIn(
  { issuer, sessions, csrf, signInStep }: AccountPageOptions,
  visit: Visit,
  { status = 200, trouble }: { readonly status?: number; readonly trouble?: Message } = {},
): Promise<void> {
  const token = csrf.tokenFor(sessions.idOf(visit.ctx), 'sign-in');
  const page = { address: `${issuer}/settings`, csrf: token, ...(trouble && { trouble }) };
  showPage(visit, signInStep.write(visit.words, page), status);
  return Promise.resolve();
}

export const signInHere = async (
  options: AccountPageOptions,
  visit: Visit,
  form: Form,
): Promise<void> =>
  goOn(options, visit, await options.signInStep.submit(attemptOf(options, visit), form));

/** Back from the provider: what came with the address counts in the browser that was sent there. */
export async function comeBackHere(options: AccountPageOptions, visit: Visit): Promise<void> {
  const { signInStep } = options;
  const search = `?${visit.ctx.querystring}`;
  const signed = await signInStep.comeBack?.(attemptOf(options, visit), search);
  await goOn(options, visit, signed ?? { kind: 'lost' });
}

async function goOn(options: AccountPageOptions, visit: Visit, signed: SignedIn): Promise<void> {
  switch (signed.kind) {
    case 'customer':
      await options.sessions.open(visit.ctx, signed.customer);
      goTo(visit, `${options.issuer}/settings`);
      return;
    case 'elsewhere':
      goTo(visit, signed.url.href);
      return;
    case 'trouble':
      return showSignIn(options, visit, signed);
    case 'lost':
      showPage(visit, writeTroublePage(visit.words), 400);
  }
}

/** A visit to the provider belongs to this browser, which is told apart by a hash of its cookie. */
function attemptOf({ sessions }: AccountPageOptions, { ctx, words }: Visit): Attempt {
  const browser = createHash('sha256').update(sessions.idOf(ctx)).digest('base64url');
  return { address: ctx.ip, locale: words.locale, requestId: settingsVisit + browser };
}

/** What such visits are called, so that whoever comes back from the provider comes back here. */
export const settingsVisit = 'settings.';
