import { languageOf, loadLanguage } from '../../../simulator/load-language.ts';
import { invocation } from '../../../simulator/platforms/alexa/invocation.ts';
import { createExactUnderstanding } from '../../../simulator/understand/exact.ts';
import { readAlexaModel } from '../../../simulator/understand/read-alexa-model.ts';
import type { InteractionModel } from '../alexa/read-model.ts';
import { fault, type Fault } from '../finding.ts';
import type { Listing } from './read-manifest.ts';

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
  const language = loadLanguage(languageOf(locale));
  const readInvocation = invocation(invocationName, language);
  const quotes = quotesIn(description);
  const understand = createExactUnderstanding(
    readAlexaModel({ interactionModel: within(model, [...examples, ...quotes]) }, language),
  );
  const isUnderstood = (phrase: string): boolean => {
    const { opens, wish } = readInvocation(phrase);
    return (opens && wish === '') || understand(withoutWakeWord(wish), quiet) !== undefined;
  };
  const [first] = examples;
  const isNamed = first !== undefined && wakeWord.test(first) && readInvocation(first).opens;
  return [
    ...(examples.length === 3
      ? []
      : [fault('EXAMPLE_COUNT', `${locale} has ${examples.length} example phrases: give three`)]),
    ...(isNamed
      ? []
      : [
          fault(
            'EXAMPLE_WITHOUT_NAME',
            `"${first ?? ''}" does not call "${invocationName}": begin with Alexa, a launch word and the name`,
          ),
        ]),
    ...examples
      .filter((phrase) => !isUnderstood(phrase))
      .map((phrase) =>
        fault(
          'EXAMPLE_NOT_UNDERSTOOD',
          `"${phrase}" is no sample of ${locale}: take one that the model understands`,
        ),
      ),
    ...quotes
      .filter((quote) => !isUnderstood(quote))
      .map((quote) =>
        fault(
          'QUOTE_NOT_UNDERSTOOD',
          `the description of ${locale} says "${quote}", which is no sample: take one that the model understands`,
        ),
      ),
  ];
}

/** Nothing is asked, and nothing was taught. */
const quiet = { today: '2026-01-01', contexts: new Set<string>(), learnt: new Map() };

const wakeWord = /^alexa\b,? */i;
const withoutWakeWord = (phrase: string): string => phrase.replace(wakeWord, '');

const quotesIn = (description: string): readonly string[] =>
  [...description.matchAll(/["“„«]\s*([^"“”„«»]+?)\s*["“”»]/g)].map(([, quote = '']) => quote);

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
