import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createShopperIds } from '../../../lambda/account-linking/shopper-id.ts';
import { hash } from '../../../lambda/channels/alexa/hash.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { hashToken } from '../../../lambda/shoppers/linked-account.ts';
import { userIdOf } from '../../../simulator/platforms/alexa/write-request.ts';
import { linkingSettings } from '../../../simulator/world/linking-settings.ts';
import { customerId } from '../../../simulator/world/personas.ts';
import { credentialsOf } from '../../account-linking/platform.ts';
import { fillSettings, press } from '../../account-linking/phone.ts';
import { boughtDuring, nothing, once, totalIn } from './bought.ts';
import { rowsWith } from './kept.ts';
import { linkInBrowser, onOwnPage, revoke } from './links.ts';
import { openStory, type Household, type Story } from './story.ts';

jest.setTimeout(60_000);

const seedingTakesMs = 180_000;
let story: Story;
let uma: Household;

beforeAll(async () => {
  story = await openStory();
  uma = story.household('unlinked');
  story.canaries.plant('Sandoval', 'Leland', '6604', '2580');
  await linkInBrowser(story, uma, 'alexa', {
    lines: { 'Most for one order, in USD': '$60', 'New voice code, four digits': '2580' },
  });
  await tellLinked();
  await linkInBrowser(story, uma, 'google');
}, seedingTakesMs);

afterAll(() => story.stop());

const tellLinked = () =>
  uma.tell('SkillAccountLinked', { accessToken: uma.tokens.alexa?.access_token });
const code = 'two five eight zero';
const latest = async () => {
  const [order] = (await uma.books()).orders;
  if (!order) throw new Error('nothing was ordered');
  return order;
};

async function orderCoffee(platform: Household['alexa']): Promise<number> {
  const offer = await platform.hear('reorder my coffee');
  await platform.hear('yes');
  expect((await platform.hear(code)).says).toContain('the order number ends in');
  return totalIn(offer.says);
}

describe('a shopper with a limit and a code', () => {
  test('finishes on her phone what costs more than she allows', async () => {
    await uma.alexa.hear('add twenty marinara sauce');
    if ((await uma.books()).cart.lines.length === 0) await uma.alexa.hear('yes');
    const bought = await boughtDuring(story, uma, async () => {
      const turn = await uma.alexa.hear('check out');
      expect(turn.says).toContain('over the limit you set for an order');
      expect(turn).toMatchObject({
        listening: false,
        card: { title: 'Finish your Corner Market order' },
      });
      await uma.alexa.hear('yes');
    });
    expect(bought).toEqual(nothing);
    uma.alexa.leave();
    await uma.alexa.hear('remove the marinara sauce');
    uma.alexa.leave();
    expect((await uma.books()).cart.lines).toEqual([]);
  });

  test('locks her code everywhere with three wrong ones, and unlocks it on her page', async () => {
    const bought = await boughtDuring(story, uma, async () => {
      await uma.alexa.hear('reorder my coffee');
      await uma.alexa.hear('yes');
      await uma.alexa.hear('one nine eight four');
      await uma.alexa.hear('one nine eight five');
      const locked = await uma.alexa.hear('one nine eight six');
      expect(locked.says).toContain('Your voice code is locked now');
      expect(JSON.stringify(locked.card)).toContain(`${story.issuer}/settings`);
      const elsewhere = await uma.google.hear('reorder my coffee');
      expect(elsewhere.says).toContain('Your voice code is locked now');
      uma.google.leave();
    });
    expect(bought).toEqual(nothing);
    const page = await onOwnPage(story, uma, async (phone) => {
      await fillSettings(phone, { ticked: ['Unlock my voice code'] });
      await press(phone, 'Save');
    });
    expect(page).toContain('Your voice code is unlocked.');
  });

  test('orders again on Google, and cancels that on Alexa', async () => {
    let total = 0;
    const bought = await boughtDuring(
      story,
      uma,
      async () => (total = await orderCoffee(uma.google)),
    );
    expect(bought).toEqual(once(total));
    const offer = await uma.alexa.hear('cancel that order');
    expect(offer.says).toContain('Shall I cancel it?');
    const cancelled = await uma.alexa.hear('yes');
    expect(cancelled.says).toContain(
      `is cancelled, and $${(total / 100).toFixed(2)} goes back to you`,
    );
    const { number, status } = await latest();
    expect(status).toBe('OrderCancelled');
    expect((await uma.books()).charges.map(({ order }) => order)).not.toContain(number);
    uma.alexa.leave();
  });

  test('sees on her page what she ordered by voice, but for what she cancelled', async () => {
    const { number: cancelled } = await latest();
    const total = await orderCoffee(uma.alexa);
    const { number } = await latest();
    const page = await onOwnPage(story, uma);
    expect(page).toContain(`order ${number}, $${(total / 100).toFixed(2)}`);
    expect(page).not.toContain(cancelled);
  });

  test('is unlinked by Google alone when she takes the link back there', async () => {
    expect(await revoke(story, uma)).toBe(200);
    expect((await uma.google.hear("where's my order")).says).toContain('account');
    expect((await uma.alexa.hear("where's my order")).says).toContain('ending in');
    uma.alexa.leave();
    expect(await onOwnPage(story, uma)).not.toContain('Unlink Google');
  });
});

