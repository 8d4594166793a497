import { randomBytes } from 'node:crypto';
import { addYears } from 'date-fns';
import { toId } from '../lambda/commerce/id.ts';
import {
  hashToken,
  type LinkedAccount,
  type LinkedAccountStore,
} from '../lambda/shoppers/linked-account.ts';
import { toShopperId } from '../lambda/shoppers/shopper.ts';
import { customerId, type Customer } from './world/personas.ts';

export interface DemoLink {
  readonly persona: Customer;
  /** The channel that will send the token. */
  readonly client: string;
  readonly token: string;
}

/** Nobody can guess it, and nobody but the device that got it keeps it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Writes the record that account linking writes: the token's hash, and who it stands for. Resolves to when it ends. */
export async function linkDemoCustomer(
  accounts: LinkedAccountStore,
  { persona, client, token }: DemoLink,
  at: Date,
): Promise<Pick<LinkedAccount, 'expiresAt'>> {
  const expiresAt = addYears(at, 1).toISOString();
  await accounts.save({
    tokenHash: hashToken(token),
    shopper: toShopperId(`demo-${persona}`),
    customer: toId<'customer'>(customerId(persona)),
    client,
    scope: ['shop'],
    expiresAt,
  });
  return { expiresAt };
}
