import { randomBytes } from 'node:crypto';
import { addYears } from 'date-fns';
import { toId } from '../lambda/commerce/id.ts';
import type { LinkingStores } from '../lambda/persistence/linking-stores.ts';
import { hashToken } from '../lambda/shoppers/linked-account.ts';
import { shopperOf } from './world/demo-shopper.ts';
import { customerId, type Customer } from './world/personas.ts';

export interface DemoLink {
  readonly persona: Customer;
  /** The channel that will send the token. */
  readonly client: string;
  readonly token: string;
  /** In a year, where none is given. */
  readonly expiresAt?: Date;
}

/** Nobody can guess it, and nobody but the device that got it keeps it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Writes what account linking writes once somebody has consented: the link, its token, and who that stands for. */
export async function linkDemoCustomer(
  { accounts, artifacts, links }: Pick<LinkingStores, 'accounts' | 'artifacts' | 'links'>,
  { persona, client, token, ...link }: DemoLink,
  at: Date,
): Promise<void> {
  const grant = demoGrant(token);
  const shopper = shopperOf(persona);
  const customer = toId<'customer'>(customerId(persona));
  const expiresAt = link.expiresAt ?? addYears(at, 1);
  await links.save({ shopper, grant, client, since: at.toISOString() });
  // Known as the grant's, so that the token ends with it.
  await artifacts.save({ kind: 'AccessToken', id: token, payload: {}, grant, expiresAt });
  await accounts.save({
    ...{ tokenHash: hashToken(token), shopper, customer, client, grant },
    scope: ['shop'],
    expiresAt: expiresAt.toISOString(),
  });
}

/** The consent that nobody was asked for: the same whenever the same device is linked. */
const demoGrant = (token: string): string => `demo-${hashToken(token)}`;

/** Whether a link was made here, and not by an authorization server. */
export const isDemoGrant = (grant: string | undefined): boolean =>
  grant?.startsWith('demo-') ?? false;
