import * as v from 'valibot';
import type { Language } from './language.ts';
import type { Model, ModelIntent, SlotType } from './model.ts';

/** The files of an agent's export that matter here, each parsed. */
export interface AgentFiles {
  readonly intents: readonly { readonly intent: unknown; readonly usersays: unknown }[];
  readonly entities: readonly { readonly entity: unknown; readonly entries: unknown }[];
}

const intentFile = v.object({
  id: v.string(),
  name: v.string(),
  contexts: v.array(v.string()),
  fallbackIntent: v.boolean(),
  events: v.array(v.object({ name: v.string() })),
  responses: v.array(
    v.object({
      action: v.string(),
      affectedContexts: v.array(v.object({ name: v.string(), lifespan: v.number() })),
      parameters: v.array(v.object({ name: v.string(), dataType: v.string() })),
      messages: v.array(v.object({ speech: v.array(v.string()) })),
    }),
  ),
});

const usersaysFile = v.array(
  v.object({
    data: v.array(
      v.object({
        text: v.string(),
        alias: v.optional(v.string()),
        meta: v.optional(v.string()),
      }),
    ),
  }),
);

const entityFile = v.object({ name: v.string(), automatedExpansion: v.boolean() });
const entriesFile = v.array(v.object({ value: v.string(), synonyms: v.array(v.string()) }));

export interface AgentIntent extends ModelIntent {
  readonly id: string;
  readonly action: string;
  readonly events: readonly string[];
  readonly isFallback: boolean;
  readonly sets: readonly { readonly name: string; readonly lifespan: number }[];
  /** What Dialogflow says by itself when the webhook fails. */
  readonly staticText: string;
}

export interface Agent extends Model {
  readonly intents: readonly AgentIntent[];
}

export function readDialogflowAgent(files: AgentFiles, language: Language): Agent {
  return {
    language,
    intents: files.intents.map(readIntent),
    types: new Map([...systemTypes, ...files.entities.map(readEntity)]),
  };
}

function readIntent(file: AgentFiles['intents'][number]): AgentIntent {
  const intent = v.parse(intentFile, file.intent);
  const [response] = intent.responses;
  return {
    id: intent.id,
    name: intent.name,
    contexts: intent.contexts,
    action: response?.action ?? '',
    events: intent.events.map(({ name }) => name),
    isFallback: intent.fallbackIntent,
    sets: response?.affectedContexts ?? [],
    staticText: response?.messages[0]?.speech[0] ?? '',
    slots: Object.fromEntries(
      (response?.parameters ?? []).map(({ name, dataType }) => [name, dataType]),
    ),
    patterns: v
      .parse(usersaysFile, file.usersays)
      .map(({ data }) =>
        data.map(({ text, alias, meta }) =>
          alias !== undefined && meta !== undefined
            ? { kind: 'slot', name: alias, type: meta }
            : { kind: 'words', text },
        ),
      ),
  };
}

/** The value of an entry is what it stands for; where that is no id it is a synonym of itself. */
function readEntity(file: AgentFiles['entities'][number]): [string, SlotType] {
  const { name, automatedExpansion } = v.parse(entityFile, file.entity);
  const entries = v.parse(entriesFile, file.entries).map(({ value, synonyms }) => ({
    id: value,
    value: synonyms[0] ?? value,
    synonyms: synonyms.slice(1),
  }));
  return [`@${name}`, { kind: 'list', entries, open: automatedExpansion }];
}

const systemTypes: readonly (readonly [string, SlotType])[] = [
  ['@sys.number', { kind: 'number' }],
  ['@sys.number-sequence', { kind: 'digits', length: 4 }],
  ['@sys.zip-code', { kind: 'digits', length: 5 }],
  ['@sys.date-time', { kind: 'day' }],
  ['@sys.time', { kind: 'time' }],
];
