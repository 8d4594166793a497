import { describe, expect, test } from '@jest/globals';
import {
  defaultPolicy,
  demandFor,
  type Approver,
  type Demand,
  type Situation,
} from '../../lambda/purchasing/approval.ts';

/*
 * What a purchase takes, written by hand from the purchasing rules: nothing here is computed by the code that it judges. The rows of
 * a table go through every speaker, in the order of its columns.
 */

type Outcome = Demand['kind'] | Extract<Demand, { kind: 'hand-over' }>['reason'];

const said = (demand: Demand): Outcome =>
  demand.kind === 'hand-over' ? demand.reason : demand.kind;

const usd = (amount: number) => ({ amount, currency: 'USD' });

const speakers: readonly Approver['speaker'][] = ['recognised', 'unknown', 'unsupported'];

function judged(
  totalCents: number,
  code: Situation['code'],
  settings: Partial<Situation['settings']> = {},
  by: Partial<Approver> = {},
  policy = defaultPolicy,
): readonly Outcome[] {
  return speakers.map((speaker) =>
    said(
      demandFor(policy, {
        total: usd(totalCents),
        spent: 0,
        settings: { onlyRecognised: false, discreet: false, ...settings },
        code,
        by: {
          speaker,
          ...(speaker === 'recognised' && { person: 'person-1' }),
          pays: true,
          verifiesSpeakers: true,
          ...by,
        },
      }),
    ),
  );
}

const [yes, code, pin, over, stranger, locked] = [
  'yes',
  'code',
  'platform-pin',
  'over-limit',
  'speaker-unknown',
  'code-locked',
] as const;

describe('amount and code, whoever speaks', () => {
  test.each<[number, Situation['code'], readonly Outcome[]]>([
    //                  recognised unknown unsupported
    [1, 'none', [yes, yes, yes]],
    [9_999, 'none', [yes, yes, yes]],
    [10_000, 'none', [over, over, over]],
    [10_001, 'none', [over, over, over]],
    [1_000_000, 'none', [over, over, over]],
    [1, 'set', [code, code, code]],
    [9_999, 'set', [code, code, code]],
    [10_000, 'set', [code, code, code]],
    [1_000_000, 'set', [code, code, code]],
    [1, 'locked', [locked, locked, locked]],
    [9_999, 'locked', [locked, locked, locked]],
    [10_000, 'locked', [locked, locked, locked]],
    [1_000_000, 'locked', [locked, locked, locked]],
  ])('%i cents, code %s', (total, state, expected) => {
    expect(judged(total, state)).toEqual(expected);
  });
});

describe('where the shopper lets only a recognised voice order', () => {
  test.each<[number, Situation['code'], readonly Outcome[]]>([
    [1, 'none', [yes, stranger, stranger]],
    [9_999, 'none', [yes, stranger, stranger]],
    [10_000, 'none', [over, stranger, stranger]],
    [1, 'set', [code, stranger, stranger]],
    [10_000, 'set', [code, stranger, stranger]],
    [1, 'locked', [locked, stranger, stranger]],
    [10_000, 'locked', [locked, stranger, stranger]],
  ])('%i cents, code %s', (total, state, expected) => {
    expect(judged(total, state, { onlyRecognised: true })).toEqual(expected);
    // What would be read out is not for other ears, either.
    expect(judged(total, state, { discreet: true })).toEqual(expected);
    expect(judged(total, state, { discreet: true, onlyRecognised: true })).toEqual(expected);
  });
});

