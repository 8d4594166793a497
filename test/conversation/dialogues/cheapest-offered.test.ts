import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import { add, answer, compare, item } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const start = () => startTalk(persona('newcomer'));
const cheaper = answer(undefined, { brand: 'cheaper' });
const milk: Intent = add('milk', { size: 'half gallon' });
const coffees = compare(item('northlight coffee'), item('harbor coffee'));

describe('"the cheaper one"', () => {
  test('of two that were compared is the one that costs less', async () => {
    const talk = await start();
    await talk.hearAll(coffees, cheaper);
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('is told by the prices of that moment', async () => {
    const talk = await start();
    await talk.hear(coffees);
    talk.shop.setPrice('COF-HB-12', 1299);
    await talk.hear(cheaper);
    expect(talk.cart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('of what is asked about is taken', async () => {
    const talk = await start();
    await talk.hearAll(milk, cheaper);
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 1 });
  });

  test('of sizes is the one that costs less, whatever it holds', async () => {
    const talk = await start();
    talk.shop.setPrice('MILK-2P-GAL', 299);
    await talk.hearAll(add('two percent milk'), cheaper);
    expect(talk.cart()).toEqual({ 'MILK-2P-GAL': 1 });
  });

  test('of two at one price is nobody’s guess', async () => {
    const talk = await start();
    talk.shop.setPrice('MILK-WH-HGAL', 319);
    const { reply } = await talk.hearAll(milk, cheaper);
    expect(talk.cart()).toEqual({});
    expect(reply.session.pending?.kind).toBe('choose-product');
  });

  test.each([milk, coffees])('is not guessed at while the shop is away', async (before) => {
    const talk = await start();
    await talk.hear(before);
    talk.shop.faults.down = true;
    await talk.hear(cheaper);
    talk.shop.faults.down = false;
    expect(talk.cart()).toEqual({});
  });
});
