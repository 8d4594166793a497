import { gql } from 'graphql-tag';

/** What is sold: to be found by its words, and at the price of this moment. */
export const catalogueApi = gql`
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

  extend type Query {
    "The whole catalogue, or what changed since the cursor of an earlier feed."
    catalogueFeed(since: String): ShopCatalogueFeed!
    "Price and stock at this moment; ids that the shop does not know, or no longer sells, are left out."
    variantsById(ids: [ID!]!): [ShopVariant!]!
  }
`;
