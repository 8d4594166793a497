import { gql } from 'graphql-tag';

/**
 * What a voice needs of the shop and Vendure's core lacks, added to the shop API. Everything that belongs to a customer
 * answers anonymous sessions with the error code FORBIDDEN: a bad token must never end on a stranger's cart.
 * Amounts are integers in the minor unit of the order's currency; instants are RFC 3339 in UTC.
 *
 * Log in: `authenticate(input: { shopkeeper: { token } })` with a JWT (HS256; iss "shopkeeper", aud "corner-market",
 * sub the customer's publicId, exp at most 60 seconds ahead, a jti that is used once). Answers CurrentUser or
 * InvalidCredentialsError; the session token comes back in the response header `vendure-auth-token` and is sent as
 * `Authorization: Bearer`.
 */
export const shopApi = gql`
  type ShopAddress {
    streetAddress: String!
    addressLocality: String!
    addressRegion: String!
    postalCode: String!
    addressCountry: String!
  }

  "Wall time of the store, HH:MM. Closing at or before opening runs past midnight."
  type ShopOpeningHours {
    dayOfWeek: [String!]!
    opens: String!
    closes: String!
  }

  "Replaces the week's hours of that date; without opens and closes the store stays closed."
  type ShopSpecialDay {
    date: String!
    id: String!
    name: String!
    opens: String
    closes: String
  }

  type ShopStore {
    id: ID!
    name: String!
    aliases: [String!]!
    timeZone: String!
    address: ShopAddress!
    telephone: String!
    latitude: Float!
    longitude: Float!
    openingHours: [ShopOpeningHours!]!
    specialDays: [ShopSpecialDay!]!
  }

  type ShopCatalogueVariant {
    id: ID!
    sku: String!
    name: String!
    size: String
    sizeRank: Int
  }

  type ShopCatalogueProduct {
    id: ID!
    name: String!
    brand: String
    aliases: [String!]!
    categories: [String!]!
    variants: [ShopCatalogueVariant!]!
  }

  type ShopCatalogueFeed {
    products: [ShopCatalogueProduct!]!
    removed: [ID!]!
    cursor: String!
  }

  type ShopVariant {
    id: ID!
    productId: ID!
    sku: String!
    name: String!
    price: Int!
    priceIncludesTax: Boolean!
    currency: String!
    "InStock, LimitedAvailability, OutOfStock or Discontinued."
    availability: String!
    quantityAvailable: Int!
  }

  type ShopPaymentMethod {
    id: ID!
    "card, wallet, store_credit or invoice."
    type: String!
    brand: String
    last4: String
    isDefault: Boolean!
  }

  "A way to get the goods, with the window it means at this moment."
  type ShopDeliveryOption {
    id: ID!
    "shipping or pickup."
    type: String!
    title: String!
    cost: Int!
    currency: String!
    storeId: ID
    timeZone: String!
    earliest: String!
    latest: String!
  }

  "type is subtotal, discount (negative), fulfillment, tax or total."
  type ShopTotal {
    type: String!
    amount: Int!
  }

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

  "status is charged or refunded."
  type ShopCharge {
    order: String!
    total: Int!
    currency: String!
    key: String!
    at: String!
    status: String!
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

  extend type Query {
    stores: [ShopStore!]!
    "Nearest first, by coordinates or by postal code. Null: nobody knows where that postal code is."
    storesNear(
      latitude: Float
      longitude: Float
      postalCode: String
      countryCode: String
    ): [ShopStore!]

    "The whole catalogue, or what changed since the cursor of an earlier feed."
    catalogueFeed(since: String): ShopCatalogueFeed!
    "Price and stock at this moment; ids that the shop does not know, or no longer sells, are left out."
    variantsById(ids: [ID!]!): [ShopVariant!]!

    myPaymentMethods: [ShopPaymentMethod!]!
    "The open cart with today's prices, frozen or not (see state). Addresses: activeCustomer { addresses }."
    shopkeeperCart: Order
    "Empty when there is no cart or its address is not served; without an address the customer's default one counts."
    shopkeeperDeliveryOptions: [ShopDeliveryOption!]!
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
    "Newest first."
    myCharges: [ShopCharge!]!
  }

  "times: in how many orders. lastAt (RFC 3339) and lastQuantity: of the latest of them."
  type ShopPurchase {
    variantId: ID!
    sku: String!
    times: Int!
    lastAt: String!
    lastQuantity: Int!
  }

  input CartAddInput {
    variantId: ID!
    quantity: Int!
  }

  "Quantity 0 removes the line."
  input CartLineInput {
    lineId: ID!
    quantity: Int!
  }

  input CartAddressInput {
    name: String
    streetAddress: String!
    addressLocality: String!
    addressRegion: String
    postalCode: String
    addressCountry: String!
  }

  "Applied in this order: address, lines, delivery. The same key is applied once, and answered with the cart afterwards."
  input ChangeCartInput {
    key: String!
    add: [CartAddInput!]
    setQuantity: [CartLineInput!]
    shipTo: CartAddressInput
    "Sets the option; needs an address on the order (the default one is taken when there is none)."
    deliveryOptionId: ID
    "Takes the delivery option back, so that the totals are as before."
    unsetDelivery: Boolean
  }

  enum ShopErrorCode {
    NOT_FOUND
    OUT_OF_STOCK
    QUANTITY_EXCEEDED
    ADDRESS_UNDELIVERABLE
    ADDRESS_REQUIRED
    DELIVERY_REQUIRED
    CONFLICT
  }

  type ShopIssue {
    code: ShopErrorCode!
    variantId: ID
    lineId: ID
    "What is left of the item; the cart holds as much of the wish as this allowed."
    quantityAvailable: Int
    detail: String
  }

  "customer is the publicId of the session's customer: compare it with the one you speak for."
  type CartResult {
    customer: String!
    replayed: Boolean!
    order: Order
    "What did not go in, or why the cart could not be frozen. A frozen cart has no issues."
    issues: [ShopIssue!]!
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

  extend type Mutation {
    "One transaction, safe beside others of the same customer. Thaws a frozen cart first, and makes one where there is none."
    changeCart(input: ChangeCartInput!): CartResult!
    "Takes today's prices, then holds the cart still (ArrangingPayment). Freezing a frozen cart does the same again."
    freezeCart: CartResult!
    "Gives a frozen cart back (AddingItems); nothing happens when it is not frozen. A waiting bank approval lapses."
    thawCart: CartResult!
    "Takes the chosen delivery option back, so that the totals are as before. Also part of changeCart."
    unsetOrderShipping: CartResult!
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
