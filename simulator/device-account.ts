import { linkDemoCustomer } from './link-demo-customer.ts';
import type { SimulationOptions } from './simulation.ts';
import { customerId, customerOf } from './world/personas.ts';
import { openStores } from './world/skill.ts';
import type { World } from './world/world.ts';

/** The account behind a simulated device. */
export interface DeviceAccount {
  /** What the device sends of it; nothing while it is not linked. */
  token(): string | undefined;
  /** Under which the shop knows its owner, if it does. */
  customer(): string | undefined;
  link(): Promise<void>;
  unlink(): void;
}

type Owner = Pick<SimulationOptions, 'channel' | 'persona' | 'integration' | 'linkAccount'>;

/** Linked from the start, but for guests and where a device has nowhere to put a token. */
export async function openDeviceAccount(world: World, owner: Owner): Promise<DeviceAccount> {
  const linkAccount = owner.linkAccount ?? (() => linkAsDemoCustomer(world, owner));
  let token: string | undefined;
  let customer = customerOf(owner.persona);
  const account: DeviceAccount = {
    token: () => token,
    customer: () => customer,
    async link() {
      token = await linkAccount();
      customer ??= customerId(demoCustomerOf(owner));
    },
    unlink() {
      token = undefined;
    },
  };
  if (owner.persona !== 'guest' && sendsTokens(owner)) await account.link();
  return account;
}

/** Neither a telephone nor a web page of Google's tells of an account. */
export const sendsTokens = ({ channel, integration }: Owner): boolean =>
  channel === 'alexa' || integration === 'detectIntent';

/** A guest who links turns out to be the regular customer. */
const demoCustomerOf = ({ persona }: Owner) => (persona === 'guest' ? 'regular' : persona);

/** The token of the persona's device, behind which the database knows the customer from then on. */
async function linkAsDemoCustomer(
  { database, tokens, clock }: World,
  owner: Owner,
): Promise<string> {
  const stores = openStores(database);
  const token = tokens.tokenFor(owner.channel, owner.persona);
  const link = { persona: demoCustomerOf(owner), client: owner.channel, token };
  await linkDemoCustomer(stores.accounts, link, clock());
  stores.close();
  return token;
}
