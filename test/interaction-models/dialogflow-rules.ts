import * as v from 'valibot';

const parameter = v.object({ name: v.string(), required: v.boolean(), dataType: v.string() });

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
      messages: v.array(v.object({ speech: v.array(v.string()) })),
    }),
  ),
});

const phrasesFile = v.array(
  v.object({
    data: v.array(
      v.object({ text: v.string(), alias: v.optional(v.string()), meta: v.optional(v.string()) }),
    ),
  }),
);

type IntentFile = v.InferOutput<typeof intentFile>;

interface AgentIntent extends IntentFile {
  readonly parameters: readonly v.InferOutput<typeof parameter>[];
  readonly phrases: v.InferOutput<typeof phrasesFile>;
}

/** The files of an agent's export by their paths in it. */
export type AgentFiles = ReadonlyMap<string, unknown>;

/** What Dialogflow's import accepts and a conversation then stumbles over. */
export function dialogflowFindings(files: AgentFiles): readonly string[] {
  const intents = readIntents(files);
  return [
    ...intents.flatMap((intent) => [
      ...unsafeText(intent),
      ...ownDialogue(intent),
      ...badContexts(intent),
      ...badPhrases(intent, files),
    ]),
    ...tooManyPhrases(intents),
    ...tooManyWords(files),
    ...repeatedPhrases(intents),
    ...missingIntents(intents),
    ...repeatedIds(intents),
  ];
}

/** https://cloud.google.com/dialogflow/quotas#es-agent_2 */
const mostPhrases = 2000;

const tooManyPhrases = (intents: readonly AgentIntent[]) =>
  intents
    .filter(({ phrases }) => phrases.length > mostPhrases)
    .map(({ name, phrases }) => `${name} has ${phrases.length} phrases`);

const entriesFile = v.array(v.object({ value: v.string(), synonyms: v.array(v.string()) }));
const mostEntries = 30_000;
const mostSynonyms = 200;

const tooManyWords = (files: AgentFiles) =>
  [...files].flatMap(([path, file]) => {
    if (!/^entities\/.+_entries_en\.json$/.test(path)) return [];
    const entries = v.parse(entriesFile, file);
    return [
      ...(entries.length > mostEntries ? [`${path} has ${entries.length} entries`] : []),
      ...entries
        .filter(({ synonyms }) => synonyms.length > mostSynonyms)
        .map(({ value, synonyms }) => `${path} has ${synonyms.length} words for "${value}"`),
    ];
  });

function readIntents(files: AgentFiles): readonly AgentIntent[] {
  return [...files.keys()].flatMap((path) => {
    const name = /^intents\/(.+)(?<!_usersays_en)\.json$/.exec(path)?.[1];
    if (name === undefined) return [];
    const intent = v.parse(intentFile, files.get(path));
    const phrases = v.parse(phrasesFile, files.get(`intents/${name}_usersays_en.json`) ?? []);
    const parameters = intent.responses.flatMap((response) => response.parameters);
    return [{ ...intent, parameters, phrases }];
  });
}

/** When the webhook fails Dialogflow says the static text: it has to say something, and may not claim that anything was done. */
function unsafeText({ name, responses }: AgentIntent) {
  const texts = responses.flatMap(({ messages }) => messages.flatMap(({ speech }) => speech));
  const claims = /\b(added|removed|ordered|placed|reordered|done|okay|great|open|arrives?)\b/i;
  if (!texts.some((text) => text.trim() !== '')) return [`${name} has no static text`];
  return texts.filter((text) => claims.test(text)).map((text) => `${name} claims "${text}"`);
}

function ownDialogue({ name, parameters, webhookUsed, webhookForSlotFilling }: AgentIntent) {
  return [
    ...(webhookUsed ? [] : [`${name} does not call the webhook`]),
    ...(webhookForSlotFilling ? [`${name} calls the webhook for slot filling`] : []),
    ...parameters
      .filter(({ required }) => required)
      .map((one) => `${name} asks for ${one.name} by itself`),
  ];
}

/** "AnswerOption" is heard while an option is asked for, and everything else always. */
function badContexts({ name, contexts }: AgentIntent) {
  const kind = /^Answer(\w+)$/.exec(name)?.[1];
  const wanted = kind === undefined ? [] : [`asks-${kind.toLowerCase()}`];
  return contexts.join() === wanted.join()
    ? []
    : [`${name} is bound to [${contexts.join()}], not to [${wanted.join()}]`];
}

function badPhrases({ name, phrases, parameters }: AgentIntent, files: AgentFiles) {
  const types = new Map(parameters.map((one) => [one.name, one.dataType]));
  const unknown = parameters.filter(
    ({ dataType }) =>
      !dataType.startsWith('@sys.') && !files.has(`entities/${dataType.slice(1)}.json`),
  );
  const parts = phrases.flatMap(({ data }) => data).filter(({ alias }) => alias !== undefined);
  const misfits = parts.filter(({ alias = '', meta }) => types.get(alias) !== meta);
  return [
    ...unknown.map((one) => `${name} fills ${one.name} with ${one.dataType}, which is no entity`),
    ...new Set(misfits.map(({ alias = '', meta = '' }) => `${name} annotates ${alias} as ${meta}`)),
  ];
}

/** A phrase may mean one thing with a context and another without; two intents of the same contexts may not share one. */
function repeatedPhrases(intents: readonly AgentIntent[]) {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name, contexts, phrases }) =>
    phrases.flatMap(({ data }) => {
      const phrase = data.map(({ text, alias }) => (alias ? `{${alias}}` : text)).join('');
      const key = `${contexts.join()}: ${phrase.toLowerCase()}`;
      const before = owners.get(key);
      owners.set(key, name);
      return before === undefined ? [] : [`"${phrase}" means ${before} and ${name}`];
    }),
  );
}

const required = ['Help', 'Stop', 'Cancel', 'Repeat', 'Yes', 'No'];

function missingIntents(intents: readonly AgentIntent[]) {
  const present = new Set(intents.map(({ name }) => name));
  const fallbacks = intents.filter(({ fallbackIntent }) => fallbackIntent);
  const greets = intents.some(({ events }) => events.some(({ name }) => name === 'WELCOME'));
  return [
    ...required.filter((name) => !present.has(name)).map((name) => `${name} is missing`),
    ...(fallbacks.length === 1 ? [] : [`there are ${String(fallbacks.length)} fallback intents`]),
    ...(greets ? [] : ['nothing answers the event WELCOME']),
  ];
}

const repeatedIds = (intents: readonly AgentIntent[]) =>
  intents
    .filter(({ id }, at) => intents.findIndex((one) => one.id === id) < at)
    .map(({ name, id }) => `${name} has the id ${id} of another`);
