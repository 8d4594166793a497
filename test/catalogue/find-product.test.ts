import { describe, expect, test } from '@jest/globals';
import { find, idsOf, picks, purchase, told } from './ask-catalogue.ts';
import { productOf } from './corner-store.ts';

describe('a product with its size', () => {
  test.each([
    ['a half gallon of two percent milk', 'sure two-percent-milk/half gallon'],
    ['2% milk, 1/2 gal', 'sure two-percent-milk/half gallon'],
    ['a dozen large eggs', 'sure large-eggs/dozen'],
    ['eighteen count eggs', 'sure large-eggs/eighteen count'],
    ['the big paper towels', 'sure paper-towels/12 rolls'],
    ['the smallest toilet paper', 'sure toilet-paper/4 rolls'],
    ['a pound of penne', 'sure penne/1 pound'],
    ['dozen roses', 'sure roses/only'],
    ['gallon freezer bags', 'sure freezer-bags/only'],
  ])('is found by "%s"', async (said, expected) => {
    expect(told(await find(said))).toBe(expected);
  });

  test('is found where the platform cut the size out', async () => {
    const match = await find({ heard: 'two percent milk', size: 'gallon' });
    expect(told(match)).toBe('sure two-percent-milk/gallon');
  });

  test('comes first under the name it has, however large others are', async () => {
    expect(idsOf(await find('large eggs'))[0]).toBe('large-eggs');
  });

  test('is offered in the sizes there are when nothing has the size that was said', async () => {
    const match = await find({ heard: 'toilet paper', size: 'forty rolls' });
    expect(new Set(idsOf(match))).toEqual(new Set(['toilet-paper']));
    expect(picks(match)).toHaveLength(3);
  });

  test('is found by a bare number that is a size of it', async () => {
    expect(told(await find({ heard: 'eggs', size: 'eighteen' }))).toBe(
      'sure large-eggs/eighteen count',
    );
  });

  test('is left open where sizes are all that is in doubt', async () => {
    const match = await find('skim milk');
    expect(match.kind).toBe('choose');
    expect(picks(match).map(({ size }) => size)).toEqual(['half gallon', 'gallon']);
  });

  test.each(['the big one', 'a dozen', 'two', 'gallon', ''])(
    'is no product at all: "%s"',
    async (said) => {
      expect(await find(said)).toEqual({ kind: 'none' });
    },
  );
});

describe('brands', () => {
  test('tell products of one kind apart', async () => {
    expect(idsOf(await find('night owl coffee'))).toEqual(
      expect.arrayContaining(['espresso-beans', 'house-blend']),
    );
    expect(idsOf(await find('night owl coffee'))).not.toContain('dark-roast');
  });

  test('are heard where the platform cut them out', async () => {
    const match = await find({ heard: 'decaf', brand: 'blue heron' });
    expect(told(match)).toBe('sure decaf/12 ounces');
  });

  test('of somebody else rule a product out, unknown ones do not', async () => {
    expect(idsOf(await find({ heard: 'cola', brand: 'night owl' }))).not.toContain('cola');
    expect(idsOf(await find({ heard: 'cola', brand: 'zylophone' }))).toContain('cola');
  });

  test('alone offer what is made by them', async () => {
    const brands = picks(await find({ heard: '', brand: 'casa verde' })).map(({ brand }) => brand);
    expect(new Set(brands)).toEqual(new Set(['Casa Verde']));
  });
});

describe('words that sound alike', () => {
  test('are taken as they were heard first', async () => {
    expect(idsOf(await find('flour')).slice(0, 3)).toEqual(
      expect.arrayContaining(['ap-flour', 'bread-flour', 'almond-flour']),
    );
    expect(idsOf(await find('flowers'))[0]).toBe('flowers');
  });

  test.each([
    ['all purpose flower', 'ap-flour'],
    ['fresh flour', 'flowers'],
    ['leaks', 'leeks'],
    ['beats', 'beets'],
    ['fresh time', 'thyme'],
    ['corn flex', 'corn-flakes'],
    ['sour dough', 'sourdough'],
  ])('still lead to what was meant: "%s"', async (said, meant) => {
    expect(idsOf(await find(said))[0]).toBe(meant);
  });

  test('are confirmed when they only sound somewhat like it', async () => {
    expect(told(await find('boots'))).toBe('doubtful beets/only');
  });
});

