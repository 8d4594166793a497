import * as v from 'valibot';

const agentFile = v.object({
  language: v.string(),
  supportedLanguages: v.array(v.string()),
});

const parameter = v.object({
  id: v.string(),
  name: v.string(),
  required: v.boolean(),
  dataType: v.string(),
});

const intentFile = v.object({
  id: v.string(),
  name: v.string(),
  contexts: v.array(v.string()),
  webhookUsed: v.boolean(),
  webhookForSlotFilling: v.boolean(),
  fallbackIntent: v.boolean(),
  events: v.array(v.object({ name: v.string() })),
  responses: v.array(
    v.object({
      parameters: v.array(parameter),
      messages: v.array(v.object({ lang: v.optional(v.string()), speech: v.array(v.string()) })),
    }),
  ),
});

const phrasesFile = v.array(
  v.object({
    id: v.optional(v.string()),
    data: v.array(
      v.object({ text: v.string(), alias: v.optional(v.string()), meta: v.optional(v.string()) }),
    ),
  }),
);

const entityFile = v.object({ id: v.string(), name: v.string() });
const entriesFile = v.array(v.object({ value: v.string(), synonyms: v.array(v.string()) }));

export type Phrases = v.InferOutput<typeof phrasesFile>;
export type Entries = v.InferOutput<typeof entriesFile>;

export interface AgentIntent extends v.InferOutput<typeof intentFile> {
  readonly parameters: readonly v.InferOutput<typeof parameter>[];
  /** By language; a language without a file is not there. */
  readonly phrases: ReadonlyMap<string, Phrases>;
}

export interface AgentEntity extends v.InferOutput<typeof entityFile> {
  readonly entries: ReadonlyMap<string, Entries>;
}

export interface Agent {
  /** The agent's own first. */
  readonly languages: readonly string[];
  readonly intents: readonly AgentIntent[];
  readonly entities: readonly AgentEntity[];
}

/** The files of an agent's export by their paths in it. */
export type AgentFiles = ReadonlyMap<string, unknown>;

export const intentPath = (name: string): string => `intents/${name}.json`;
export const phrasesPath = (name: string, language: string): string =>
  `intents/${name}_usersays_${language}.json`;
export const entriesPath = (name: string, language: string): string =>
  `entities/${name}_entries_${language}.json`;

/** Throws a ValiError for what is no agent. */
export function readAgent(files: AgentFiles): Agent {
  const { language, supportedLanguages } = v.parse(agentFile, files.get('agent.json'));
  return {
    languages: [language, ...supportedLanguages.filter((one) => one !== language)],
    intents: namesIn(files, 'intents', 'usersays').map((name) => {
      const intent = v.parse(intentFile, files.get(`intents/${name}.json`));
      const parameters = intent.responses.flatMap((response) => response.parameters);
      const phrases = byLanguage(files, `intents/${name}_usersays_`, phrasesFile);
      return { ...intent, parameters, phrases };
    }),
    entities: namesIn(files, 'entities', 'entries').map((name) => ({
      ...v.parse(entityFile, files.get(`entities/${name}.json`)),
      entries: byLanguage(files, `entities/${name}_entries_`, entriesFile),
    })),
  };
}

const namesIn = (files: AgentFiles, folder: string, suffix: string): readonly string[] =>
  [...files.keys()].flatMap((path) => {
    const name = new RegExp(`^${folder}/(.+)\\.json$`).exec(path)?.[1];
    return name === undefined || name.includes(`_${suffix}_`) ? [] : [name];
  });

const byLanguage = <S extends v.GenericSchema>(
  files: AgentFiles,
  start: string,
  schema: S,
): ReadonlyMap<string, v.InferOutput<S>> =>
  new Map(
    [...files]
      .filter(([path]) => path.startsWith(start))
      .map(([path, file]) => [
        path.slice(start.length).replace(/\.json$/, ''),
        v.parse(schema, file),
      ]),
  );
