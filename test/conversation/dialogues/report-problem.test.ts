import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { fallback, heard, no, reorder, report, talkToPerson, yes } from '../intents.ts';
import { customer, guest, persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const regular = customer('regular');

describe('a problem with something that was ordered', () => {
  test('is found by its product, named, asked about, and told to the shop with a yes', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hear(report('damaged', { product: heard('eggs') }));
    expect(says).toMatch(
      /^That's .*eggs.*, from your order ending in 4 0 5 1, placed November 16\. Shall I tell the shop\?$/,
    );
    expect(talk.shop.cases(regular)).toEqual([]);
    const done = await talk.hear(yes);
    expect(done.says).toMatch(
      /^Corner Market has your case, ending in 4 0 5 4\. You'll get an answer by e-mail by tomorrow\. .*\?$/,
    );
    expect(done.says).not.toMatch(/refund|money/);
    expect(talk.shop.cases(regular)).toMatchObject([{ problem: 'damaged', variant: 'EGGS-12' }]);
  });

  test('that is told again stays one case', async () => {
    const talk = await startTalk(persona('regular'));
    const eggs = report('damaged', { product: heard('eggs') });
    const { says } = await talk.hearAll(eggs, yes, eggs, yes);
    expect(says).toMatch(/^Corner Market has that case already, ending in 4 0 5 4\./);
    expect(talk.shop.cases(regular)).toHaveLength(1);
  });

  test('is about the latest order that came, where nothing is said of it', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(report('missing'))).says).toBe(
      "That's your order ending in 4 0 5 1, placed November 16. Shall I tell the shop?",
    );
    await talk.hear(yes);
    expect(talk.shop.cases(regular)).toEqual([{ order: 'order-4051', problem: 'missing' }]);
  });

  test('is found by last digits', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(report('return', { lastFour: '4050' }))).says).toContain('4 0 5 0');
    expect((await talk.hear(report('return', { lastFour: '9999' }))).says).toContain(
      'found no order of yours',
    );
  });

  test('with what was never ordered is no case', async () => {
    const talk = await startTalk(persona('regular'));
    const { says, reply } = await talk.hear(report('damaged', { product: heard('dog food') }));
    expect(says).toBe("I don't see dog food in your latest orders.");
    expect(reply.asks).toBeUndefined();
    expect(talk.shop.calls.map(({ operation }) => operation)).not.toContain('openCase');
  });

  test('is left with a no, and with what nobody understands', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hearAll(report('missing'), no)).says).toMatch(/^All right, I'll leave it\./);
    await talk.hearAll(report('missing'), fallback, fallback, fallback);
    expect(talk.shop.cases(regular)).toEqual([]);
  });

  test('waits for its answer while another topic is answered', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(report('missing'), talkToPerson);
    expect(says).toMatch(/until 9 PM\. Shall I tell the shop\?$/);
  });

  test('comes back to an offer that waits', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), report('missing'), yes);
    expect(says).toMatch(/Shall I place the order\?$/);
    expect(talk.charged()).toEqual([]);
  });

  test('of which the shop did not answer is claimed of nobody, and comes to one case', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(report('missing'));
    talk.shop.faults.loseAnswers('openCase');
    expect((await talk.hear(yes)).says).toBe(
      "Corner Market hasn't confirmed that in time. Tell me again in a minute; it stays one case.",
    );
    const { says } = await talk.hearAll(report('missing'), yes);
    expect(says).toContain('has that case already');
    expect(talk.shop.cases(regular)).toHaveLength(1);
  });

  test('is no reason to promise anything while the shop is away', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(report('missing'));
    talk.shop.faults.down = true;
    expect((await talk.hear(yes)).says).toContain("can't reach Corner Market");
    expect(talk.shop.cases(regular)).toEqual([]);
  });
});

test('a forged question opens no case about an order of somebody else', async () => {
  const talk = await startTalk(persona('newcomer'));
  const pending = { kind: 'confirm-problem', orderId: 'order-4051', problem: 'missing' } as const;
  talk.session = { ...talk.session, turns: 1, pending };
  expect((await talk.hear(yes)).says).toContain("couldn't find that order");
  expect(talk.shop.cases(customer('newcomer'))).toEqual([]);
  expect(talk.shop.cases(regular)).toEqual([]);
});

test('a guest is asked to link, and it goes on from there', async () => {
  const talk = await startTalk(guest, { over: { guestKey: 'user-1' } });
  const { reply } = await talk.hear(report('damaged', { product: heard('eggs') }));
  expect(reply.directives).toEqual([{ kind: 'link-account' }]);
  const linked = { shopper: persona('regular'), guestKey: 'user-1' };
  const { says } = await talk.hear({ kind: 'launch' }, linked);
  expect(says).toMatch(/^Your account is linked\. That's .*eggs.*Shall I tell the shop\?$/);
});

test('a voice that may not hear of orders is not told what was in one', async () => {
  const stores = createMemoryStores();
  const updatedAt = new Date().toISOString();
  await stores.settings.save(persona('regular').id, {
    ...defaultSettings,
    discreet: true,
    updatedAt,
  });
  const talk = await startTalk(persona('regular'), { stores });
  const named = await talk.hear(report('damaged', { product: heard('eggs') }));
  expect(named.says).toMatch(/^I talk about that only with a voice I recognize\./);
  expect((await talk.hear(report('missing'))).says).toContain('order ending in 4 0 5 1');
});
