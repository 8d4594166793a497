import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openPhone, press } from '../../account-linking/phone.ts';
import { boughtDuring, nothing, once, totalIn } from './bought.ts';
import { linkInBrowser } from './links.ts';
import { openStory, type Household, type Story } from './story.ts';

jest.setTimeout(60_000);

const seedingTakesMs = 180_000;
let story: Story;
let home: Household;

beforeAll(async () => {
  story = await openStory();
  home = story.household('bank-approval');
  await linkInBrowser(story, home, 'alexa');
}, seedingTakesMs);

afterAll(() => story.stop());

/** The round of a minute later. */
const sweep = () =>
  story.wired.purchasing.settleAll({
    locale: 'en-US',
    signal: AbortSignal.timeout(10_000),
    requestId: 'sweep',
    at: new Date(story.world.clock().getTime() + 61_000),
  });

/** Says yes, and resolves to the read-out total and the address on the card. */
async function orderCoffee(): Promise<{ total: number; bank: string }> {
  const offer = await home.alexa.hear('reorder my coffee');
  const turn = await home.alexa.hear('yes');
  expect(turn.says).toContain('Your bank needs your approval');
  expect(turn.listening).toBe(false);
  const [bank] = /https?:\/\/[^\s"\\]+/.exec(JSON.stringify(turn.card)) ?? [];
  if (bank === undefined) throw new Error('the card leads nowhere');
  return { total: totalIn(offer.says), bank };
}

async function approveAtBank(address: string): Promise<void> {
  const phone = await openPhone(story.browser);
  await phone.page.goto(address);
  await press(phone, 'Approve the payment to Corner Market');
  expect(await phone.page.innerText('body')).toContain('The order is placed.');
  await phone.close();
}

describe('an order that the bank wants to see approved', () => {
  test.each([
    [
      'the next turn',
      async () => {
        const turn = await home.alexa.hear("where's my order");
        expect(turn.says).toContain('Your earlier order went through');
        home.alexa.leave();
      },
    ],
    ['the sweeper', sweep],
  ])('is bought once when it is, and %s says so', async (_, findsOut) => {
    let waiting: Awaited<ReturnType<typeof orderCoffee>> | undefined;
    const before = await boughtDuring(story, home, async () => (waiting = await orderCoffee()));
    expect(before).toEqual(nothing);
    const { total, bank } = waiting ?? { total: 0, bank: '' };
    const bought = await boughtDuring(story, home, async () => {
      await approveAtBank(bank);
      await findsOut();
      await sweep();
      const turn = await home.alexa.hear("where's my order");
      expect(turn.says).toContain('ending in');
      home.alexa.leave();
    });
    expect(bought).toEqual(once(total));
  });

  test('leaves no error in the log', () => {
    expect(story.canaries.errors).toEqual([]);
    expect(story.canaries.found()).toEqual([]);
  });
});
