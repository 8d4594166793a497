import * as v from 'valibot';
import type { CommerceBackend } from '../../backend.ts';
import { toId } from '../../id.ts';
import type { SavedAddress } from '../../postal-address.ts';
import type { Counter } from './counter.ts';
import { mapValue } from './map-value.ts';
import { activeCustomer, ownerOf } from './owner.ts';
import { withoutNulls } from './without-nulls.ts';

const addresses = /* GraphQL */ `
  query Addresses {
    activeCustomer {
      publicId
      addresses {
        id
        fullName
        streetLine1
        streetLine2
        city
        province
        postalCode
        country {
          code
        }
        defaultShippingAddress
        customFields {
          label
        }
      }
    }
  }
`;

const addressAnswer = v.object({
  id: v.string(),
  fullName: v.nullable(v.string()),
  streetLine1: v.string(),
  streetLine2: v.nullable(v.string()),
  city: v.nullable(v.string()),
  province: v.nullable(v.string()),
  postalCode: v.nullable(v.string()),
  country: v.object({ code: v.string() }),
  defaultShippingAddress: v.nullable(v.boolean()),
  customFields: v.nullish(v.object({ label: v.nullable(v.string()) })),
});

const addressesAnswer = v.object({
  activeCustomer: v.nullable(
    v.object({ publicId: v.string(), addresses: v.nullable(v.array(addressAnswer)) }),
  ),
});

const paymentMethods = /* GraphQL */ `
  query PaymentMethods {
    activeCustomer {
      publicId
    }
    myPaymentMethods {
      id
      type
      brand
      last4
      isDefault
    }
  }
`;

const paymentMethodsAnswer = v.object({
  activeCustomer,
  myPaymentMethods: v.array(
    v.object({
      id: v.string(),
      type: v.picklist(['card', 'wallet', 'store_credit', 'invoice']),
      brand: v.nullable(v.string()),
      last4: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/))),
      isDefault: v.boolean(),
    }),
  ),
});

export const account = (
  counter: Counter,
): Pick<CommerceBackend, 'listAddresses' | 'listPaymentMethods'> => ({
  async listAddresses(ctx) {
    const operation = { document: addresses, answer: addressesAnswer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), (found) =>
      (found.activeCustomer?.addresses ?? []).map(toSavedAddress),
    );
  },
  async listPaymentMethods(ctx) {
    const operation = { document: paymentMethods, answer: paymentMethodsAnswer, owner: ownerOf };
    return mapValue(await counter.read(ctx, operation), ({ myPaymentMethods }) =>
      myPaymentMethods.map((method) => ({
        ...withoutNulls(method),
        id: toId<'payment-method'>(method.id),
      })),
    );
  },
});

function toSavedAddress(answer: v.InferOutput<typeof addressAnswer>): SavedAddress {
  const { id, fullName, streetLine1, streetLine2, city, province, postalCode } = answer;
  return {
    id: toId<'address'>(id),
    ...(fullName && { name: fullName }),
    streetAddress: streetLine2 ? `${streetLine1}, ${streetLine2}` : streetLine1,
    addressLocality: city ?? '',
    ...(province && { addressRegion: province }),
    ...(postalCode && { postalCode }),
    addressCountry: answer.country.code,
    isDefault: answer.defaultShippingAddress ?? false,
    ...(answer.customFields?.label && { label: answer.customFields.label }),
  };
}
