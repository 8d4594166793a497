import { randomUUID } from 'node:crypto';
import type { Shopper } from './shop-client.ts';

export const cartFields = `
  customer replayed
  issues { code variantId lineId quantityAvailable }
  order {
    id code state skillRevision currencyCode couponCodes totalWithTax
    skillTotals { type amount }
    shippingAddress { city province postalCode }
    deliveryOption { id type title cost storeId timeZone earliest latest }
    lines { id quantity skillTotal productVariant { id sku name } }
  }`;

export interface CartOrder {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly skillRevision: string;
  readonly currencyCode: string;
  readonly totalWithTax: number;
  readonly skillTotals: readonly { type: string; amount: number }[];
  readonly shippingAddress: { readonly city: string; readonly province: string };
  readonly deliveryOption: DeliveryOption | null;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly skillTotal: number;
    readonly productVariant: { readonly id: string; readonly sku: string; readonly name: string };
  }[];
}

export interface DeliveryOption {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly cost: number;
  readonly storeId: string | null;
  readonly timeZone: string;
  readonly earliest: string;
  readonly latest: string;
}

export interface CartAnswer {
  readonly customer: string;
  readonly replayed: boolean;
  readonly issues: readonly {
    readonly code: string;
    readonly variantId: string | null;
    readonly lineId: string | null;
    readonly quantityAvailable: number | null;
  }[];
  readonly order: CartOrder;
}

export interface PlaceAnswer {
  readonly customer: string;
  readonly code: string;
  readonly detail: string | null;
  readonly continueUrl: string | null;
  readonly variantId: string | null;
  readonly quantityAvailable: number | null;
  readonly order: { readonly id: string; readonly code: string; readonly state: string } | null;
}

export interface Charge {
  readonly order: string;
  readonly total: number;
  readonly currency: string;
  readonly key: string;
  readonly status: string;
}

export const changeCart = (shopper: Shopper, wish: Record<string, unknown>): Promise<CartAnswer> =>
  shopper.run(
    `mutation ($input: ChangeCartInput!) { changeCart(input: $input) { ${cartFields} } }`,
    {
      input: { key: randomUUID(), ...wish },
    },
  );

/** Nothing in it, and no delivery chosen; what other tests left there must not decide this one. */
export async function emptyCart(shopper: Shopper, wish: Record<string, unknown> = {}) {
  const cart = await shopper.run<CartOrder | null>('{ shopkeeperCart { id lines { id } } }');
  if (!cart) return;
  const setQuantity = cart.lines.map(({ id }) => ({ lineId: id, quantity: 0 }));
  await changeCart(shopper, { setQuantity, unsetDelivery: true, ...wish });
}

export const freezeCart = (shopper: Shopper): Promise<CartAnswer> =>
  shopper.run(`mutation { freezeCart { ${cartFields} } }`);

export const thawCart = (shopper: Shopper): Promise<CartAnswer> =>
  shopper.run(`mutation { thawCart { ${cartFields} } }`);

export const deliveryOptions = (shopper: Shopper): Promise<DeliveryOption[]> =>
  shopper.run(
    '{ shopkeeperDeliveryOptions { id type title cost storeId timeZone earliest latest } }',
  );

export const charges = (shopper: Shopper): Promise<Charge[]> =>
  shopper.run('{ myCharges { order total currency key status } }');

/** Puts it into the cart, chooses the cheapest delivery to the door, and freezes. */
export async function readyToPay(shopper: Shopper, variantId: string, quantity = 1) {
  await changeCart(shopper, { add: [{ variantId, quantity }] });
  const [option] = (await deliveryOptions(shopper))
    .filter((each) => each.type === 'shipping')
    .sort((a, b) => a.cost - b.cost);
  await changeCart(shopper, { deliveryOptionId: option?.id });
  return (await freezeCart(shopper)).order;
}

export async function placeOrder(
  shopper: Shopper,
  cart: CartOrder,
  key: string,
  more: Record<string, unknown> = {},
): Promise<PlaceAnswer> {
  const methods = await shopper.run<{ id: string }[]>('{ myPaymentMethods { id } }');
  return shopper.run(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
      customer code detail continueUrl variantId quantityAvailable order { id code state }
    } }`,
    {
      input: {
        orderId: cart.id,
        revision: cart.skillRevision,
        expectedTotal: cart.totalWithTax,
        currency: cart.currencyCode,
        paymentMethodId: methods[0]?.id,
        idempotencyKey: key,
        ...more,
      },
    },
  );
}
