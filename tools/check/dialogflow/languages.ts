import { dialogflowLanguages } from '../../locales.ts';
import { fault, inFile, type Finding } from '../finding.ts';
import {
  entriesPath,
  phrasesPath,
  type Agent,
  type AgentEntity,
  type AgentFiles,
  type AgentIntent,
  type Entries,
} from './read-agent.ts';

/** Everything that can be said in one of the agent's languages can be said in all of them. */
export const languageFindings = (
  { languages, intents, entities }: Agent,
  files: AgentFiles,
): readonly Finding[] => [
  ...inFile('agent.json', unknown(languages)),
  ...undeclared(files, new Set(languages)),
  ...intents.flatMap((intent) => [
    ...missingPhrases(intent, languages),
    ...missingParameters(intent),
  ]),
  ...entities.flatMap((entity) => [
    ...missingEntries(entity, languages),
    ...tooMany(entity),
    ...missingValues(entity, languages),
  ]),
];

const unknown = (languages: readonly string[]) =>
  languages
    .filter((language) => !(language in dialogflowLanguages))
    .map((language) =>
      fault('LANGUAGE_UNKNOWN', `nobody speaks ${language}: see tools/locales.ts`),
    );

const undeclared = (files: AgentFiles, languages: ReadonlySet<string>) =>
  [...files.keys()]
    .filter((path) => {
      const language = /_(?:usersays|entries)_([\w-]+)\.json$/.exec(path)?.[1];
      return language !== undefined && !languages.has(language);
    })
    .flatMap((path) =>
      inFile(path, [
        fault('LANGUAGE_UNDECLARED', 'agent.json does not name the language: add it there'),
      ]),
    );

function missingPhrases({ name, phrases }: AgentIntent, languages: readonly string[]) {
  if (phrases.size === 0) return [];
  return languages
    .filter((language) => (phrases.get(language) ?? []).length === 0)
    .flatMap((language) =>
      inFile(phrasesPath(name, language), [
        fault('PHRASES_MISSING', `${name} has no phrases in ${language}: add them`),
      ]),
    );
}

const missingParameters = ({ name, parameters, phrases }: AgentIntent) =>
  [...phrases].flatMap(([language, some]) => {
    const aliases = new Set(some.flatMap(({ data }) => data.flatMap(({ alias }) => alias ?? [])));
    return inFile(
      phrasesPath(name, language),
      parameters
        .filter((one) => !aliases.has(one.name))
        .map((one) => fault('PARITY_SLOT', `${name} never says ${one.name}: add a phrase with it`)),
    );
  });

const missingEntries = ({ name, entries }: AgentEntity, languages: readonly string[]) =>
  languages
    .filter((language) => (entries.get(language) ?? []).length === 0)
    .flatMap((language) =>
      inFile(entriesPath(name, language), [
        fault('ENTRIES_MISSING', `@${name} has no entries in ${language}: add them`),
      ]),
    );

/** https://cloud.google.com/dialogflow/quotas#es-agent_2 */
const mostEntries = 30_000;
const mostSynonyms = 200;

const tooMany = ({ name, entries }: AgentEntity) =>
  [...entries].flatMap(([language, some]) =>
    inFile(entriesPath(name, language), [
      ...(some.length > mostEntries
        ? [
            fault(
              'ENTRIES_TOO_MANY',
              `@${name} has ${some.length} entries, and may have ${mostEntries}: list fewer`,
            ),
          ]
        : []),
      ...some
        .filter(({ synonyms }) => synonyms.length > mostSynonyms)
        .map(({ value, synonyms }) =>
          fault(
            'SYNONYMS_TOO_MANY',
            `@${name} has ${synonyms.length} words for "${value}", and may have ${mostSynonyms}: list fewer`,
          ),
        ),
    ]),
  );

function missingValues({ name, entries }: AgentEntity, [own = '', ...others]: readonly string[]) {
  const first = entries.get(own) ?? [];
  return others.flatMap((language) => {
    const some = entries.get(language) ?? [];
    if (some.length === 0) return [];
    const missed = (ids: readonly string[], where: string) =>
      inFile(
        entriesPath(name, where),
        ids.map((id) => fault('PARITY_VALUE', `@${name} has no "${id}": add its words`)),
      );
    return [...missed(idsMissing(first, some), language), ...missed(idsMissing(some, first), own)];
  });
}

/** A value that is its own first word is a word that people say, and each language has its own of those. */
const idsMissing = (of: Entries, among: Entries): readonly string[] => {
  const known = new Set(among.map(({ value }) => value));
  return of
    .filter(({ value, synonyms }) => value !== synonyms[0] && !known.has(value))
    .map(({ value }) => value);
};