describe('a shopper who leaves', () => {
  const soon = () => new Date(story.world.clock().getTime() + 2000);

  /** Whatever leads to her, in all that is kept. */
  async function traces(): Promise<readonly string[]> {
    const shopper = createShopperIds(linkingSettings('').shopperKey)(
      toId<'customer'>(customerId(uma.persona)),
    );
    const links = await story.world.stores.links.list(shopper);
    const tokens = Object.values(uma.tokens).flatMap((one) => [
      one.access_token,
      one.refresh_token,
    ]);
    return [
      ...[
        shopper,
        customerId(uma.persona),
        credentialsOf(uma.persona).email,
        hash(userIdOf(uma.persona)),
      ],
      ...['Sandoval', 'West Leland'],
      ...links.map(({ grant }) => grant),
      ...tokens.flatMap((token) => [token, hashToken(token)]),
    ];
  }

  const kept = async (found: readonly string[]) => rowsWith(story.world.database, found);

  test('leaves nothing behind when she says so, and her orders stay at the shop', async () => {
    const found = await traces();
    expect((await kept(found)).length).toBeGreaterThan(5);
    const { orders } = await uma.books();
    expect((await uma.alexa.hear('forget me')).says).toContain('Shall I forget you?');
    expect((await uma.alexa.hear('yes')).says).toContain('deleted what I kept');
    expect(await kept(found)).toEqual([]);
    expect((await uma.books()).orders).toEqual(orders);
    expect((await uma.alexa.hear("where's my order")).card).toMatchObject({ type: 'LinkAccount' });
  });

  test('is not harmed by an event from before she came back, nor by its repetition', async () => {
    const before = story.world.clock();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await linkInBrowser(story, uma, 'alexa');
    await tellLinked();
    await uma.alexa.launch();
    uma.alexa.leave();
    for (let at = 0; at < 2; at += 1) {
      await uma.tell(
        'SkillDisabled',
        { userInformationPersistenceStatus: 'NOT_PERSISTED' },
        before,
      );
    }
    expect((await uma.alexa.hear("where's my order")).says).toContain('ending in');
    uma.alexa.leave();
  });

  test('leaves nothing behind when she disables the skill for good', async () => {
    const found = await traces();
    await uma.tell('SkillDisabled', { userInformationPersistenceStatus: 'NOT_PERSISTED' }, soon());
    expect(await kept(found)).toEqual([]);
    expect((await uma.alexa.hear("where's my order")).card).toMatchObject({ type: 'LinkAccount' });
  });
});

test('nothing of hers stands in the log, and nothing went wrong', () => {
  expect(story.canaries.errors).toEqual([]);
  expect(story.canaries.found()).toEqual([]);
});
