import * as v from 'valibot';
import type { ListEntry } from '../../understand/model.ts';
import type { ShownCard } from '../platform.ts';

const speech = v.object({ ssml: v.optional(v.string()), text: v.optional(v.string()) });

const entity = v.object({
  id: v.optional(v.string()),
  name: v.object({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
});

const envelope = v.object({
  sessionAttributes: v.optional(v.record(v.string(), v.unknown()), {}),
  response: v.object({
    outputSpeech: v.optional(speech),
    reprompt: v.optional(v.object({ outputSpeech: speech })),
    card: v.optional(
      v.object({
        type: v.string(),
        title: v.optional(v.string()),
        content: v.optional(v.string()),
        text: v.optional(v.string()),
      }),
    ),
    directives: v.optional(v.array(v.looseObject({ type: v.string() })), []),
    shouldEndSession: v.optional(v.boolean()),
  }),
});

const elicitSlot = v.object({
  type: v.literal('Dialog.ElicitSlot'),
  slotToElicit: v.string(),
  updatedIntent: v.object({ name: v.string() }),
});

/** Another task takes the floor, and this session goes on when it is done. */
const startConnection = v.object({
  type: v.literal('Connections.StartConnection'),
  uri: v.string(),
  token: v.string(),
  onCompletion: v.literal('RESUME_SESSION'),
});

const dynamicEntities = v.object({
  type: v.literal('Dialog.UpdateDynamicEntities'),
  updateBehavior: v.picklist(['REPLACE', 'CLEAR']),
  types: v.optional(v.array(v.object({ name: v.string(), values: v.array(entity) })), []),
});

/** An answer as the device takes it. */
export interface AlexaAnswer {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly says: string;
  readonly reprompt: string | null;
  readonly card: ShownCard | null;
  readonly listening: boolean;
  readonly directives: readonly { readonly type: string }[];
  /** What comes back with the session when the task is done that was started. */
  readonly connection?: { readonly token: string };
  readonly elicited?: { readonly intent: string; readonly slot: string };
  /** Absent: what the device was taught before stays. */
  readonly taught?: ReadonlyMap<string, readonly ListEntry[]>;
}

/** Throws for what is no answer of a skill: a device would say that something went wrong. */
export function readAnswer(json: unknown): AlexaAnswer {
  const { sessionAttributes, response } = v.parse(envelope, json);
  const { outputSpeech, reprompt, card, directives } = response;
  const elicit = firstOf(elicitSlot, directives);
  const entities = firstOf(dynamicEntities, directives);
  const connection = firstOf(startConnection, directives);
  if (connection && response.shouldEndSession !== undefined) {
    throw new Error('shouldEndSession must be undefined when a connection resumes the session');
  }
  return {
    attributes: sessionAttributes,
    says: plainText(outputSpeech),
    reprompt: reprompt ? plainText(reprompt.outputSpeech) : null,
    card: card ? shownCard(card) : null,
    listening: connection !== undefined || response.shouldEndSession === false,
    directives,
    ...(connection && { connection: { token: connection.token } }),
    ...(elicit && { elicited: { intent: elicit.updatedIntent.name, slot: elicit.slotToElicit } }),
    ...(entities && { taught: taughtBy(entities) }),
  };
}

function firstOf<S extends v.GenericSchema>(
  schema: S,
  directives: readonly unknown[],
): v.InferOutput<S> | undefined {
  for (const directive of directives) {
    const parsed = v.safeParse(schema, directive);
    if (parsed.success) return parsed.output;
  }
  return undefined;
}

const taughtBy = ({ types }: v.InferOutput<typeof dynamicEntities>) =>
  new Map(
    types.map(({ name, values }) => [
      name,
      values.map(({ id, name: { value, synonyms } }): ListEntry => ({
        ...(id !== undefined && { id }),
        value,
        synonyms,
      })),
    ]),
  );

function shownCard({
  type,
  title,
  content,
  text,
}: {
  type: string;
  title?: string | undefined;
  content?: string | undefined;
  text?: string | undefined;
}): ShownCard {
  const body = content ?? text;
  const url = body?.match(/https?:\/\/\S+/)?.[0];
  return {
    type,
    ...(title !== undefined && { title }),
    ...(body !== undefined && { text: body }),
    ...(url !== undefined && { url }),
  };
}

/** What is heard of SSML: the text between the tags. */
function plainText(said: v.InferOutput<typeof speech> | undefined): string {
  const text =
    said?.ssml?.replaceAll(/<\/?lang\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ') ?? said?.text ?? '';
  return text
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,?!])/g, '$1')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
