import type { Cart, FulfillmentOption } from '../commerce/cart.ts';
import type { AddressId, PaymentMethodId } from '../commerce/id.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import { toPostalAddress, type PostalAddress } from '../commerce/postal-address.ts';
import type { BackendError, Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import type { VoiceSettings } from '../shoppers/voice-settings.ts';
import type { HandOverReason, PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { writeCart } from './write-cart.ts';

/** What the shopper did not say and the shop needs to know, chosen for them. */
export type Terms =
  | { readonly kind: 'ready'; readonly cart: Cart; readonly paymentMethod: PaymentMethod }
  | { readonly kind: 'missing'; readonly reason: HandOverReason; readonly cart: Cart }
  | { readonly kind: 'failed'; readonly error: BackendError };

/**
 * What the shopper said for this order, then what was set for voice orders, else the account's defaults; the cheapest delivery.
 * Whatever is chosen already stays.
 */
export async function chooseTerms(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  cart: Cart,
  methods: readonly PaymentMethod[],
  settings?: Pick<VoiceSettings, 'paymentMethod' | 'address'>,
  said?: PaymentMethodId,
): Promise<Terms> {
  const paymentMethod =
    methods.find(({ id }) => id === said) ??
    methods.find(({ id }) => id === settings?.paymentMethod) ??
    methods.find((one) => one.isDefault) ??
    methods[0];
  if (!paymentMethod) return { kind: 'missing', reason: 'no-payment-method', cart };
  if (cart.fulfillment) return { kind: 'ready', cart, paymentMethod };
  const address = cart.shipTo
    ? success({ shipTo: cart.shipTo })
    : await findAddress(ports, ctx, settings?.address);
  if (!address.ok) return { kind: 'failed', error: address.error };
  const { shipTo } = address.value;
  if (!shipTo) return { kind: 'missing', reason: 'no-address', cart };
  const options = await ports.shop.listFulfillmentOptions(ctx);
  if (!options.ok && options.error.code !== 'address_undeliverable') {
    return { kind: 'failed', error: options.error };
  }
  const option = options.ok ? cheapestDelivery(options.value) : undefined;
  if (!option) return { kind: 'missing', reason: 'no-delivery', cart };
  const change = await writeCart(ports, ctx, `terms-${ports.ids()}`, {
    fulfillmentOptionId: option.id,
    ...(!cart.shipTo && { shipTo }),
  });
  if (!change.ok) return { kind: 'failed', error: change.error };
  const chosen = change.value.cart;
  if (!chosen.fulfillment) return { kind: 'missing', reason: 'no-delivery', cart: chosen };
  return { kind: 'ready', cart: chosen, paymentMethod };
}

async function findAddress(
  { shop }: PurchasingPorts,
  ctx: PurchaseContext,
  wanted: AddressId | undefined,
): Promise<Result<{ readonly shipTo?: PostalAddress }>> {
  const addresses = await shop.listAddresses(ctx);
  if (!addresses.ok) return addresses;
  const saved =
    addresses.value.find(({ id }) => id === wanted) ??
    addresses.value.find((one) => one.isDefault) ??
    only(addresses.value);
  return success(saved ? { shipTo: toPostalAddress(saved) } : {});
}

/** A pick-up is never chosen for somebody: they would have to go there. */
function cheapestDelivery(options: readonly FulfillmentOption[]): FulfillmentOption | undefined {
  const [best] = options
    .filter((option) => option.type === 'shipping')
    .toSorted(
      (a, b) => a.cost.amount - b.cost.amount || Date.parse(a.earliest) - Date.parse(b.earliest),
    );
  return best;
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