describe('the kind of thing', () => {
  test('is the last word: chocolate milk is milk, milk chocolate is none', async () => {
    expect(idsOf(await find('milk'))).not.toContain('chocolate-bar');
    expect(idsOf(await find('chocolate milk'))).not.toContain('chocolate-bar');
  });

  test('brings one of each product, at its usual size', async () => {
    const options = picks(await find('milk'));
    expect(new Set(options.map(({ productId }) => productId)).size).toBe(options.length);
    expect(options[0]).toMatchObject({ productId: 'whole-milk', size: 'half gallon' });
  });

  test.each(['egg', 'eggs'])('is the same in the singular and the plural: %s', async (said) => {
    expect(idsOf(await find(said))).toEqual(['large-eggs', 'brown-eggs']);
  });

  test('brings ten options at most', async () => {
    expect(picks(await find('old mill')).length).toBeLessThanOrEqual(10);
  });
});

describe('what was bought before', () => {
  test.each([
    ['coffee', 'dark-roast/24 ounces'],
    ['milk', 'two-percent-milk/gallon'],
    ['eggs', 'brown-eggs/dozen'],
    ['bread', 'sourdough/only'],
    ['cheese', 'mozzarella/8 ounces'],
    ['soda', 'diet-cola/12 pack'],
  ])('is what "%s" means', async (said, bought) => {
    const match = await find(said, [purchase(bought), purchase('bananas/only')]);
    expect(told(match)).toBe(`sure ${bought}`);
    expect(picks(match)[0]?.lastBoughtAt).toBe('2026-11-01T09:00:00Z');
  });

  test('is worth a question where it was hard to hear', async () => {
    const bought = [purchase('decaf/12 ounces')];
    expect(told(await find('the calf', bought))).toBe('doubtful decaf/12 ounces');
  });

  test('loses against a size that was said, whatever the platform resolved', async () => {
    const said = { heard: 'two percent milk', ids: ['two-percent-milk'], size: 'gallons' };
    const match = await find(said, [purchase('two-percent-milk/half gallon', 48)]);
    expect(told(match)).toBe('sure two-percent-milk/gallon');
  });

  test('loses against another thing that is spelled as it was heard', async () => {
    const match = await find('flour', [purchase('roses/only', 6)]);
    expect(idsOf(match).slice(0, 2)).not.toContain('roses');
    expect(idsOf(match)[0]).toBe('ap-flour');
  });

  test('loses against what was clearly said', async () => {
    const match = await find('whole milk gallon', [purchase('two-percent-milk/gallon', 30)]);
    expect(told(match)).toBe('sure whole-milk/gallon');
    const skim = await find('skim milk', [purchase('two-percent-milk/gallon', 30)]);
    expect(new Set(idsOf(skim))).toEqual(new Set(['skim-milk']));
  });

  test('decides the size that was not said', async () => {
    expect(told(await find('two percent milk', [purchase('two-percent-milk/pint')]))).toBe(
      'sure two-percent-milk/pint',
    );
  });

  test('is no reason to hear it in anything', async () => {
    expect(await find('lawn chair', [purchase('two-percent-milk/gallon', 30)])).toEqual({
      kind: 'none',
    });
  });
});

describe('what the platform resolved', () => {
  test('is taken where the text says nothing against it', async () => {
    const match = await find({ heard: 'the red ones', ids: ['beets'] });
    expect(told(match)).toBe('sure beets/only');
  });

  test('of several is decided by the text', async () => {
    const match = await find({ heard: 'crunchy', ids: productIds('peanut-butter') });
    expect(told(match)).toBe('sure peanut-butter-crunchy/16 ounces');
  });

  test('is offered, not taken, when the text says something else', async () => {
    const match = await find({ heard: 'bananas', ids: ['leeks'] });
    expect(match.kind).toBe('choose');
    expect(new Set(idsOf(match))).toEqual(new Set(['bananas', 'leeks']));
  });

  test('names products only: what the shop does not sell, and a variant, is nobody’s id', async () => {
    const match = await find({ heard: 'bananas', ids: ['gone', 'leeks/only'] });
    expect(told(match)).toBe('sure bananas/only');
  });

  const productIds = (start: string) =>
    ['creamy', 'crunchy'].map((kind) => productOf(`${start}-${kind}`).id);
});
