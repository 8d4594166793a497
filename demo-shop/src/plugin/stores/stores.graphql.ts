import { gql } from 'graphql-tag';

/** Where the shop can be visited, and when. */
export const storesApi = gql`
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

  extend type Query {
    stores: [ShopStore!]!
    "Nearest first, by coordinates or by postal code. Null: nobody knows where that postal code is."
    storesNear(
      latitude: Float
      longitude: Float
      postalCode: String
      countryCode: String
    ): [ShopStore!]
  }
`;
