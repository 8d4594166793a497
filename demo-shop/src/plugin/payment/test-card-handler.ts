import type { Order, RequestContext } from '@vendure/core';
import { currencyOf } from '../currency-of.ts';
import { LanguageCode, PaymentMethodHandler, TransactionalConnection } from '@vendure/core';
import { publicIdOf } from '../access/current-customer.ts';
import { Faults } from '../dev/faults.ts';
import { StoredCard } from './stored-card.entity.ts';
import { TestBank } from './test-bank.ts';

export const testCardMethod = 'corner-market-test-card';

/** What placeOrder hands to the handler. */
export interface CardPayment {
  readonly key: string;
  readonly expectedTotal: number;
  readonly currency: string;
  readonly cardId: string;
  readonly approved: boolean;
}

let bank: TestBank;
let faults: Faults;
let connection: TransactionalConnection;

/** Charges exactly what was confirmed or nothing; the key must be the one that placeOrder wrote on the order. */
export const testCardHandler = new PaymentMethodHandler({
  code: testCardMethod,
  description: [{ languageCode: LanguageCode.en, value: 'Stored card of the test bank' }],
  args: {},
  init(injector) {
    bank = injector.get(TestBank);
    faults = injector.get(Faults);
    connection = injector.get(TransactionalConnection);
  },
  async createPayment(ctx, order, amount, _args, metadata) {
    const payment = metadata as unknown as CardPayment;
    const refusal = refuse(order, amount, payment);
    if (refusal) return { amount, state: 'Error' as const, errorMessage: refusal };
    // What was charged before is neither declined nor approved again: it only lacks its order.
    if (!(await bank.find(ctx, payment.key))) {
      const card = await cardOf(ctx, order, payment.cardId);
      if (!card || card.behaviour === 'declines' || faults.take('declineNext')) {
        return { amount, state: 'Declined' as const, errorMessage: 'the bank declined the card' };
      }
      if (card.behaviour === 'wants-approval' && !payment.approved) {
        return { amount, state: 'Error' as const, errorMessage: 'the bank has not approved it' };
      }
    }
    const charge = await bank.charge({
      key: payment.key,
      orderCode: order.code,
      customer: order.customer ? publicIdOf(order.customer) : '',
      total: amount,
      currency: order.currencyCode,
    });
    if (!charge) {
      return { amount, state: 'Error' as const, errorMessage: 'the key was for something else' };
    }
    if (faults.take('chargeThenFail')) throw new Error('the shop fell over after the charge');
    return { amount, state: 'Settled' as const, transactionId: payment.key };
  },
  settlePayment: () => ({ success: true as const }),
  async createRefund(ctx, _input, _amount, order) {
    await bank.giveBack(ctx, { orderCode: order.code });
    return { state: 'Settled' as const };
  },
});

function refuse(order: Order, amount: number, payment: CardPayment): string | undefined {
  if (!payment.key || payment.key !== order.customFields.skillKey) return 'not through placeOrder';
  if (payment.expectedTotal !== amount) return 'another total';
  return payment.currency === currencyOf(order) ? undefined : 'another currency';
}

function cardOf(ctx: RequestContext, order: Order, id: string): Promise<StoredCard | null> {
  const customerId = String(order.customer?.id);
  return connection.getRepository(ctx, StoredCard).findOneBy({ id: Number(id), customerId });
}
