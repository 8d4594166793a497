import { SignJWT } from 'jose';
import type { Clock } from '../../../runtime/clock.ts';
import type { CustomerId } from '../../id.ts';

/** The shop takes a token that lives a minute at most; half of it leaves room for clocks that differ. */
const lifeSeconds = 30;

export type LoginToken = (customer: CustomerId) => Promise<string>;

/** Signs that the skill speaks for this customer; each token is good for one log-in. */
export function createLoginToken(secret: string, clock: Clock): LoginToken {
  const key = new TextEncoder().encode(secret);
  return (customer) => {
    const now = Math.floor(clock().getTime() / 1000);
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('shopkeeper')
      .setAudience('corner-market')
      .setSubject(customer)
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .setJti(crypto.randomUUID())
      .sign(key);
  };
}
