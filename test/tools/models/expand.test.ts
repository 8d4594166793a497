import { describe, expect, test } from '@jest/globals';
import { expand } from '../../../tools/models/expand.ts';

describe('expanding a sample', () => {
  test.each<[string, string[]]>([
    ['check out', ['check out']],
    ['add [some] {product}', ['add {product}', 'add some {product}']],
    ['(open|close) [now]', ['open', 'open now', 'close', 'close now']],
    ['where is [my|the] order', ['where is order', 'where is my order', 'where is the order']],
    ['[a [big|small] one]', ['', 'a one', 'a big one', 'a small one']],
    ['stop|go', ['stop', 'go']],
  ])('writes out "%s"', (notation, samples) => {
    expect(expand(notation, {})).toEqual(samples);
  });

  test('puts phrases in, and phrases of phrases', () => {
    const phrases = { item: ['[my] <thing>'], thing: ['{product}', '{size} {product}'] };
    expect(expand('add <item>', phrases)).toEqual([
      'add {product}',
      'add {size} {product}',
      'add my {product}',
      'add my {size} {product}',
    ]);
  });

  test('gives as many of its ways as are wanted, with every alternative among them', () => {
    const samples = expand(
      '8 of (add|get|buy|order) (some|more|my) {product} (please|now|dear)',
      {},
    );
    expect(samples).toHaveLength(8);
    for (const word of ['add', 'get', 'buy', 'order', 'some', 'more', 'my', 'please', 'now']) {
      expect(samples.join(' ').split(' ')).toContain(word);
    }
    expect(expand('8 of (open|close) now', {})).toEqual(['open now', 'close now']);
  });

  test('gives each sample once', () => {
    expect(expand('(my|my) order', {})).toEqual(['my order']);
  });

  test.each(['(open', '[open', 'open)', 'open]', 'add <nothing>', 'add <item'])(
    'refuses "%s"',
    (notation) => {
      expect(() => expand(notation, { item: ['x'] })).toThrow(SyntaxError);
    },
  );
});
