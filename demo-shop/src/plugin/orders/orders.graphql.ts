import { gql } from 'graphql-tag';

/** Orders: placed once under a key, told, and taken back. */
export const ordersApi = gql`
  type ShopShipmentLine {
    lineId: ID!
    quantity: Int!
  }

  type ShopShipment {
    id: ID!
    lines: [ShopShipmentLine!]!
    "processing, shipped, in_transit, out_for_delivery, delivered, ready_for_pickup or canceled."
    status: String!
    carrier: String
    trackingNumber: String
    trackingUrl: String
    expectedBy: String
    shippedAt: String
    deliveredAt: String
  }

  extend type Customer {
    "The identifier under which the skill knows the customer."
    publicId: String!
  }

  extend type Order {
    "Changes whenever anything that is read out could have changed: lines, prices, delivery, address, coupons, totals."
    skillRevision: String!
    "subtotal and total always; discount, fulfillment and tax where they apply."
    skillTotals: [ShopTotal!]!
    "The option that was chosen, with the window as it was promised."
    deliveryOption: ShopDeliveryOption
    shipments: [ShopShipment!]!
    "The key under which the order was placed."
    skillKey: String
    "schema.org OrderStatus; null while it is a cart."
    skillStatus: String
    "Where the shopper finishes or follows it on a screen."
    skillUrl: String!
  }

  extend type OrderLine {
    "Line total before order-wide discounts, as the shop shows it (tax excluded here)."
    skillTotal: Int!
    "Ordered units that were not cancelled. quantity is 0 after a cancellation, this keeps what was ordered."
    skillQuantity: Int!
    "processing, partial, fulfilled or removed."
    skillStatus: String!
  }

  "times: in how many orders. firstAt (RFC 3339): of the earliest of them. lastAt (RFC 3339) and lastQuantity: of the latest."
  type ShopPurchase {
    variantId: ID!
    sku: String!
    name: String!
    times: Int!
    firstAt: String!
    lastAt: String!
    lastQuantity: Int!
  }

  input PlaceOrderInput {
    orderId: ID!
    revision: String!
    expectedTotal: Int!
    currency: String!
    paymentMethodId: ID!
    idempotencyKey: String!
  }

  enum PlaceOrderCode {
    OK
    REPLAYED
    "Cart or total are not what was confirmed, or the key belongs to another cart."
    CONFLICT
    "Final for this key."
    PAYMENT_DECLINED
    PAYMENT_METHOD_REQUIRED
    "The bank wants to see the customer at continueUrl; orderByKey finds the order once that was done."
    REQUIRES_3DS
    OUT_OF_STOCK
    ADDRESS_REQUIRED
    DELIVERY_REQUIRED
    NOT_FOUND
  }

  "order: the placed one when OK or REPLAYED, else the cart as it now is."
  type PlaceOrderResult {
    customer: String!
    code: PlaceOrderCode!
    order: Order
    continueUrl: String
    variantId: ID
    quantityAvailable: Int
    detail: String
  }

  enum CancelOrderCode {
    OK
    REPLAYED
    NOT_FOUND
    TOO_LATE
  }

  type CancelMyOrderResult {
    customer: String!
    code: CancelOrderCode!
    order: Order
  }

  extend type Query {
    "Placed orders, newest first; the open cart is never among them."
    shopkeeperOrders(take: Int!, placedAfter: String): [Order!]!
    "What was bought since then (RFC 3339), per variant, the latest first. Cancelled orders do not count."
    myPurchases(since: String!): [ShopPurchase!]!
    "A placed order of this customer."
    shopkeeperOrder(id: ID, lastFour: String): Order
    "The order that was placed under this key; null when there is none, or none yet."
    orderByKey(key: String!): Order
    "What placeOrder answered under this key; null when the shop knows nothing of it (then it may be driven again)."
    placementByKey(key: String!): PlaceOrderResult
  }

  extend type Mutation {
    """
    Charges the stored method and places the frozen cart: at most one order and one charge under a key. Whatever it answers
    but REQUIRES_3DS, no charge remains without its order: what was charged before the shop fell over is finished under the
    same key, or given back.
    """
    placeOrder(input: PlaceOrderInput!): PlaceOrderResult!
    "Until anything of it has left. code is the order's number."
    cancelMyOrder(code: String!, key: String!): CancelMyOrderResult!
  }
`;
