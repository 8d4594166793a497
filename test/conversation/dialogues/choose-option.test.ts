import { describe, expect, test } from '@jest/globals';
import type { Seed, SeedProduct } from '../../fakes/shop/seed.ts';
import { cornerMarket } from '../../fakes/shop/seed.ts';
import { add, answer, hours, more, no, nth, remove, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { device } from '../surroundings.ts';
import { startTalk } from '../talk.ts';

/** Five kinds of soup that nothing tells apart but their names. */
const soups: readonly SeedProduct[] = ['tomato', 'onion', 'lentil', 'carrot', 'barley'].map(
  (kind) => ({
    id: `${kind}-soup`,
    name: `${kind} soup`,
    brand: 'Copperpot',
    aliases: ['soup'],
    categories: ['pantry', 'soup'],
    tax: 'grocery',
    sizes: [{ sku: `SOUP-${kind.toUpperCase()}`, price: 299, stock: 20 }],
  }),
);

const seed: Seed = { ...cornerMarket, products: [...cornerMarket.products, ...soups] };

const start = () => startTalk(persona('newcomer'), { seed });

const startWithMilk = async () => {
  const talk = await start();
  await talk.hear(add('two percent milk'));
  return talk;
};

describe('a choice', () => {
  test('of one product is between its sizes', async () => {
    const talk = await start();
    expect((await talk.hear(add('two percent milk'))).says).toBe(
      'Which size: half gallon or gallon?',
    );
  });

  test.each([
    ['the second one', nth(2), 'MILK-2P-GAL'],
    ['the last one', nth(-1), 'MILK-2P-GAL'],
    ['one', answer(undefined, { quantity: 1 }), 'MILK-2P-HGAL'],
    ['the big one', answer('the big one'), 'MILK-2P-GAL'],
    ['the small one', answer('the small one'), 'MILK-2P-HGAL'],
    ['gallon', answer(undefined, { size: 'gallon' }), 'MILK-2P-GAL'],
  ])('hears "%s"', async (_, intent, sku) => {
    const talk = await startWithMilk();
    await talk.hear(intent);
    expect(talk.cart()).toEqual({ [sku]: 1 });
  });

  test('hears a name', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee'), answer('harbor'));
    expect(talk.cart()).toEqual({ 'COF-HB-12': 1 });
  });

  test('hears a brand', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee'), answer(undefined, { brand: 'Northlight' }));
    expect(talk.cart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('hears a number with the place', async () => {
    const talk = await startWithMilk();
    await talk.hear({ kind: 'answer', ordinal: 1, item: { quantity: 2 } });
    expect(talk.cart()).toEqual({ 'MILK-2P-HGAL': 2 });
  });

  test('hears another product as another wish', async () => {
    const talk = await startWithMilk();
    await talk.hear(answer('bananas'));
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('is asked again after a place that there is not', async () => {
    const talk = await startWithMilk();
    const { says, reply } = await talk.hear(nth(7));
    expect(says).toMatch(/half gallon or gallon\?$/);
    expect(reply.session.misses).toBe(1);
  });

  test('is asked again after a size that none of them has', async () => {
    const talk = await start();
    await talk.hear(add('coffee'));
    const { reply } = await talk.hear(answer(undefined, { size: 'gallon' }));
    expect(reply.asks).toEqual({ kind: 'option' });
    expect(reply.session.misses).toBe(1);
  });

  test('is over with a no', async () => {
    const talk = await startWithMilk();
    expect((await talk.hear(no)).says).toBe(
      'All right, I left it out. Would you like anything else?',
    );
    expect(talk.cart()).toEqual({});
  });

  test('means nothing by a yes', async () => {
    const talk = await startWithMilk();
    expect((await talk.hear(yes)).reply.session.misses).toBe(1);
  });

  test('comes back once after another topic', async () => {
    const talk = await startWithMilk();
    expect((await talk.hear(hours())).says).toMatch(/Which size: half gallon or gallon\?$/);
    expect((await talk.hear(hours())).says).not.toContain('Which size');
  });
});

describe('more than three options', () => {
  const named = (says: string): readonly string[] =>
    soups.map(({ name }) => name).filter((name) => says.includes(name));

  test('are read three at a time', async () => {
    const talk = await start();
    const first = await talk.hear(add('soup'));
    expect(first.says).toMatch(/^Which one, or say more: /);
    expect(named(first.says)).toHaveLength(3);
    const second = await talk.hear(more);
    expect(second.says).toMatch(/^Which one: /);
    expect(named(second.says)).toHaveLength(2);
    expect([...named(first.says), ...named(second.says)].toSorted()).toEqual(
      soups.map(({ name }) => name).toSorted(),
    );
  });

  test('begin again after the last', async () => {
    const talk = await start();
    const first = await talk.hear(add('soup'));
    const again = await talk.hearAll(more, more);
    expect(again.says).toBe(`That's all I found. ${first.says}`);
  });

  test('go on after a no', async () => {
    const talk = await start();
    expect((await talk.hearAll(add('soup'), no)).says).toMatch(/^Which one: /);
  });

  test('are counted from the first that was read', async () => {
    const talk = await start();
    await talk.hear(add('soup'));
    const { reply } = await talk.hear(more);
    const { pending } = reply.session;
    const fourth = pending?.kind === 'choose-product' ? pending.options[3] : undefined;
    await talk.hear(nth(1));
    expect(talk.cart()).toEqual({ [fourth?.variantId ?? '']: 1 });
  });

  test('stand on a screen together, where a tap names any of them', async () => {
    const screen = { device: { ...device, screen: true } };
    const talk = await startTalk(persona('newcomer'), { seed, over: screen });
    const { reply } = await talk.hear(add('soup'));
    const shown = reply.options?.map(({ title }) => talk.speech.say([title], 0));
    expect(shown).toHaveLength(5);
    await talk.hear(nth(5));
    const [taken = ''] = Object.keys(talk.cart());
    expect(talk.shop.cart(persona('newcomer').customer)?.lines[0]?.name).toBe(shown?.[4]);
    expect(taken).toMatch(/^SOUP-/);
  });

  test('are not shown where there is no screen', async () => {
    const talk = await start();
    expect((await talk.hear(add('soup'))).reply.options).toBeUndefined();
  });
});

describe('what lies in the cart', () => {
  test('is the only choice for what is taken out', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti'), add('tomato soup'));
    expect((await talk.hear(remove())).says).toBe(
      'Which one: Bella Costa spaghetti or Copperpot tomato soup?',
    );
    await talk.hear(nth(1));
    expect(talk.cart()).toEqual({ 'SOUP-TOMATO': 1 });
  });
});

test('a choice between sizes that are no amounts hears them by name', async () => {
  const sizes = ['half loaf', 'loaf'].map((size, at) => ({
    ...{ sku: `SOURDOUGH-${String(at)}`, size, price: 329 + at * 220, stock: 20 },
  }));
  const bread: SeedProduct = {
    ...{ id: 'sourdough', name: 'sourdough', brand: 'Copperpot', aliases: [] },
    ...{ categories: ['bakery', 'bread'], tax: 'grocery', sizes },
  };
  const products = [...cornerMarket.products, bread];
  const talk = await startTalk(persona('newcomer'), { seed: { ...cornerMarket, products } });
  await talk.hearAll(add('sourdough'), answer(undefined, { size: 'loaf' }));
  expect(talk.cart()).toEqual({ 'SOURDOUGH-1': 1 });
});

describe('a size that was not offered', () => {
  const withoutPint = { ...cornerMarket, products: [...cornerMarket.products, threeSizes()] };

  test('is sold out, and that is said', async () => {
    const talk = await startTalk(persona('newcomer'), { seed: withoutPint });
    expect((await talk.hear(add('kefir'))).says).toBe('Which size: quart or gallon?');
    expect((await talk.hear(answer(undefined, { size: 'pint' }))).says).toBe(
      "We're out of Copperpot kefir pint right now. Which size: quart or gallon?",
    );
    await talk.hear(answer(undefined, { size: 'gallon' }));
    expect(talk.cart()).toEqual({ 'KEFIR-GALLON': 1 });
  });

  test('is asked again where there is no such size', async () => {
    const talk = await startTalk(persona('newcomer'), { seed: withoutPint });
    await talk.hear(add('kefir'));
    const { says } = await talk.hear(answer(undefined, { size: 'forty pounds' }));
    expect(says).not.toContain('out of');
    expect(says).toMatch(/quart or gallon\?$/);
  });
});

function threeSizes(): SeedProduct {
  const sizes = ['pint', 'quart', 'gallon'].map((size, at) => ({
    sku: `KEFIR-${size.toUpperCase()}`,
    size,
    price: 199 + at * 200,
    stock: at === 0 ? 0 : 20,
  }));
  return {
    ...{ id: 'kefir', name: 'kefir', brand: 'Copperpot', aliases: [] },
    ...{ categories: ['dairy', 'kefir'], tax: 'grocery', sizes },
  };
}
