import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../lambda/purchasing/approval.ts';
import type { BuyingContext, Proof } from '../../lambda/purchasing/purchasing.ts';
import { openDesk } from './checkout-desk.ts';
import { approve, readOutCoffee, right, say, settle } from './proof-desk.ts';

describe('a platform’s PIN, where it may stand in', () => {
  const policy = { ...defaultPolicy, platformPin: 'may-stand-in' } as const;
  const known = (person = 'person-1') => ({
    by: { speaker: 'recognised' as const, person, pays: true, verifiesSpeakers: true },
  });
  const stranger = { by: { speaker: 'unknown' as const, pays: true, verifiesSpeakers: true } };

  async function asked() {
    const desk = openDesk({ policy });
    await settle(desk, {}, right);
    const quote = await readOutCoffee(desk);
    const outcome = await approve(desk, quote, undefined, known());
    if (outcome.kind !== 'proof-needed' || outcome.proof !== 'platform-pin') {
      throw new Error(outcome.kind);
    }
    const { verification } = outcome;
    const pin = (result: string, level?: number, token = verification): Proof => ({
      kind: 'platform-pin',
      verification: token,
      result,
      ...(level !== undefined && { level }),
    });
    return { desk, quote, pin };
  }

  const code = { kind: 'proof-needed', proof: 'code' };
  const nothing = { kind: 'nothing-to-approve' };

  // What becomes of each answer, by hand: result, level, who speaks then, and what is said next.
  test.each<[string, number | undefined, Partial<BuyingContext>, object]>([
    ['achieved', 400, known(), { kind: 'placed' }],
    ['achieved', 300, known(), code],
    ['achieved', undefined, known(), code],
    ['achieved', 500, known(), code],
    ['achieved', 400, known('person-2'), code],
    ['achieved', 400, stranger, code],
    ['not-match', 400, known(), code],
    ['not-match', undefined, known(), code],
    ['not-set-up', undefined, known(), code],
    ['not-enabled', undefined, known(), code],
    ['not-achieved', undefined, known(), code],
    ['failed', undefined, known(), code],
    [
      'lockout',
      undefined,
      known(),
      { kind: 'no-longer-possible', because: { kind: 'hand-over', reason: 'pin-locked' } },
    ],
    ['lockout', undefined, known('person-2'), code],
  ])('%s at level %s (%#)', async (result, level, by, expected) => {
    const { desk, quote, pin } = await asked();
    expect(await approve(desk, quote, pin(result, level), by)).toMatchObject(expected);
    expect(desk.bought()).toHaveLength('kind' in expected && expected.kind === 'placed' ? 1 : 0);
  });

  test('counts for the quote that it was asked for, and for no other', async () => {
    const { desk, quote, pin } = await asked();
    await desk.no();
    const next = await readOutCoffee(desk);
    expect(await approve(desk, next, pin('achieved', 400), known())).toEqual(nothing);
    expect(await approve(desk, quote, pin('achieved', 400), known())).toEqual(nothing);
    expect(await approve(desk, next, pin('achieved', 400, 'made up'), known())).toEqual(nothing);
    expect(desk.bought()).toEqual([]);
  });

  test('leaves the shopper’s own code good', async () => {
    const { desk, quote, pin } = await asked();
    await approve(desk, quote, pin('not-match'), known());
    expect((await approve(desk, quote, say(right), known())).kind).toBe('placed');
  });

  test.each([
    ['proves nothing', right],
    ['is no yes where a yes is enough', undefined],
  ])('that nobody asked for %s', async (_, set) => {
    const desk = openDesk();
    await settle(desk, {}, set);
    const quote = await readOutCoffee(desk);
    const proof: Proof = {
      kind: 'platform-pin',
      verification: 'made up',
      result: 'achieved',
      level: 400,
    };
    expect(await approve(desk, quote, proof, known())).toEqual(nothing);
    expect(desk.bought()).toEqual([]);
  });
});
