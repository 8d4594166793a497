import { gql } from 'graphql-tag';

/** The e-mail after an order, sent once under a key. */
export const receiptsApi = gql`
  enum SendReceiptCode {
    OK
    "Was sent under this key before; nothing went out now."
    REPLAYED
    "The key belongs to the receipt of another order."
    CONFLICT
    NOT_FOUND
  }

  type SendReceiptResult {
    customer: String!
    code: SendReceiptCode!
  }

  extend type Mutation {
    "Mails the receipt of a placed order of this customer: at most one under a key, however often it is asked for."
    sendShopkeeperReceipt(orderId: ID!, key: String!): SendReceiptResult!
  }
`;
