import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadAlexaModel } from '../../../../simulator/load-models.ts';
import { intentNamed } from '../../../../simulator/understand/intent-named.ts';
import { createUnderstanding } from '../../../../simulator/understand/understand.ts';
import { ourEngines } from '../../../../tools/understand-bench/engines.ts';
import { judge, type Verdict } from '../../../../tools/understand-bench/judge.ts';
import { readSentences } from '../../../../tools/understand-bench/read-sentences.ts';
import { quiet } from '../small-model.ts';

const model = loadAlexaModel('en-US');
const understand = createUnderstanding(model);
const declared = new Set(model.intents.map(({ name }) => intentNamed(name)));
const sentences = readSentences('test/simulator/understand/sentences/en-US.tune.tsv');

const aMinute = 60_000;

describe('of the sentences that are there to tune by', () => {
  const verdicts: Verdict[] = [];

  beforeAll(async () => {
    const ours = ourEngines(model).find(({ name }) => name === 'ours');
    if (!ours) throw new Error('there is no engine of ours');
    verdicts.push(...(await judge(ours, sentences)));
  }, 3 * aMinute);

  const share = (kind: Verdict['kind'], isOutside: boolean): number => {
    const some = verdicts.filter(({ sentence: { intent } }) =>
      isOutside ? intent === 'OutOfScope' : declared.has(intent),
    );
    return some.filter((verdict) => verdict.kind === kind).length / some.length;
  };

  test('nearly all are understood', () => {
    expect(share('right', false)).toBeGreaterThanOrEqual(0.92);
  });

  test('hardly any is taken for another', () => {
    expect(share('misrouted', false)).toBeLessThanOrEqual(0.04);
  });

  test('what no shop answers is refused', () => {
    expect(share('rejected', true)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('whatever is said', () => {
  const said = fc.oneof(
    fc.string(),
    fc.constantFrom(...sentences.map(({ text }) => text)),
    fc
      .array(fc.constantFrom(...sentences.flatMap(({ text }) => text.split(' '))), {
        maxLength: 20,
      })
      .map((words) => words.join(' ')),
  );

  test(
    'means the same each time, with a confidence from 0 to 1',
    () => {
      fc.assert(
        fc.property(said, (text) => {
          const heard = understand(text, quiet);
          expect(understand(text, quiet)).toEqual(heard);
          expect(heard?.confidence ?? 0).toBeGreaterThanOrEqual(0);
          expect(heard?.confidence ?? 0).toBeLessThanOrEqual(1);
        }),
        { seed: 11, numRuns: 100 },
      );
    },
    aMinute,
  );

  test(
    'a sample means its intent, whatever else it sounds like',
    () => {
      const samples = model.intents.flatMap(({ name, patterns }) =>
        patterns.flatMap(([only, ...more]) =>
          only?.kind === 'words' && more.length === 0 ? [[only.text, name] as const] : [],
        ),
      );
      fc.assert(
        fc.property(fc.constantFrom(...samples), ([text, name]) => {
          expect(understand(text, quiet)).toMatchObject({ intent: { name }, confidence: 1 });
        }),
        { seed: 13, numRuns: 200 },
      );
    },
    aMinute,
  );
});
