import * as v from 'valibot';
import type { Cart, FulfillmentOption, LineItem, Total } from '../../cart.ts';
import { toId } from '../../id.ts';
import type { PostalAddress } from '../../postal-address.ts';
import { toRevision } from './revision.ts';
import { fromShop } from './shop-money.ts';

export const amount = v.pipe(v.number(), v.integer());

export const deliveryOptionFields = /* GraphQL */ `
  fragment Delivery on ShopDeliveryOption {
    id
    type
    title
    cost
    currency
    storeId
    timeZone
    earliest
    latest
  }
`;

export const cartFields = /* GraphQL */ `
  fragment Cart on Order {
    id
    skillRevision
    currencyCode
    couponCodes
    skillUrl
    skillTotals {
      type
      amount
    }
    lines {
      id
      quantity
      skillTotal
      productVariant {
        id
        sku
        name
      }
    }
    deliveryOption {
      ...Delivery
    }
    shippingAddress {
      fullName
      streetLine1
      streetLine2
      city
      province
      postalCode
      countryCode
    }
  }
  ${deliveryOptionFields}
`;

export const deliveryOption = v.object({
  id: v.string(),
  type: v.picklist(['shipping', 'pickup']),
  title: v.string(),
  cost: amount,
  currency: v.string(),
  storeId: v.nullable(v.string()),
  timeZone: v.string(),
  earliest: v.string(),
  latest: v.string(),
});

export const total = v.object({
  type: v.picklist(['subtotal', 'discount', 'fulfillment', 'tax', 'total']),
  amount,
});

export const soldVariant = v.object({ id: v.string(), sku: v.string(), name: v.string() });

const text = v.nullish(v.string());

const shippingAddress = v.object({
  fullName: text,
  streetLine1: text,
  streetLine2: text,
  city: text,
  province: text,
  postalCode: text,
  countryCode: text,
});

export const cartAnswer = v.object({
  id: v.string(),
  skillRevision: v.string(),
  currencyCode: v.string(),
  couponCodes: v.array(v.string()),
  skillUrl: v.string(),
  skillTotals: v.array(total),
  lines: v.array(
    v.object({ id: v.string(), quantity: amount, skillTotal: amount, productVariant: soldVariant }),
  ),
  deliveryOption: v.nullable(deliveryOption),
  shippingAddress: v.nullable(shippingAddress),
});

type CartAnswer = v.InferOutput<typeof cartAnswer>;

export function toCart(answer: CartAnswer): Cart {
  const { currencyCode: currency } = answer;
  const shipTo = answer.shippingAddress && toPostalAddress(answer.shippingAddress);
  return {
    id: toId<'cart'>(answer.id),
    revision: toRevision(answer.id, answer.skillRevision),
    lines: answer.lines.map((line) => ({ ...toLineItem(line, currency), quantity: line.quantity })),
    totals: toTotals(answer.skillTotals, currency),
    currency,
    couponCodes: answer.couponCodes,
    ...(answer.deliveryOption && { fulfillment: toFulfillmentOption(answer.deliveryOption) }),
    ...(shipTo && { shipTo }),
    continueUrl: answer.skillUrl,
  };
}

export const toTotals = (
  totals: readonly v.InferOutput<typeof total>[],
  currency: string,
): readonly Total[] =>
  totals.map((one) => ({ type: one.type, amount: fromShop(one.amount, currency) }));

/** All but the quantity, which is another field in a cart than in an order. */
export const toLineItem = (
  line: Pick<CartAnswer['lines'][number], 'id' | 'skillTotal' | 'productVariant'>,
  currency: string,
): Omit<LineItem, 'quantity'> => ({
  id: toId<'line'>(line.id),
  variantId: toId<'variant'>(line.productVariant.id),
  sku: line.productVariant.sku,
  name: line.productVariant.name,
  total: fromShop(line.skillTotal, currency),
});

export function toFulfillmentOption(
  answer: v.InferOutput<typeof deliveryOption>,
): FulfillmentOption {
  const { id, type, title, timeZone, earliest, latest, storeId } = answer;
  return {
    id,
    type,
    title,
    cost: fromShop(answer.cost, answer.currency),
    ...(storeId !== null && { storeId: toId<'store'>(storeId) }),
    timeZone,
    earliest,
    latest,
  };
}

/** Nothing while no address is on the order: Vendure answers an object of nulls then. */
function toPostalAddress(answer: v.InferOutput<typeof shippingAddress>): PostalAddress | undefined {
  const { fullName, streetLine1, streetLine2, city, province, postalCode, countryCode } = answer;
  if (!streetLine1 || !city || !countryCode) return undefined;
  return {
    ...(fullName && { name: fullName }),
    streetAddress: streetLine2 ? `${streetLine1}, ${streetLine2}` : streetLine1,
    addressLocality: city,
    ...(province && { addressRegion: province }),
    ...(postalCode && { postalCode }),
    addressCountry: countryCode,
  };
}
