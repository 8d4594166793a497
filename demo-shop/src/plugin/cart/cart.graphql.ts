import { gql } from 'graphql-tag';

/** The open cart: read, changed, held still, given back. */
export const cartApi = gql`
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

  "Applied in this order: address, lines, coupons, delivery. The same key is applied once, and answered with the cart afterwards."
  input ChangeCartInput {
    key: String!
    add: [CartAddInput!]
    setQuantity: [CartLineInput!]
    shipTo: CartAddressInput
    "Sets the option; needs an address on the order (the default one is taken when there is none)."
    deliveryOptionId: ID
    "Takes the delivery option back, so that the totals are as before."
    unsetDelivery: Boolean
    "A code as it is printed, in any case. One that does not count is an issue, and is not kept."
    applyCoupon: String
    removeCoupon: String
  }

  enum ShopErrorCode {
    NOT_FOUND
    OUT_OF_STOCK
    QUANTITY_EXCEEDED
    ADDRESS_UNDELIVERABLE
    ADDRESS_REQUIRED
    DELIVERY_REQUIRED
    CONFLICT
    COUPON_INVALID
    COUPON_EXPIRED
    COUPON_USED_UP
    MINIMUM_NOT_MET
  }

  type ShopIssue {
    code: ShopErrorCode!
    variantId: ID
    lineId: ID
    "What is left of the item; the cart holds as much of the wish as this allowed."
    quantityAvailable: Int
    "By how much the goods are too cheap for the coupon."
    missing: Int
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

  extend type Query {
    "The open cart with today's prices, frozen or not (see state). Addresses: activeCustomer { addresses }."
    shopkeeperCart: Order
    "Empty when there is no cart or its address is not served; without an address the customer's default one counts."
    shopkeeperDeliveryOptions: [ShopDeliveryOption!]!
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
  }
`;
