import type { Credentials, CustomerSignIn } from '../commerce/customer-sign-in.ts';
import type { CustomerId } from '../commerce/id.ts';
import type { BackendError } from '../commerce/result.ts';
import type { Logger } from '../runtime/logger.ts';
import { say, type Message } from '../speech/message.ts';
import type { TryLimits } from './rate-limit.ts';

/** Who signed in, or what to say instead. Whatever is wrong with the credentials, it is said in the same words. */
export type SignedIn =
  | { readonly kind: 'customer'; readonly customer: CustomerId }
  /** Where the browser has to go first. */
  | { readonly kind: 'elsewhere'; readonly url: URL }
  /** It belongs to no page of this browser. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'trouble'; readonly status: number; readonly trouble: Message };

/** Of the 4.5 seconds in which a page should answer. */
export const patienceMs = 4000;

/** One try on the page of one interaction, whose id is also the request's. */
export interface Attempt {
  readonly address: string;
  readonly locale: string;
  readonly requestId: string;
}

export async function signInAtShop(
  ports: {
    readonly signIn: CustomerSignIn;
    readonly limits: TryLimits;
    readonly logger: Logger;
    readonly seller: { readonly name: string };
  },
  { address, locale, requestId }: Attempt,
  credentials: Credentials,
): Promise<SignedIn> {
  const { signIn, limits, logger, seller } = ports;
  const who = { address, email: credentials.email };
  if (!(await limits.allowSignIn(who))) {
    logger.warn('linking.sign-in-limited');
    return trouble(429, say('linking.too-many'));
  }
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await signIn.signIn({ locale, signal, requestId }, credentials);
  if (answer.ok) {
    await limits.signedIn(who);
    return { kind: 'customer', customer: answer.value };
  }
  logger.warn('linking.sign-in-failed', { code: answer.error.code, detail: answer.error.detail });
  return toTrouble(answer.error, seller, say('linking.wrong'));
}

/** The same few words for whatever went wrong, at the shop as at a provider. */
export function toTrouble(
  { code }: BackendError,
  seller: { readonly name: string },
  wrong: Message,
): SignedIn {
  switch (code) {
    case 'identity_required':
      return trouble(401, wrong);
    case 'rate_limited':
      return trouble(429, say('linking.too-many'));
    default:
      return trouble(503, say('linking.shop-away', { seller: seller.name }));
  }
}

const trouble = (status: number, message: Message): SignedIn => ({
  kind: 'trouble',
  status,
  trouble: message,
});
