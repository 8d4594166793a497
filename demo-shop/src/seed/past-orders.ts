import { CurrencyCode, OrderType } from '@vendure/common/lib/generated-types';
import type { Customer, RequestContext, ShippingMethod, Zone, ProductVariant } from '@vendure/core';
import {
  Fulfillment,
  FulfillmentLine,
  Order,
  OrderLine,
  Payment,
  ShippingLine,
  manualFulfillmentHandler,
} from '@vendure/core';
import type { EntityManager } from 'typeorm';
import type { OrderPlan, ShipmentPlan } from '../data/order-plan.ts';
import { salesTax } from '../data/taxes.ts';
import { publicIdOf } from '../plugin/access/current-customer.ts';
import { defaultAddress } from '../plugin/cart/carts.ts';
import { Charge } from '../plugin/payment/charge.entity.ts';
import { testCardMethod } from '../plugin/payment/test-card-handler.ts';

export interface Shelves {
  readonly variants: ReadonlyMap<string, ProductVariant>;
  readonly methods: ReadonlyMap<string, ShippingMethod>;
  readonly zones: ReadonlyMap<string, Zone>;
}

/** Writes an order as the shop would have left it; move-dates.ts gives it its dates. */
export async function writePastOrder(
  manager: EntityManager,
  ctx: RequestContext,
  customer: Customer,
  plan: OrderPlan,
  shelves: Shelves,
): Promise<void> {
  const address = defaultAddress(customer);
  const state = address?.province ?? '';
  const method = get(shelves.methods, plan.delivery.code);
  const shippingLine = toShippingLine(method);
  const lines = plan.lines.map((line) => {
    const variant = get(shelves.variants, line.sku);
    return toLine(variant, line.quantity, taxRate(state, variant));
  });
  const sum = (of: (line: OrderLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  const order = await manager.save(
    new Order({
      type: OrderType.Regular,
      code: plan.code,
      state: stateOf(plan),
      active: false,
      customer,
      channels: [ctx.channel],
      currencyCode: CurrencyCode.USD,
      couponCodes: [],
      shippingAddress: { ...address, country: 'United States of America' },
      billingAddress: {},
      taxZoneId: get(shelves.zones, state).id,
      subTotal: sum((line) => line.proratedLinePrice),
      subTotalWithTax: sum((line) => line.proratedLinePriceWithTax),
      shipping: shippingLine.price,
      shippingWithTax: shippingLine.price,
      customFields: { skillKey: null, delivery: null, seedPlan: JSON.stringify(plan) },
    }),
  );
  shippingLine.order = order;
  order.surcharges = [];
  order.shippingLines = [await manager.save(shippingLine)];
  order.lines = await manager.save(
    lines.map((line) => Object.assign(line, { order, shippingLine })),
  );
  for (const shipment of plan.shipments)
    await writeShipment(manager, order, plan, shipment, method);
  await writePayment(manager, order, publicIdOf(customer));
}

function stateOf({ shipments, lines }: OrderPlan): Order['state'] {
  if (shipments.length === 0) return 'PaymentSettled';
  if (shipments.every((shipment) => shipment.delivered)) return 'Delivered';
  const wanted = lines.reduce((sum, line) => sum + line.quantity, 0);
  const sent = shipments.flatMap(({ units }) => (units ? Object.values(units) : [wanted]));
  return sent.reduce((sum, quantity) => sum + quantity, 0) < wanted
    ? 'PartiallyShipped'
    : 'Shipped';
}

function toShippingLine(method: ShippingMethod): ShippingLine {
  const rate = method.calculator.args.find((arg) => arg.name === 'rate')?.value;
  return new ShippingLine({
    shippingMethod: method,
    listPrice: Number(rate),
    listPriceIncludesTax: false,
    adjustments: [],
    taxLines: [],
  });
}

function toLine(variant: ProductVariant, quantity: number, rate: number): OrderLine {
  const price = variant.productVariantPrices[0]?.price ?? 0;
  return new OrderLine({
    productVariant: variant,
    taxCategory: variant.taxCategory,
    quantity,
    orderPlacedQuantity: quantity,
    initialListPrice: price,
    listPrice: price,
    listPriceIncludesTax: false,
    adjustments: [],
    taxLines: [{ description: 'Sales tax', taxRate: rate }],
  });
}

function taxRate(state: string, variant: ProductVariant): number {
  const rates = salesTax.find((tax) => tax.state === state);
  return (variant.taxCategory.name === 'grocery' ? rates?.grocery : rates?.general) ?? 0;
}

async function writeShipment(
  manager: EntityManager,
  order: Order,
  plan: OrderPlan,
  shipment: ShipmentPlan,
  method: ShippingMethod,
): Promise<void> {
  const fulfillment = await manager.save(
    new Fulfillment({
      orders: [order],
      state: shipment.delivered ? 'Delivered' : 'Shipped',
      trackingCode: shipment.tracking,
      method: method.code,
      handlerCode: manualFulfillmentHandler.code,
      customFields: {
        carrier: shipment.carrier,
        trackingUrl: `https://tracking.corner-market.example/${shipment.tracking}`,
      },
    }),
  );
  const parts = plan.lines.flatMap(({ sku, quantity }, index) => {
    const units = shipment.units ? (shipment.units[sku] ?? 0) : quantity;
    const orderLine = order.lines[index];
    return units > 0 && orderLine
      ? [new FulfillmentLine({ fulfillment, orderLine, quantity: units })]
      : [];
  });
  await manager.save(parts);
}

async function writePayment(manager: EntityManager, order: Order, customer: string): Promise<void> {
  const key = `seed-${order.code}`;
  await manager.save(
    new Payment({
      order,
      method: testCardMethod,
      amount: order.totalWithTax,
      state: 'Settled',
      transactionId: key,
      metadata: {},
    }),
  );
  await manager.insert(Charge, {
    key,
    orderCode: order.code,
    customer,
    total: order.totalWithTax,
    currency: order.currencyCode,
    at: new Date().toISOString(),
    status: 'charged',
  });
}

function get<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`the seed names an unknown "${key}"`);
  return found;
}
