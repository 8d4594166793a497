import { describe, expect, test } from '@jest/globals';
import {
  add,
  answer,
  checkout,
  help,
  hours,
  launch,
  no,
  reorder,
  repeat,
  review,
  whereIsMyOrder,
  why,
  yes,
} from './intents.ts';
import { persona } from './shoppers.ts';
import { startTalk } from './talk.ts';

describe('a question that waits', () => {
  test('is answered after another topic', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(reorder('coffee'), hours(), yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('gives way to another wish', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(add('coffee'), add('bananas'));
    expect(talk.session.pending).toEqual({ kind: 'anything-else', cart: true });
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('may come back again once it was asked anew', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(add('coffee'), hours(), add('coffee'));
    expect((await talk.hear(hours())).says).toMatch(/Which one: /);
  });
});

describe('an offer that was read out', () => {
  test('is let go after two topics, and can be asked for again', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), hours(), whereIsMyOrder());
    expect(says).not.toContain('Shall I place the order?');
    expect((await talk.hear(checkout)).says).toContain('for $14.59 with tax and delivery');
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('is not bought by a yes to another question', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), hours(), whereIsMyOrder(), yes);
    expect(says).toBe('What would you like to add?');
    expect(talk.charged()).toEqual([]);
  });

  test('comes back after a product that was not found', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), add('oat milk'));
    expect(says).toMatch(/^We're out of Fieldday oat milk.*Shall I place the order\?$/);
  });

  test('comes back after a choice that was dropped', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), add('bread'), no);
    expect(says).toBe('All right, I left it out. Shall I place the order?');
    await talk.hear(yes);
    expect(talk.charged()).toEqual(['$14.59']);
  });

  test('is read out once more to one who looks into the cart and checks out', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(reorder('coffee'), review, yes);
    expect(says).toContain('for $14.59 with tax and delivery');
  });
});

describe('asking why', () => {
  test('is told who chose', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(add('coffee'), answer('harbor'), why);
    expect(says).toMatch(/^I took Harbor dark roast coffee twelve ounces because you chose it\./);
  });

  test('is told that it is the closest match', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hearAll(add('spaghetti'), why)).says).toMatch(
      /^I picked Bella Costa spaghetti because it's the closest match we have\./,
    );
  });

  test('is told of one purchase by its day', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hearAll(add('dog food'), why)).says).toMatch(
      /^I picked Good Trail dog food thirty pounds because you bought it yesterday\./,
    );
  });

  test('before anything was picked is told so, and ends a one-shot', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says, reply } = await talk.hear(why);
    expect(says).toBe("I haven't picked anything for you yet.");
    expect(reply.asks).toBeUndefined();
  });
});

describe('help', () => {
  test('names what a linked shopper can say', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(help)).says).toBe(
      "You can say, reorder my coffee, add two percent milk, where's my order, or when do you open. What would you like?",
    );
  });

  test('in an offer tells what yes and no do', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hearAll(reorder('coffee'), help)).says).toBe(
      'Yes buys exactly what I read to you, and no leaves everything as it was. Shall I place the order?',
    );
  });
});

describe('repeat', () => {
  test('reads an offer again', async () => {
    const talk = await startTalk(persona('regular'));
    const offer = await talk.hear(reorder('coffee'));
    expect((await talk.hear(repeat)).says).toBe(offer.says);
  });

  test('has nothing to repeat at first', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(repeat)).says).toBe(
      "I haven't said anything yet. What would you like?",
    );
  });

  test('repeats a greeting', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hear(launch);
    expect((await talk.hear(repeat)).says).toBe(says);
  });
});

describe('a name out of nowhere', () => {
  test('is a guess, never an act', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(answer('coffee'))).says).toBe(
      'Did you mean Northlight breakfast blend coffee twelve ounces?',
    );
    expect(talk.cart()).toEqual({});
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ 'COF-NL-12': 1 });
  });

  test('is a guess after an offer to check out, too', async () => {
    const talk = await startTalk(persona('newcomer'));
    const { says } = await talk.hearAll(add('bananas'), no, answer('spaghetti'));
    expect(says).toBe('Did you mean Bella Costa spaghetti?');
  });

  test('keeps its number', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(answer('spaghetti', { quantity: 3 }), yes);
    expect(talk.cart()).toEqual({ SPAGHETTI: 3 });
  });

  test('goes in where something was asked for', async () => {
    const talk = await startTalk(persona('newcomer'));
    await talk.hearAll(launch, answer('spaghetti'));
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });
});
