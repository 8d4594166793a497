import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../../../simulator/load-language.ts';
import { loadAlexaModel } from '../../../../simulator/load-models.ts';
import { createUnderstanding } from '../../../../simulator/understand/understand.ts';
import { ours } from '../../../../tools/understand-bench/engines.ts';
import { judge, type Verdict } from '../../../../tools/understand-bench/judge.ts';
import {
  judgedLocales,
  judgedModel,
  readTable,
} from '../../../../tools/understand-bench/read-table.ts';
import { quiet } from '../small-model.ts';

const aMinute = 60_000;

/** Shares of what is in scope that is right or taken for something else, and of what is out of scope that is refused. */
const english = { right: 0.92, misrouted: 0.04, refused: 0.95 };
const others = { right: 0.8, misrouted: 0.06, refused: 0.9 };

describe.each(judgedLocales())('of the sentences that are there to tune by, in %s', (locale) => {
  const within: Verdict[] = [];
  const outside: Verdict[] = [];
  const floors = languageOf(locale) === 'en' ? english : others;

  beforeAll(async () => {
    const model = judgedModel(locale);
    const { inScope, outOfScope } = readTable(model, locale, 'tune');
    const engine = ours(model);
    within.push(...(await judge(engine, inScope, model.language)));
    outside.push(...(await judge(engine, outOfScope, model.language)));
  }, 3 * aMinute);

  const share = (kind: Verdict['kind'], verdicts: readonly Verdict[]): number =>
    verdicts.filter((verdict) => verdict.kind === kind).length / verdicts.length;

  test('nearly all are understood', () => {
    expect(share('right', within)).toBeGreaterThanOrEqual(floors.right);
  });

  test('hardly any is taken for another', () => {
    expect(share('misrouted', within)).toBeLessThanOrEqual(floors.misrouted);
  });

  test('what no shop answers is refused', () => {
    expect(share('rejected', outside)).toBeGreaterThanOrEqual(floors.refused);
  });
});

describe('whatever is said', () => {
  const model = loadAlexaModel('en-US');
  const understand = createUnderstanding(model);
  const { inScope, outOfScope } = readTable(model, 'en-US', 'tune');
  const sentences = [...inScope, ...outOfScope];
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
