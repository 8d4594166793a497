import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CustomerId } from '../../lambda/commerce/id.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Notifications } from '../../lambda/commerce/notifications.ts';
import type { Order } from '../../lambda/commerce/order.ts';
import type { ContractShop } from './commerce/contract-shop.ts';
import {
  freezeFilledCart,
  newKey,
  outcomeOf,
  placeAs,
  valueOf,
  writeAs,
} from './commerce/shopping.ts';

/** A shop that mails, and a look into its customers' mailboxes. */
export interface MailingShop extends Pick<ContractShop, 'backend' | 'people'> {
  readonly notifications: Notifications;
  /** The same adapter before a shop that nobody answers for. */
  readonly unreachable: Notifications;
  /** Numbers of the orders whose receipts were mailed to somebody, oldest first. */
  receipts(customer: CustomerId): Promise<readonly string[]>;
}

/** What every sender of receipts owes. */
export function notificationsContract(name: string, setUp: () => MailingShop): void {
  describe(`${name} as a sender of receipts`, () => {
    let shop: MailingShop;
    beforeAll(() => {
      shop = setUp();
    });

    const buy = async (customer: CustomerId): Promise<Order> => {
      const ready = await freezeFilledCart(shop, customer);
      return valueOf(placeAs(shop, writeAs(customer, newKey()), ready));
    };
    const about = async ({ number }: Order, customer: CustomerId) =>
      (await shop.receipts(customer)).filter((order) => order === number);

    test('mails one under a key, however often it is asked', async () => {
      const { regular } = shop.people;
      const order = await buy(regular);
      expect(await about(order, regular)).toEqual([]);
      const send = (key: string) => shop.notifications.sendReceipt(writeAs(regular, key), order.id);
      const key = newKey();
      expect(await outcomeOf(send(key))).toBe('ok');
      expect(await outcomeOf(send(key))).toBe('replayed');
      expect(await about(order, regular)).toHaveLength(1);
      expect(await outcomeOf(send(newKey()))).toBe('ok');
      expect(await about(order, regular)).toHaveLength(2);
    });

    test('mails one when it is asked by twenty at once', async () => {
      const { newcomer } = shop.people;
      const order = await buy(newcomer);
      const ctx = writeAs(newcomer);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => outcomeOf(shop.notifications.sendReceipt(ctx, order.id))),
      );
      expect(outcomes.toSorted()).toEqual(['ok', ...Array<string>(19).fill('replayed')]);
      expect(await about(order, newcomer)).toHaveLength(1);
    });

    test('mails nothing about an order of somebody else, or none', async () => {
      const { regular, newcomer } = shop.people;
      const order = await buy(regular);
      const [before, key] = [await shop.receipts(newcomer), newKey()];
      const send = (id: Order['id']) =>
        outcomeOf(shop.notifications.sendReceipt(writeAs(newcomer, key), id));
      expect(await send(order.id)).toBe('not_found');
      expect(await send(toId<'order'>('999999'))).toBe('not_found');
      expect(await shop.receipts(newcomer)).toEqual(before);
      expect(await about(order, regular)).toEqual([]);
    });

    test('mails nothing under the key of another receipt', async () => {
      const { regular } = shop.people;
      const [first, second] = [await buy(regular), await buy(regular)];
      const ctx = writeAs(regular);
      expect(await outcomeOf(shop.notifications.sendReceipt(ctx, first.id))).toBe('ok');
      expect(await outcomeOf(shop.notifications.sendReceipt(ctx, second.id))).toBe('conflict');
      expect(await about(second, regular)).toEqual([]);
    });

    test('says that nothing happened when the shop is away', async () => {
      const ctx = writeAs(shop.people.regular);
      const answer = await shop.unreachable.sendReceipt(ctx, toId<'order'>('1'));
      expect(answer).toMatchObject({ error: { code: 'unavailable', retryable: true } });
    });
  });
}
