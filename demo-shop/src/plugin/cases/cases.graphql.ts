import { gql } from 'graphql-tag';

/** Complaints and returns, as the shop keeps them. What becomes of one is for people to decide. */
export const casesApi = gql`
  enum CaseProblem {
    damaged
    spoiled
    missing
    wrong
    return
    other
  }

  input OpenCaseInput {
    key: String!
    orderId: ID!
    "What of the order it is about; absent: all of it."
    variantId: ID
    problem: CaseProblem!
  }

  enum OpenCaseCode {
    OK
    "Was opened under this key before; nothing happened now."
    REPLAYED
    "The key belongs to a case about something else."
    CONFLICT
    NOT_FOUND
  }

  "number: ten digits. answerBy: when somebody answers by e-mail, at the latest."
  type OpenedCase {
    number: String!
    openedAt: String!
    answerBy: String!
  }

  type OpenCaseResult {
    customer: String!
    code: OpenCaseCode!
    case: OpenedCase
  }

  extend type Mutation {
    "About a placed order of this customer: one case under a key, and a note in the order's history for those who look after it."
    openMyCase(input: OpenCaseInput!): OpenCaseResult!
  }
`;
