import { gql } from 'graphql-tag';
import { cartApi } from './cart/cart.graphql.ts';
import { casesApi } from './cases/cases.graphql.ts';
import { catalogueApi } from './catalogue/catalogue.graphql.ts';
import { ordersApi } from './orders/orders.graphql.ts';
import { paymentApi } from './payment/payment.graphql.ts';
import { receiptsApi } from './receipts/receipts.graphql.ts';
import { storesApi } from './stores/stores.graphql.ts';

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
  ${storesApi}
  ${catalogueApi}
  ${paymentApi}
  ${cartApi}
  ${ordersApi}
  ${casesApi}
  ${receiptsApi}
`;
