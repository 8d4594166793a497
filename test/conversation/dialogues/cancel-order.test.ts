import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { cancelOrder, no, reorder, whereIsMyOrder, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { channel } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

async function ordered(minutesAgo = 0) {
  const stores = createMemoryStores();
  const talk = await startTalk(persona('regular'), { stores });
  await talk.hearAll(reorder('coffee'), yes);
  talk.wait(minutesAgo);
  return { talk, stores };
}

describe('an order that was just placed', () => {
  test('is named and asked about, and cancelled with a yes: the money goes back', async () => {
    const { talk } = await ordered(9);
    const [total] = talk.charged();
    const { says } = await talk.hear(cancelOrder());
    expect(says).toMatch(/^Your order ending in \d \d \d \d is .*coffee.*Shall I cancel it\?$/);
    expect(talk.charged()).toHaveLength(1);
    const done = await talk.hear(yes);
    expect(done.says).toMatch(/is cancelled, and \$[\d.]+ goes back to you\./);
    expect(done.says).toContain(total);
    expect(talk.charged()).toEqual([]);
    expect((await talk.hear(cancelOrder())).says).toContain('was cancelled already');
  });

  test('stays with a no', async () => {
    const { talk } = await ordered();
    await talk.hear(cancelOrder());
    expect((await talk.hear(no)).says).toContain('your order stays as it is');
    expect(talk.charged()).toHaveLength(1);
  });

  test('can be cancelled from another channel', async () => {
    const { talk } = await ordered(3);
    const elsewhere = { channel: { ...channel, name: 'other' }, conversationId: 'elsewhere' };
    await talk.hear(cancelOrder(), elsewhere);
    await talk.hear(yes, elsewhere);
    expect(talk.charged()).toEqual([]);
  });

  test('is found by its last digits', async () => {
    const { talk } = await ordered();
    expect((await talk.hear(cancelOrder('0000'))).says).toContain('no order that could be');
  });

  test('frees what it took of a limit for the day', async () => {
    const { talk, stores } = await ordered();
    const { id } = persona('regular');
    const [attempt] = await stores.ledger.list(id);
    if (!attempt) throw new Error('nothing was ordered');
    await stores.settings.save(id, {
      ...defaultSettings,
      dayLimit: attempt.quote.total,
      updatedAt: talk.now.toISOString(),
    });
    expect((await talk.hear(reorder('coffee'))).says).toContain('limit for a day');
    await talk.hearAll(cancelOrder(), yes);
    talk.leave();
    expect((await talk.hear(reorder('coffee'))).says).toContain('Shall I place the order?');
  });

  test('is not named to a voice that may not hear it', async () => {
    const { talk, stores } = await ordered();
    await stores.settings.save(persona('regular').id, {
      ...defaultSettings,
      discreet: true,
      updatedAt: talk.now.toISOString(),
    });
    const { says } = await talk.hear(cancelOrder());
    expect(says).toMatch(/^Your order ending in \d \d \d \d is for \$[\d.]+\. Shall/);
  });
});

test('after ten minutes it is too late, said honestly, with a person to call', async () => {
  const { talk } = await ordered(11);
  const { says, reply } = await talk.hear(cancelOrder());
  expect(says).toMatch(
    /too late .* by voice\. You can reach a person at 312 555 0100, until 9 PM\.$/,
  );
  expect(reply.asks).toBeUndefined();
  expect(talk.charged()).toHaveLength(1);
});

test('a yes that comes too late cancels nothing', async () => {
  const { talk } = await ordered(9);
  await talk.hear(cancelOrder());
  talk.wait(2);
  expect((await talk.hear(yes)).says).toContain('too late');
  expect(talk.charged()).toHaveLength(1);
});

test('an offer that only waits for its yes is not placed at all', async () => {
  const talk = await startTalk(persona('regular'));
  await talk.hear(reorder('coffee'));
  expect((await talk.hear(cancelOrder())).says).toContain('nothing was ordered');
  expect((await talk.hear(yes)).says).not.toContain('rdered:');
  expect(talk.charged()).toEqual([]);
  expect(talk.cart()).toEqual({});
});

test('a forged question cancels no order of somebody else', async () => {
  const { talk } = await ordered();
  await talk.hear(cancelOrder());
  const { session } = talk;
  const thief = { shopper: persona('newcomer'), conversationId: 'elsewhere' };
  talk.session = session;
  expect((await talk.hear(yes, thief)).says).toContain('no order that could be cancelled');
  expect(talk.charged()).toHaveLength(1);
});

test('somebody who has ordered nothing has nothing to cancel', async () => {
  const talk = await startTalk(persona('newcomer'));
  expect((await talk.hear(cancelOrder())).says).toContain('no order that could be cancelled');
  expect((await talk.hear(whereIsMyOrder())).says).toContain("haven't ordered anything");
});
