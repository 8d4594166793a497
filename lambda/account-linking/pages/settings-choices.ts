import type { PaymentMethod } from '../../commerce/payment-method.ts';
import type { SavedAddress } from '../../commerce/postal-address.ts';
import { say, type Message } from '../../speech/message.ts';
import type { SettingsForm } from '../settings/settings-form.ts';
import { writeGroup, writeRadios, type Choice } from './fields.ts';
import { markup, type Html } from './markup.ts';
import type { Words } from './words.ts';

/** What orders are paid with, or why that cannot be chosen. */
export const writeMethods = (words: Words, form: SettingsForm): Html =>
  writeChoices(words, form, 'method', {
    legend: say('settings.pay-with'),
    none: say('settings.no-methods', { seller: words.seller.name }),
    away: say('settings.methods-away'),
    offered: form.choices.methods?.map((one) => ({ ...one, label: nameOfMethod(one) })),
  });

/** Where orders go, or why that cannot be chosen. */
export const writeAddresses = (words: Words, form: SettingsForm): Html =>
  writeChoices(words, form, 'address', {
    legend: say('settings.deliver-to'),
    none: say('settings.no-addresses', { seller: words.seller.name }),
    away: say('settings.addresses-away'),
    offered: form.choices.addresses?.map((one) => ({ ...one, label: nameOfAddress(one) })),
  });

interface Offered {
  readonly id: string;
  readonly isDefault: boolean;
  readonly label: Message;
}

function writeChoices(
  words: Words,
  { typed, problems }: SettingsForm,
  name: 'method' | 'address',
  about: {
    readonly legend: Message;
    readonly none: Message;
    readonly away: Message;
    readonly offered: readonly Offered[] | undefined;
  },
): Html {
  const { show } = words;
  const { legend, offered } = about;
  const problem = problems[name] && show(problems[name]);
  if (!offered || offered.length === 0) {
    const reason = markup`<p>${show(offered ? about.none : about.away)}</p>`;
    const trouble = problem && markup`<p class="alarm" id="${name}">${problem}</p>`;
    return writeGroup(show(legend), [reason, ...(trouble ? [trouble] : [])]);
  }
  const own = offered.map(({ id, label }) => ({ value: id, label: show(label) }));
  // What is no longer the shop's is no longer chosen.
  const chosen = own.find(({ value }) => value === typed[name])?.value ?? '';
  const field = { name, label: show(legend), problem };
  return writeRadios(field, chosen, [accountDefault(words, offered), ...own]);
}

function accountDefault({ show, seller }: Words, offered: readonly Offered[]): Choice {
  const chosen = offered.find(({ isDefault }) => isDefault)?.label;
  const about = { seller: seller.name };
  const message = chosen
    ? say('settings.account-default-now', { ...about, chosen })
    : say('settings.account-default', about);
  return { value: '', label: show(message) };
}

function nameOfMethod({ type, brand, last4 }: PaymentMethod): Message {
  if (brand && last4) return say('purchase.card', { brand, lastFour: last4 });
  if (brand) return say('settings.branded', { brand });
  return say(names[type]);
}

const names = {
  card: 'settings.card',
  wallet: 'settings.wallet',
  store_credit: 'settings.store-credit',
  invoice: 'settings.invoice',
} as const satisfies Record<PaymentMethod['type'], string>;

function nameOfAddress(address: SavedAddress): Message {
  const { name, streetAddress, addressLocality, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  const parts = [name, streetAddress, addressLocality, region].filter(Boolean);
  return say('settings.address', { address: parts.join(', ') });
}
