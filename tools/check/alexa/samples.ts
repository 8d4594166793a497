import { fault, type Fault } from '../finding.ts';
import type { LanguageModel } from './read-model.ts';

export const sampleFaults = (model: LanguageModel): readonly Fault[] => [
  ...repeated(model),
  ...unspeakable(model),
];

/** One that differs only by a capital or an apostrophe sounds the same; of one intent it is a spelling of its own. */
function repeated({ intents }: LanguageModel): readonly Fault[] {
  const owners = new Map<string, { readonly intent: string; readonly sample: string }>();
  return intents.flatMap(({ name: intent, samples }) =>
    samples.flatMap((sample) => {
      const before = owners.get(asHeard(sample));
      owners.set(asHeard(sample), { intent, sample });
      const spelling = before?.intent === intent && lower(before.sample) !== lower(sample);
      return before === undefined || spelling
        ? []
        : [
            fault(
              'SAMPLE_REPEATED',
              `"${sample}" means ${before.intent} and ${intent}: keep one of them`,
            ),
          ];
    }),
  );
}

const lower = (sample: string): string => sample.toLowerCase();
const asHeard = (sample: string): string => lower(sample).replace(/[^\p{L}\p{M}\p{N}{}_ ]/gu, '');

/**
 * Words of letters with apostrophes and hyphens inside, single letters with a period, and slots, which may be elided ("d'{x}")
 * or own something ("{x}'s").
 */
const word = String.raw`(?:\p{L}\.|\p{L}[\p{L}\p{M}'’-]*|(?:\p{L}+['’])?\{\w+\}(?:['’]s)?|'\p{L}+)`;
const speakable = new RegExp(`^${word}(?: ${word})*$`, 'u');

const unspeakable = ({ intents }: LanguageModel): readonly Fault[] =>
  intents
    .flatMap(({ slots, samples }) => [...samples, ...slots.flatMap((slot) => slot.samples)])
    .filter((sample) => !speakable.test(sample))
    .map((sample) =>
      fault(
        'SAMPLE_UNSPEAKABLE',
        `"${sample}" cannot be said as it is written: no digits, punctuation or spare spaces`,
      ),
    );