describe('the shopper’s own limit for an order', () => {
  const limit = { orderLimit: usd(2_000) };

  test.each<[number, Situation['code'], readonly Outcome[]]>([
    [1_999, 'none', [yes, yes, yes]],
    [2_000, 'none', [yes, yes, yes]],
    [2_001, 'none', ['order-limit', 'order-limit', 'order-limit']],
    [2_000, 'set', [code, code, code]],
    [2_001, 'set', ['order-limit', 'order-limit', 'order-limit']],
    [2_000, 'locked', [locked, locked, locked]],
    [2_001, 'locked', ['order-limit', 'order-limit', 'order-limit']],
    [10_000, 'none', ['order-limit', 'order-limit', 'order-limit']],
  ])('%i cents of 2000, code %s', (total, state, expected) => {
    expect(judged(total, state, limit)).toEqual(expected);
  });

  test('above the merchant’s own does not make a yes enough', () => {
    expect(judged(10_000, 'none', { orderLimit: usd(50_000) })).toEqual([over, over, over]);
  });

  test('in another currency allows nothing', () => {
    const euros = { orderLimit: { amount: 1_000_000, currency: 'EUR' } };
    expect(judged(1, 'set', euros)).toEqual(['order-limit', 'order-limit', 'order-limit']);
  });
});

describe('the shopper’s limit for a day', () => {
  test.each<[number, number, Outcome]>([
    // spent, total
    [0, 5_000, 'yes'],
    [0, 5_001, 'day-limit'],
    [4_999, 1, 'yes'],
    [5_000, 1, 'day-limit'],
    [2_500, 2_500, 'yes'],
    [2_501, 2_500, 'day-limit'],
    [9_000, 1, 'day-limit'],
  ])('%i cents before, %i now: %s', (spent, total, expected) => {
    const demand = demandFor(defaultPolicy, {
      total: usd(total),
      spent,
      settings: { onlyRecognised: false, discreet: false, dayLimit: usd(5_000) },
      code: 'none',
      by: { speaker: 'unknown', pays: true, verifiesSpeakers: false },
    });
    expect(said(demand)).toBe(expected);
  });
});

describe('a channel on which nobody may pay', () => {
  test.each<[number, Situation['code']]>([
    [1, 'none'],
    [1, 'set'],
    [1, 'locked'],
    [10_000, 'none'],
    [10_000, 'set'],
  ])('%i cents, code %s', (total, state) => {
    const nobody: readonly Outcome[] = [
      'channel-may-not-pay',
      'channel-may-not-pay',
      'channel-may-not-pay',
    ];
    expect(judged(total, state, {}, { pays: false })).toEqual(nobody);
    expect(judged(total, state, { onlyRecognised: true }, { pays: false })).toEqual(nobody);
  });
});

describe('where a platform’s PIN may stand in for the code', () => {
  const policy = { ...defaultPolicy, platformPin: 'may-stand-in' } as const;

  test.each<[number, Situation['code'], readonly Outcome[]]>([
    [1, 'none', [yes, yes, yes]],
    [10_000, 'none', [over, over, over]],
    [1, 'set', [pin, code, code]],
    [10_000, 'set', [pin, code, code]],
    [1, 'locked', [locked, locked, locked]],
  ])('%i cents, code %s', (total, state, expected) => {
    expect(judged(total, state, {}, {}, policy)).toEqual(expected);
  });

  test('a channel that cannot verify asks for the code', () => {
    const cannot = { verifiesSpeakers: false };
    expect(judged(1, 'set', {}, cannot, policy)).toEqual([code, code, code]);
  });

  test('without that policy the code is asked for, whoever speaks', () => {
    expect(judged(1, 'set')).toEqual([code, code, code]);
  });
});

test.each<[string, Demand]>([
  ['USD', { kind: 'yes' }],
  ['EUR', { kind: 'hand-over', reason: 'over-limit' }],
  ['JPY', { kind: 'hand-over', reason: 'over-limit' }],
])('a yes alone buys in %s as the merchant’s limits say', (currency, expected) => {
  const demand = demandFor(defaultPolicy, {
    total: { amount: 1, currency },
    spent: 0,
    settings: { onlyRecognised: false, discreet: false },
    code: 'none',
    by: { speaker: 'unknown', pays: true, verifiesSpeakers: false },
  });
  expect(demand).toEqual(expected);
});
