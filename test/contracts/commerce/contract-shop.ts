import type { CommerceBackend } from '../../../lambda/commerce/backend.ts';
import type { CustomerId, VariantId } from '../../../lambda/commerce/id.ts';
import type { Money } from '../../../lambda/commerce/money.ts';

/** A shop under contract: the port, the people it knows, and what only a test may turn. */
export interface ContractShop {
  readonly backend: CommerceBackend;
  /** The same adapter before a shop that nobody answers for. */
  readonly unreachable: CommerceBackend;
  readonly now: () => Date;
  readonly people: {
    readonly regular: CustomerId;
    readonly newcomer: CustomerId;
    readonly waiting: CustomerId;
    readonly declined: CustomerId;
    readonly bankApproval: CustomerId;
    readonly twoAddresses: CustomerId;
  };
  charges(customer: CustomerId): Maybe<readonly ContractCharge[]>;
  setStock(variant: VariantId, quantity: number): Maybe<void>;
  /** Minor units. */
  setPrice(variant: VariantId, price: number): Maybe<void>;
  /** The next order is placed and charged, and its answer never comes. */
  loseNextOrderAnswer(): Maybe<void>;
  /** The bank charges the next order, and then the shop falls over before it has it. */
  failAfterNextCharge(): Maybe<void>;
  /** How long every answer takes from now on. */
  delayAnswers(ms: number): Maybe<void>;
  /** The customer satisfies the bank about the payment that waits. */
  approvePayment(customer: CustomerId, key: string): Maybe<void>;
  close(): Maybe<void>;
}

export interface ContractCharge {
  readonly order: string;
  readonly total: Money;
  readonly key: string;
  readonly status: 'charged' | 'refunded';
}

type Maybe<T> = T | Promise<T>;

export type Shop = () => ContractShop;
