import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { boughtDuring, once, totalIn } from './bought.ts';
import { linkCall, linkInBrowser } from './links.ts';
import { openStory, type Household, type Story } from './story.ts';

jest.setTimeout(60_000);

const seedingTakesMs = 180_000;
let story: Story;
let uma: Household;

beforeAll(async () => {
  story = await openStory();
  uma = story.household('unlinked');
  story.canaries.plant('Sandoval', 'Leland', '6604', '2580');
}, seedingTakesMs);

afterAll(() => story.stop());

const code = 'two five eight zero';
const wrongCode = 'one nine eight four';

describe('a shopper who was never here', () => {
  test('is asked to link when she wants her coffee again, and nothing is in her cart', async () => {
    const turn = await uma.alexa.hear('reorder my coffee');
    expect(turn).toMatchObject({ listening: false, card: { type: 'LinkAccount' } });
    expect((await uma.books()).cart.lines).toEqual([]);
  });

  test('links, and says how she wants to pay', async () => {
    const seen = await linkInBrowser(story, uma, 'alexa', {
      lines: { 'Most for one order, in USD': '$60', 'New voice code, four digits': '2580' },
      ticked: ['Visa ending 6604'],
    });
    expect(seen).toContain('now Visa ending 6604');
    expect(uma.tokens.alexa?.access_token).toMatch(/^[\w-]{40,}$/);
    await uma.tell('SkillAccountLinked', { accessToken: uma.tokens.alexa?.access_token });
  });

  test('goes on where she stopped, and buys once with her code', async () => {
    const opened = await uma.alexa.launch();
    expect(opened.says).toContain('Your account is linked.');
    expect(opened.says).toContain('Shall I place the order?');
    const bought = await boughtDuring(story, uma, async () => {
      expect((await uma.alexa.hear('yes')).says).toContain('voice code');
      expect((await uma.alexa.hear(wrongCode)).says).toContain('2 tries are left');
      const placed = await uma.alexa.hear(code);
      expect(placed.says).toContain(`$${(totalIn(opened.says) / 100).toFixed(2)}`);
      expect(placed.card).toMatchObject({ title: expect.stringContaining('Order ') });
    });
    expect(bought).toEqual(once(totalIn(opened.says)));
  });

  test('finds her settings when she links Google, too', async () => {
    const seen = await linkInBrowser(story, uma, 'google');
    expect(seen).toContain('60.00');
    expect(seen).toContain('You have a voice code.');
  });

  test('begins a cart on Google and finishes it on Alexa', async () => {
    await uma.google.hear('add marinara sauce');
    uma.google.leave();
    expect((await uma.books()).cart.lines).toHaveLength(1);
    const offer = await uma.alexa.hear('check out');
    expect(offer.says).toContain('Nonna Bella marinara sauce');
    const bought = await boughtDuring(story, uma, async () => {
      expect((await uma.alexa.hear('yes')).says).toContain('voice code');
      await uma.alexa.hear(code);
    });
    expect(bought).toEqual(once(totalIn(offer.says)));
    expect((await uma.books()).cart.lines).toEqual([]);
  });
});

describe('on the telephone', () => {
  test('a code is said, said again, entered, and what was wanted goes on', async () => {
    const call = uma.call();
    const asked = await call.hear('reorder my coffee');
    expect(asked.says).toContain(`${story.issuer.replace('http://', '')}/device`);
    const said = (asked.says.split('enter ')[1] ?? '').replaceAll(/\D/g, '');
    expect(said).toMatch(/^\d{9}$/);
    story.canaries.plant(said, said.replace(/(\d{3})(\d{3})/, '$1-$2-'));
    const again = await call.hear('repeat');
    expect(again.says.replaceAll(/\D/g, '')).toContain(said);
    expect((await call.hear('yes')).says).toContain("isn't linked yet");
    expect(await linkCall(story, uma, said)).toBe('Your account is linked');
    const offer = await call.hear('yes');
    expect(offer.says).toContain('Your account is linked.');
    const bought = await boughtDuring(story, uma, async () => {
      expect((await call.hear('yes')).says).toContain('voice code');
      await call.hear(code);
    });
    expect(bought).toEqual(once(totalIn(offer.says)));
  });

  test('whoever calls again from the same number is a stranger', async () => {
    const turn = await uma.call().hear("where's my order");
    expect(turn.says).toContain('I need your Corner Market account');
    expect(turn.says).not.toContain('ending in');
  });
});

test('nothing of hers stands in the log, and nothing went wrong', () => {
  expect(story.canaries.errors).toEqual([]);
  expect(story.canaries.found()).toEqual([]);
});
