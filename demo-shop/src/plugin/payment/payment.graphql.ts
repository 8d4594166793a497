import { gql } from 'graphql-tag';

/** What pays, and what has been paid. */
export const paymentApi = gql`
  type ShopPaymentMethod {
    id: ID!
    "card, wallet, store_credit or invoice."
    type: String!
    brand: String
    last4: String
    isDefault: Boolean!
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

  extend type Query {
    myPaymentMethods: [ShopPaymentMethod!]!
    "Newest first."
    myCharges: [ShopCharge!]!
  }
`;
