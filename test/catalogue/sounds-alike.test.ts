import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { together } from '../../lambda/catalogue/phones.ts';
import { skeletonKeys, soundsAlike } from '../../lambda/catalogue/sounds-alike.ts';
import { english } from './english.ts';

const { phones } = english;

const alike = (one: string, other: string) => soundsAlike(phones(one), phones(other));

describe('words', () => {
  test.each([
    'flour flower',
    'leek leak',
    'beet beat',
    'plain plane',
    'whole hole',
    'thyme time',
    'red read',
    'eight ate',
    'tea tee',
    'meat meet',
    'bread bred',
  ])('of another spelling sound the same: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(alike(one, other)).toBeGreaterThan(0.95);
  });

  test.each(['skim skin', 'dark bark', 'bacon baking', 'tolls towels'])(
    'that recognisers confuse sound nearly the same: %s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(alike(one, other)).toBeGreaterThan(0.62);
      expect(alike(one, other)).toBeLessThan(1);
    },
  );

  test.each(['milk bread', 'coffee sugar', 'eggs paper', 'rice tuna'])(
    'that nobody confuses sound different: %s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(alike(one, other)).toBeLessThan(0.5);
    },
  );

  test('said in one breath melt together', () => {
    expect(soundsAlike(together(phones('see'), phones('reel')), phones('cereal'))).toBeGreaterThan(
      0.8,
    );
  });

  test('that differ in one consonant share a key to be found by', () => {
    const keys = (word: string) => skeletonKeys(phones(word));
    expect(keys('skimp')).toEqual(expect.arrayContaining([keys('skim')[0]]));
    expect(keys('egg')).toEqual(['k']);
  });

  test('sound like each other as much as the other way round, and never more than the same', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const likeness = alike(one, other);
        expect(likeness).toBeCloseTo(alike(other, one), 10);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(alike(one, one)).toBe(1);
      }),
    );
  });
});
