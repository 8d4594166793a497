import { subHours } from 'date-fns';
import { linkDemoCustomer } from './link-demo-customer.ts';
import { setUpPersona } from './set-up-persona.ts';
import type { SimulationOptions } from './simulation.ts';
import { customerId, customerOf, type Customer } from './world/personas.ts';
import type { Scene } from './world/scene.ts';

/** The account behind a simulated device. */
export interface DeviceAccount {
  /** Who links it, if nobody else is named: a guest turns out to be the regular customer. */
  readonly owner: Customer;
  readonly voiceCode: string | undefined;
  /** What the device sends of it; nothing while it is not linked. */
  token(): string | undefined;
  /** Under which the shop knows its owner, if it does. */
  customer(): string | undefined;
  link(): Promise<void>;
  unlink(): void;
  /** It was linked as somebody's without a token. */
  belongsTo(persona: Customer): void;
}

type Owner = Pick<SimulationOptions, 'channel' | 'persona' | 'integration' | 'linkAccount'>;

/** Linked from the start, but for guests, for whoever is called unlinked, and where a device has nowhere to put a token. */
export async function openDeviceAccount(scene: Scene, device: Owner): Promise<DeviceAccount> {
  const { persona } = device;
  const owner = persona === 'guest' ? 'regular' : persona;
  const voiceCode = await setUp(scene, device);
  let token: string | undefined;
  let customer = customerOf(persona);
  const account: DeviceAccount = {
    owner,
    voiceCode,
    token: () => token,
    customer: () => customer,
    async link() {
      token = await (device.linkAccount?.() ?? linkAsDemoCustomer(scene, device, owner));
      customer ??= customerId(owner);
    },
    unlink() {
      token = undefined;
    },
    belongsTo(somebody) {
      customer = customerId(somebody);
    },
  };
  if (!sendsTokens(device)) return account;
  if (persona === 'expired-token') {
    const yesterday = subHours(scene.clock(), 24);
    token = await linkAsDemoCustomer(scene, device, owner, yesterday);
  } else if (persona !== 'guest' && persona !== 'unlinked') await account.link();
  return account;
}

/** Neither a telephone nor a web page of Google's tells of an account. */
export const sendsTokens = ({
  channel,
  integration,
}: Pick<Owner, 'channel' | 'integration'>): boolean =>
  channel === 'alexa' || integration === 'detectIntent';

async function setUp(
  { linkingStores, clock }: Scene,
  { persona }: Owner,
): Promise<string | undefined> {
  if (persona === 'guest') return undefined;
  return setUpPersona(linkingStores.settings, persona, clock());
}

/** The token of the persona's device, behind which the database knows the customer from then on. */
async function linkAsDemoCustomer(
  { linkingStores, tokens, clock }: Scene,
  device: Owner,
  owner: Customer,
  expiresAt?: Date,
): Promise<string> {
  const { channel, persona } = device;
  const token = tokens.tokenFor(channel, persona);
  const link = { persona: owner, client: channel, token, ...(expiresAt && { expiresAt }) };
  await linkDemoCustomer(linkingStores, link, clock());
  return token;
}
