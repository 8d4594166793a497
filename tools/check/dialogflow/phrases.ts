import { fault, inFile, type Finding } from '../finding.ts';
import {
  intentPath,
  phrasesPath,
  type Agent,
  type AgentIntent,
  type Phrases,
} from './read-agent.ts';

export const phraseFindings = ({ intents, entities, languages }: Agent): readonly Finding[] => [
  ...intents.flatMap((intent) => [
    ...inFile(
      intentPath(intent.name),
      unknownEntities(intent, new Set(entities.map(({ name }) => `@${name}`))),
    ),
    ...[...intent.phrases].flatMap(([language, phrases]) =>
      inFile(phrasesPath(intent.name, language), [
        ...misfits(intent, phrases),
        ...tooMany(intent, phrases),
      ]),
    ),
  ]),
  ...languages.flatMap((language) => repeated(intents, language)),
];

const unknownEntities = ({ name, parameters }: AgentIntent, known: ReadonlySet<string>) =>
  parameters
    .filter(({ dataType }) => !dataType.startsWith('@sys.') && !known.has(dataType))
    .map((one) =>
      fault(
        'ENTITY_UNKNOWN',
        `${name} fills ${one.name} with ${one.dataType}, which is no entity: define it`,
      ),
    );

function misfits({ name, parameters }: AgentIntent, phrases: Phrases) {
  const types = new Map(parameters.map((one) => [one.name, one.dataType]));
  const found = phrases
    .flatMap(({ data }) => data)
    .filter(({ alias }) => alias !== undefined)
    .filter(({ alias = '', meta }) => meta === undefined || types.get(alias) !== meta)
    .map(({ alias = '', meta = '' }) => `${name} annotates ${alias} as ${meta}`);
  return [...new Set(found)].map((one) =>
    fault('ANNOTATION_MISFIT', `${one}: declare a parameter of that type`),
  );
}

/** https://cloud.google.com/dialogflow/quotas#es-agent_2: of an intent, in one language. */
const mostPhrases = 2000;

const tooMany = ({ name }: AgentIntent, { length }: Phrases) =>
  length > mostPhrases
    ? [
        fault(
          'PHRASES_TOO_MANY',
          `${name} has ${length} phrases, and may have ${mostPhrases}: take fewer`,
        ),
      ]
    : [];

/** A phrase may mean one thing with a context and another without; two intents of the same contexts may not share one. */
function repeated(intents: readonly AgentIntent[], language: string) {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name, contexts, phrases }) =>
    (phrases.get(language) ?? []).flatMap((phrase) => {
      const said = textOf(phrase);
      const key = `${contexts.join()}: ${said.toLowerCase()}`;
      const before = owners.get(key);
      owners.set(key, name);
      return before === undefined
        ? []
        : inFile(phrasesPath(name, language), [
            fault('PHRASE_REPEATED', `"${said}" means ${before} and ${name}: keep one of them`),
          ]);
    }),
  );
}

const textOf = ({ data }: Phrases[number]): string =>
  data.map(({ text, alias }) => (alias ? `{${alias}}` : text)).join('');
