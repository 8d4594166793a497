import { describe, expect, test } from '@jest/globals';
import { finishForgettings } from '../../lambda/privacy/finish-forgettings.ts';
import { createForget } from '../../lambda/privacy/forget-shopper.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { hashCode } from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { openDesk, type Desk } from '../purchasing/checkout-desk.ts';

const signal = () => new AbortController().signal;

function deskWithPrivacy() {
  const desk = openDesk();
  const { stores, shop, clock } = desk;
  const purchasing = createPurchasing({ ...stores, shop, clock });
  const ports = { ...stores, purchasing, clock, logger: silentLogger };
  return { desk, ports, forget: createForget(ports) };
}

async function linkedSince(desk: Desk, grant: string): Promise<void> {
  const since = desk.clock().toISOString();
  const { shopper } = desk.ctx();
  await desk.stores.links.save({ shopper, grant, client: 'alexa', since });
  await desk.stores.settings.save(shopper, { ...defaultSettings, updatedAt: since });
}

const coffee = async (desk: Desk) => desk.readOut(await desk.want('COF-NL-12'));

describe('a shopper who is forgotten', () => {
  test('leaves nothing but the orders of the shop', async () => {
    const { desk, forget } = deskWithPrivacy();
    const { shopper } = desk.ctx();
    await linkedSince(desk, 'g1');
    const quote = await coffee(desk);
    await desk.purchasing.approve(desk.ctx(), quote.id);
    await forget(shopper, desk.clock());
    const { links, settings, quotes, ledger, leases, forgettings } = desk.stores;
    expect(await links.list(shopper)).toEqual([]);
    expect(await settings.find(shopper)).toBeUndefined();
    expect(await quotes.find(shopper)).toBeUndefined();
    expect(await ledger.list(shopper)).toEqual([]);
    const now = desk.clock();
    expect((await leases.acquire({ shopper, owner: 'x', now, until: now }))?.writes).toEqual([]);
    expect(await forgettings.listBegun(new Date('2027-01-01'), 10)).toEqual([]);
    expect(desk.bought()).toHaveLength(1);
  });

  test('has what was offered taken out of the cart, and the rest left in', async () => {
    const { desk, forget } = deskWithPrivacy();
    await desk.want('EGGS-12');
    await coffee(desk);
    await forget(desk.ctx().shopper, desk.clock());
    expect(desk.inCart()).toEqual({ 'EGGS-12': 1 });
  });

  test('is finished with later where the shop has not confirmed an order', async () => {
    const { desk, forget, ports } = deskWithPrivacy();
    const { shopper } = desk.ctx();
    await linkedSince(desk, 'g1');
    const quote = await coffee(desk);
    desk.shop.faults.loseAnswers('placeOrder', 9);
    desk.shop.faults.loseAnswers('findOrderByKey', 9);
    expect((await desk.purchasing.approve(desk.ctx(), quote.id)).kind).toBe('still-confirming');
    await forget(shopper, desk.clock());
    expect(await desk.stores.links.list(shopper)).toEqual([]);
    expect(await desk.stores.ledger.list(shopper)).toHaveLength(1);
    desk.shop.faults.loseAnswers('placeOrder', 0);
    desk.shop.faults.loseAnswers('findOrderByKey', 0);
    desk.pass(60);
    expect(await finishForgettings(ports, signal())).toBe(0);
    expect(await desk.stores.ledger.list(shopper)).toEqual([]);
    expect(await desk.stores.quotes.find(shopper)).toBeUndefined();
  });

  test('buys nothing by a yes that was on its way, which the code and limits guarded', async () => {
    const { desk, ports } = deskWithPrivacy();
    const { shopper } = desk.ctx();
    await linkedSince(desk, 'g1');
    await desk.stores.settings.setCode(shopper, await hashCode('4821'));
    const quote = await coffee(desk);
    const remove = async () => {
      await desk.stores.settings.remove(shopper);
      await desk.purchasing.approve(desk.ctx(), quote.id);
    };
    const settings = { ...desk.stores.settings, remove };
    await createForget({ ...ports, settings })(shopper, desk.clock());
    expect(desk.bought()).toEqual([]);
    expect(await desk.stores.quotes.find(shopper)).toBeUndefined();
  });

  test('who has linked again since keeps what is new', async () => {
    const { desk, forget } = deskWithPrivacy();
    const { shopper } = desk.ctx();
    await linkedSince(desk, 'g1');
    const left = desk.clock();
    desk.pass(60);
    await linkedSince(desk, 'g2');
    await forget(shopper, left);
    expect(await desk.stores.links.list(shopper)).toMatchObject([{ grant: 'g2' }]);
    expect(await desk.stores.settings.find(shopper)).toBeDefined();
  });

  test('has not come back by a call that is over', async () => {
    const { desk, forget } = deskWithPrivacy();
    const { shopper } = desk.ctx();
    await linkedSince(desk, 'g1');
    const left = desk.clock();
    desk.pass(60);
    const [since, until] = [desk.clock(), new Date(desk.clock().getTime() + 1000)];
    const call = { shopper, grant: 'g2', client: 'telephony', since: since.toISOString() };
    await desk.stores.links.save({ ...call, until: until.toISOString() });
    desk.pass(60);
    await forget(shopper, left);
    expect(await desk.stores.settings.find(shopper)).toBeUndefined();
  });

  test('may be forgotten twice, and by anybody at once', async () => {
    const { desk, forget } = deskWithPrivacy();
    await linkedSince(desk, 'g1');
    const { shopper } = desk.ctx();
    await Promise.all([forget(shopper, desk.clock()), forget(shopper, desk.clock())]);
    await forget(shopper, desk.clock());
    expect(await desk.stores.settings.find(shopper)).toBeUndefined();
  });
});
