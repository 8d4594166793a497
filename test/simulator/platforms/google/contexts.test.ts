import { describe, expect, test } from '@jest/globals';
import {
  activeNames,
  contextsAfter,
  contextsOfTurn,
  type ActiveContext,
} from '../../../../simulator/platforms/google/contexts.ts';

const context = (name: string, lifespan: number): ActiveContext => ({
  name,
  lifespan,
  parameters: {},
});

describe('contexts of a turn', () => {
  test('are one turn older, and the last turn of one is still told', () => {
    const turn = contextsOfTurn([context('asks-store', 1), context('gone', 0)], [], {});
    expect(turn.map(({ name, lifespan }) => [name, lifespan])).toEqual([
      ['asks-store', 0],
      ['__system_counters__', 1],
    ]);
  });

  test('carry the parameters of the turn', () => {
    const [store] = contextsOfTurn([context('asks-store', 5)], [], { store: 'oak-park' });
    expect(store?.parameters).toEqual({ store: 'oak-park' });
  });
});

describe('after the answer', () => {
  test('what the webhook sets replaces what was, and a lifespan of no turns ends it', () => {
    const after = contextsAfter(
      [context('shopkeeper', 49), context('asks-store', 4), context('__system_counters__', 1)],
      [context('shopkeeper', 50), context('asks-store', 0), context('asks-yes-no', 5)],
    );
    expect(after.map(({ name, lifespan }) => [name, lifespan])).toEqual([
      ['shopkeeper', 50],
      ['asks-yes-no', 5],
    ]);
    expect([...activeNames(after)]).toEqual(['shopkeeper', 'asks-yes-no']);
  });
});
