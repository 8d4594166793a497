import type { AddressId, CustomerId, PaymentMethodId } from '../../../../lambda/commerce/id.ts';
import { toId } from '../../../../lambda/commerce/id.ts';
import type { PaymentMethod } from '../../../../lambda/commerce/payment-method.ts';
import type { SavedAddress } from '../../../../lambda/commerce/postal-address.ts';
import type { SeedCustomer } from '../seed.ts';

export const regular = toId<'customer'>('cm-regular');
export const newcomer = toId<'customer'>('cm-newcomer');
export const waiting = toId<'customer'>('cm-waiting');
export const declined = toId<'customer'>('cm-declined');
export const bankApproval = toId<'customer'>('cm-bank-approval');
export const twoAddresses = toId<'customer'>('cm-two-addresses');

export const customers: readonly SeedCustomer[] = [
  customer(regular, 'charges', [chicago('12 Elm Street', '60614')], visa('4242')),
  customer(newcomer, 'charges', [chicago('48 Wells Street', '60610')], visa('1881')),
  customer(waiting, 'charges', [chicago('7 Clark Street', '60640')], visa('5556')),
  customer(declined, 'declines', [chicago('90 State Street', '60602')], visa('0002')),
  customer(bankApproval, 'wants-approval', [chicago('3 Lake Street', '60601')], visa('3184')),
  customer(
    twoAddresses,
    'charges',
    [
      { ...chicago('21 Oak Street', '60611'), label: 'home' },
      { ...indianapolis('5 Market Street', '46204'), label: 'the office' },
    ],
    visa('8210'),
    { type: 'card', brand: 'Mastercard', last4: '5100' },
  ),
];

function customer(
  id: CustomerId,
  bank: SeedCustomer['bank'],
  streets: readonly Omit<SavedAddress, 'id' | 'isDefault'>[],
  ...cards: readonly Omit<PaymentMethod, 'id' | 'isDefault'>[]
): SeedCustomer {
  const addresses = streets.map((street, index) => ({
    ...street,
    id: toId<'address'>(`${id}-address-${index + 1}`) satisfies AddressId,
    isDefault: index === 0,
  }));
  const paymentMethods = cards.map((card, index) => ({
    ...card,
    id: toId<'payment-method'>(
      index === 0 ? `${id}-card` : `${id}-card-${index + 1}`,
    ) satisfies PaymentMethodId,
    isDefault: index === 0,
  }));
  return { id, bank, addresses, paymentMethods };
}

function chicago(streetAddress: string, postalCode: string) {
  return {
    streetAddress,
    addressLocality: 'Chicago',
    addressRegion: 'IL',
    postalCode,
    addressCountry: 'US',
  };
}

function indianapolis(streetAddress: string, postalCode: string) {
  return {
    streetAddress,
    addressLocality: 'Indianapolis',
    addressRegion: 'IN',
    postalCode,
    addressCountry: 'US',
  };
}

function visa(last4: string) {
  return { type: 'card', brand: 'Visa', last4 } as const;
}
