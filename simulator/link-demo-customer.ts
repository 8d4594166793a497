import { randomBytes } from 'node:crypto';
import { addYears } from 'date-fns';
import { toId } from '../lambda/commerce/id.ts';
import { hashToken, type LinkedAccountStore } from '../lambda/shoppers/linked-account.ts';
import { toShopperId } from '../lambda/shoppers/shopper.ts';

export interface DemoLink {
  readonly persona: string;
  /** As the shop knows the persona. */
  readonly customer: string;
  /** The channel that will send the token. */
  readonly client: string;
  readonly token: string;
}

/** Nobody can guess it, and nobody but the device that got it keeps it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Writes the record that account linking writes: the token's hash, and who it stands for. */
export function linkDemoCustomer(
  accounts: LinkedAccountStore,
  { persona, customer, client, token }: DemoLink,
  at: Date,
): Promise<void> {
  return accounts.save({
    tokenHash: hashToken(token),
    shopper: toShopperId(`demo-${persona}`),
    customer: toId<'customer'>(customer),
    client,
    scope: ['shop'],
    expiresAt: addYears(at, 1).toISOString(),
  });
}
