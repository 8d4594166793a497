import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { declined } from '../fakes/shop/data/customers.ts';
import { openDesk } from './checkout-desk.ts';

const coffee = { add: [{ variantId: toId<'variant'>('COF-NL-12'), quantity: 1 }] };

describe('putting in what is to be bought', () => {
  test('is taken out again when no offer comes of it', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12');
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy');
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
    desk.pass(301);
    const { locale, signal, requestId, at } = desk.ctx();
    await desk.purchasing.settleAll({ locale, signal, requestId, at });
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is taken out again when nobody knows whether it went in', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12');
    desk.shop.faults.loseAnswers('changeCart', 2);
    desk.shop.faults.after = (operation) => {
      if (operation === 'changeCart') desk.shop.faults.loseAnswers('readCart');
    };
    const change = await desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy');
    expect(change).toMatchObject({ error: { code: 'outcome_unknown' } });
    desk.shop.faults.after = () => undefined;
    desk.pass(301);
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('takes out nothing of what lay there when it never went in', async () => {
    const desk = openDesk();
    await desk.want('COF-NL-12', 2);
    desk.shop.faults.loseRequests('changeCart', 2);
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy');
    desk.pass(301);
    await desk.purchasing.settle(desk.ctx());
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 2 });
  });

  test('is one wish when its turn died and the request comes again', async () => {
    const desk = openDesk();
    const dead = new Error('the machine stopped');
    desk.shop.faults.after = (operation) => {
      if (operation === 'changeCart') throw dead;
    };
    const put = () => desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy');
    await expect(put()).rejects.toBe(dead);
    desk.shop.faults.after = () => undefined;
    expect(await put()).toMatchObject({ value: { got: [{ quantity: 1 }] } });
    await desk.want('COF-NL-12');
    const quote = await desk.readOut();
    expect(quote.wish.added).toEqual([{ variantId: 'COF-NL-12', quantity: 1, before: 0 }]);
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('leaves the offer before as it was when the shop refuses', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('EGGS-12'));
    desk.shop.faults.down = true;
    await desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy');
    desk.shop.faults.down = false;
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('placed');
  });

  test('takes an offer back first that was walked away from, which a check-out does not', async () => {
    const desk = openDesk();
    await desk.purchasing.changeCart(desk.ctx(), 'coffee', coffee, 'to-buy');
    const quote = await desk.readOut();
    const elsewhere = { conversationId: 'conversation-2' };
    expect((await desk.purchasing.quote(desk.ctx(elsewhere))).kind).toBe('quoted');
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
    const eggs = { add: [{ variantId: toId<'variant'>('EGGS-12'), quantity: 1 }] };
    const later = { conversationId: 'conversation-3' };
    await desk.purchasing.changeCart(desk.ctx(later), 'eggs', eggs, 'to-buy');
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1 });
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('nothing-to-approve');
  });

  test('puts nothing in while an earlier purchase is open or untold', async () => {
    const desk = openDesk();
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    await desk.purchasing.approve(desk.ctx(), quote.id);
    expect(await desk.purchasing.changeCart(desk.ctx(), 'key', coffee, 'to-buy')).toMatchObject({
      error: { detail: 'purchase_open' },
    });
    expect(desk.inCart()).toEqual({});
  });
});

describe('wishing again what was declined', () => {
  const declineOnce = async () => {
    const desk = openDesk({ customer: declined });
    await desk.purchasing.changeCart(desk.ctx(), 'first', coffee, 'to-buy-again');
    const quote = await desk.readOut();
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('declined');
    await desk.tell(quote.id);
    return desk;
  };

  test('puts in no second one, and a no takes the first out', async () => {
    const desk = await declineOnce();
    const again = await desk.purchasing.changeCart(desk.ctx(), 'again', coffee, 'to-buy-again');
    expect(again).toMatchObject({ value: { got: [{ quantity: 1 }] } });
    const { lines } = await desk.readOut();
    expect(lines.map(({ quantity }) => quantity)).toEqual([1]);
    await desk.no();
    expect(desk.inCart()).toEqual({});
  });

  test('is not what a check-out does: a no to that leaves it there', async () => {
    const desk = await declineOnce();
    await desk.readOut();
    await desk.no();
    expect(desk.inCart()).toEqual({ 'COF-NL-12': 1 });
  });
});
