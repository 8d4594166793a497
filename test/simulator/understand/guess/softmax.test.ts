import { describe, expect, test } from '@jest/globals';
import {
  createClassifier,
  learnSoftmax,
  type Example,
} from '../../../../simulator/understand/guess/softmax.ts';

const example = (text: string, label: number): Example => ({
  features: text.split(' '),
  label,
  weight: 1,
});

const examples = [
  example('add milk', 0),
  example('add bread', 0),
  example('please add eggs', 0),
  example('remove milk', 1),
  example('remove bread', 1),
  example('please remove eggs', 1),
];

describe('what is learnt', () => {
  const classify = createClassifier(learnSoftmax(examples, 2));

  test('tells classes apart by what only one of them has', () => {
    expect(classify(['add', 'soap'])[0]).toBeGreaterThan(0.8);
    expect(classify(['remove', 'soap'])[1]).toBeGreaterThan(0.8);
  });

  test('is a distribution, also of what was never seen', () => {
    for (const features of [[], ['zebra'], ['add', 'remove']]) {
      const sum = [...classify(features)].reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  test('is the same whenever it is learnt', () => {
    const again = createClassifier(learnSoftmax(examples, 2));
    expect([...again(['please', 'add'])]).toEqual([...classify(['please', 'add'])]);
  });
});
