import type {
  CallContext,
  CommerceBackend,
  CustomerContext,
  WriteContext,
} from '../../../lambda/commerce/backend.ts';
import type { Cart } from '../../../lambda/commerce/cart.ts';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { CustomerId, PaymentMethodId, VariantId } from '../../../lambda/commerce/id.ts';
import type { Variant } from '../../../lambda/commerce/product.ts';
import type { ErrorCode, Result } from '../../../lambda/commerce/result.ts';
import type { ContractShop } from './contract-shop.ts';

/** What shopping needs of a shop. */
type Counter = Pick<ContractShop, 'backend'>;

let count = 0;

/** A key that no other test of this run uses. */
export function newKey(): string {
  count += 1;
  return `contract-${count}`;
}

export const call = (): CallContext => ({
  locale: 'en-US',
  signal: AbortSignal.timeout(10_000),
  requestId: 'contract',
});

export const as = (customer: CustomerId): CustomerContext => ({ ...call(), customer });

export const writeAs = (customer: CustomerId, idempotencyKey = newKey()): WriteContext => ({
  ...as(customer),
  idempotencyKey,
});

export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new Error(`the shop answered ${result.error.code}: ${result.error.detail ?? ''}`);
}

/** The error's code, or `ok` or `replayed`. */
export async function outcomeOf(
  answer: Promise<Result<unknown>>,
): Promise<ErrorCode | 'ok' | 'replayed'> {
  const result = await answer;
  if (!result.ok) return result.error.code;
  return result.replayed ? 'replayed' : 'ok';
}

type CountedVariant = Variant & { readonly quantityAvailable: number };

const shelves = new WeakMap<CommerceBackend, readonly CountedVariant[]>();

/** The first variant of the catalogue that is as the test needs it, now. */
export async function findVariant(
  shop: Counter,
  fits: (variant: CountedVariant) => boolean,
): Promise<CountedVariant> {
  const shelf = shelves.get(shop.backend) ?? (await walkThrough(shop));
  shelves.set(shop.backend, shelf);
  for (const { id } of shelf.filter(fits)) {
    const [now] = await readCounted(shop, [id]);
    if (now && fits(now)) return now;
  }
  throw new Error('no variant of the catalogue is as the test needs it');
}

async function walkThrough(shop: Counter): Promise<readonly CountedVariant[]> {
  const { products } = await valueOf(shop.backend.readCatalogue(call()));
  return readCounted(
    shop,
    products.flatMap((product) => product.variants.map((variant) => variant.id)),
  );
}

const readCounted = async ({ backend }: Counter, ids: readonly VariantId[]) =>
  (await valueOf(backend.readVariants(call(), ids))).map((variant) => ({
    ...variant,
    quantityAvailable: variant.quantityAvailable ?? 0,
  }));

export const findPlenty = (shop: Counter) =>
  findVariant(shop, (one) => one.quantityAvailable >= 20 && one.price.amount < 1500);

export async function emptyCart({ backend }: Counter, customer: CustomerId): Promise<void> {
  const cart = await valueOf(backend.readCart(as(customer)));
  if (!cart) return;
  const setQuantity = cart.lines.map(({ id }) => ({ lineId: id, quantity: 0 }));
  await valueOf(backend.changeCart(writeAs(customer), { setQuantity, fulfillmentOptionId: null }));
}

export interface ReadyCart {
  readonly cart: Cart;
  readonly paymentMethodId: PaymentMethodId;
}

/** One of something in the cart, delivery chosen, and held still for payment. */
export async function freezeFilledCart(
  shop: Counter,
  customer: CustomerId,
  variant?: Variant,
): Promise<ReadyCart> {
  await fillCart(shop, customer, variant);
  const cart = await valueOf(shop.backend.freezeCart(as(customer)));
  return { cart, paymentMethodId: await defaultMethod(shop, customer) };
}

export async function fillCart(
  shop: Counter,
  customer: CustomerId,
  variant?: Variant,
): Promise<Cart> {
  const { backend } = shop;
  await emptyCart(shop, customer);
  const { id } = variant ?? (await findPlenty(shop));
  await valueOf(backend.changeCart(writeAs(customer), { add: [{ variantId: id, quantity: 1 }] }));
  const options = await valueOf(backend.listFulfillmentOptions(as(customer)));
  const option = options.find((one) => one.type === 'shipping' && one.cost.amount > 0);
  if (!option) throw new Error('the shop offers no paid delivery');
  const wish = { fulfillmentOptionId: option.id };
  return (await valueOf(backend.changeCart(writeAs(customer), wish))).cart;
}

export const placeAs = (
  { backend }: Counter,
  ctx: WriteContext,
  { cart, paymentMethodId }: ReadyCart,
) =>
  backend.placeOrder(ctx, {
    cartRevision: cart.revision,
    total: totalOf(cart.totals, 'total'),
    paymentMethodId,
  });

async function defaultMethod({ backend }: Counter, customer: CustomerId): Promise<PaymentMethodId> {
  const methods = await valueOf(backend.listPaymentMethods(as(customer)));
  const method = methods.find((one) => one.isDefault);
  if (!method) throw new Error('the customer has no payment method');
  return method.id;
}
