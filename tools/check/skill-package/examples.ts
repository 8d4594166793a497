import { createExactUnderstanding } from '../../../simulator/understand/exact.ts';
import type { Understand } from '../../../simulator/understand/hearing.ts';
import { readAlexaModel } from '../../../simulator/understand/read-alexa-model.ts';
import type { InteractionModel } from '../alexa/read-model.ts';
import { fault, type Fault } from '../finding.ts';
import type { Listing } from './read-manifest.ts';
import { wishIn, withoutWakeWord } from './launch-words.ts';

/**
 * Certification says each example to the skill: three, and the first opens it by its name. What a description puts between
 * quotation marks is said by shoppers.
 */
export function exampleFaults(
  locale: string,
  { examplePhrases: examples, description }: Listing,
  model: InteractionModel,
): readonly Fault[] {
  const { invocationName } = model.languageModel;
  const understand = createExactUnderstanding(
    readAlexaModel({ interactionModel: within(model, [...examples, ...quotesIn(description)]) }),
  );
  const [first] = examples;
  const named = examples.map((phrase) => wishIn(phrase, locale, invocationName));
  return [
    ...(examples.length === 3
      ? []
      : [fault('EXAMPLE_COUNT', `${locale} has ${examples.length} example phrases: give three`)]),
    ...(first !== undefined && named[0] === undefined
      ? [
          fault(
            'EXAMPLE_WITHOUT_NAME',
            `"${first}" does not call "${invocationName}": begin with Alexa, a launch word and the name`,
          ),
        ]
      : []),
    ...examples
      .filter((phrase, at) => {
        const wishes = named[at] ?? [withoutWakeWord(phrase)];
        return !wishes.some((wish) => wish === '' || isUnderstood(understand, wish));
      })
      .map((phrase) =>
        fault(
          'EXAMPLE_NOT_UNDERSTOOD',
          `"${phrase}" is no sample of ${locale}: take one that the model understands`,
        ),
      ),
    ...quotesIn(description)
      .filter((quote) => !isUnderstood(understand, withoutWakeWord(quote)))
      .map((quote) =>
        fault(
          'QUOTE_NOT_UNDERSTOOD',
          `the description of ${locale} says "${quote}", which is no sample: take one that the model understands`,
        ),
      ),
  ];
}

const quotesIn = (description: string): readonly string[] =>
  [...description.matchAll(/["“„«]\s*([^"“”„«»]+?)\s*["“”»]/g)].map(([, quote = '']) => quote);

const isUnderstood = (understand: Understand, wish: string): boolean =>
  understand(wish, { today: '2026-01-01', contexts: new Set(), learnt: new Map() }) !== undefined;

/** The model with no samples but those all of whose words are in the phrases: the others cannot fit, and are thousands. */
function within(model: InteractionModel, phrases: readonly string[]): InteractionModel {
  const said = new Set(phrases.flatMap(wordParts));
  const fits = (sample: string) =>
    wordParts(sample.replace(/\{\w+\}/g, ' ')).every((word) => said.has(word));
  const { languageModel } = model;
  const intents = languageModel.intents.map((intent) => ({
    ...intent,
    samples: intent.samples.filter(fits),
  }));
  return { ...model, languageModel: { ...languageModel, intents } };
}

/** Finer than any way to tell words apart. */
const wordParts = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
