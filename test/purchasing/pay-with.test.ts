import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { twoAddresses } from '../fakes/shop/data/customers.ts';
import { openDesk, quoteIn, type Desk } from './checkout-desk.ts';

const desk = () => openDesk({ customer: twoAddresses });
const mastercard = toId<'payment-method'>('cm-two-addresses-card-2');
const visa = toId<'payment-method'>('cm-two-addresses-card');
const nothing = { kind: 'nothing-to-approve' };

async function offered(at: Desk): Promise<Quote> {
  await at.want('COF-NL-12', 3);
  return at.readOut({ added: [] });
}

describe('what pays', () => {
  const payingWith = async (at: Desk, paymentMethodId = mastercard) =>
    quoteIn(await at.purchasing.quote(at.ctx(), { added: [], paymentMethodId }));

  test('is charged as it was said, for this quote and the ones that follow from it', async () => {
    const at = desk();
    await offered(at);
    const said = await payingWith(at);
    expect(said.paymentMethod.id).toBe(mastercard);
    at.shop.setPrice('COF-NL-12', 1500);
    const outcome = await at.purchasing.approve(at.ctx(), said.id);
    expect(outcome).toMatchObject({
      kind: 'changed',
      quote: { paymentMethod: { id: mastercard } },
    });
    if (outcome.kind !== 'changed') return;
    await at.purchasing.approve(at.ctx(), outcome.quote.id);
    expect(at.shop.payments(twoAddresses)).toEqual([mastercard]);
    await at.tell(outcome.quote.id);
    expect((await offered(at)).paymentMethod.id).toBe(visa);
  });

  test.each(['cm-regular-card', 'nobodys', ''])(
    'is never a method that the shop does not list for her: "%s"',
    async (id) => {
      const at = desk();
      await offered(at);
      const quote = await payingWith(at, toId<'payment-method'>(id));
      expect(quote.paymentMethod.id).toBe(visa);
      expect(quote).not.toHaveProperty('paymentMethodId');
      const kept = await at.purchasing.payWith(at.ctx(), toId<'payment-method'>(id));
      expect(kept).toEqual({ kind: 'not-listed' });
    },
  );

  test('said before an offer counts for the next one of that conversation, until it runs out', async () => {
    const at = desk();
    expect(await at.purchasing.payWith(at.ctx(), mastercard)).toMatchObject({ kind: 'kept' });
    expect(await at.purchasing.paysWith(at.ctx())).toBe(mastercard);
    const elsewhere = at.ctx({ conversationId: 'conversation-2' });
    expect(await at.purchasing.paysWith(elsewhere)).toBeUndefined();
    await at.purchasing.changeCart(
      at.ctx(),
      'coffee',
      { add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }] },
      'to-buy',
    );
    const quote = await at.readOut({ added: [] });
    expect(quote.paymentMethod.id).toBe(mastercard);
    await at.purchasing.withdraw(at.ctx(), quote.id);
    expect(at.inCart()).toEqual({});
    expect((await offered(at)).paymentMethod.id).toBe(visa);
  });

  test('said before an offer buys nothing by itself', async () => {
    const at = desk();
    await at.want('COF-NL-12');
    await at.purchasing.payWith(at.ctx(), mastercard);
    const begun = await at.stores.quotes.find(at.ctx().shopper);
    expect(await at.purchasing.approve(at.ctx(), begun?.quote.id ?? '')).toEqual(nothing);
    at.pass(301);
    await at.purchasing.settle(at.ctx());
    expect(await at.purchasing.paysWith(at.ctx())).toBeUndefined();
    expect(at.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is not changed while the shop still decides about a yes', async () => {
    const at = desk();
    const quote = await offered(at);
    at.shop.faults.loseAnswers('placeOrder', 1);
    at.shop.faults.loseAnswers('findOrderByKey', 1);
    at.shop.faults.before = (operation) => {
      if (operation === 'findOrderByKey') at.shop.faults.down = true;
    };
    await at.purchasing.approve(at.ctx(), quote.id);
    at.shop.faults.down = false;
    at.shop.faults.before = () => undefined;
    const kept = await at.purchasing.payWith(at.ctx(), mastercard);
    expect(kept.kind).toBe('still-confirming');
    expect(at.bought()).toHaveLength(1);
  });
});
