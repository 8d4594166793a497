import * as v from 'valibot';

const samples = v.optional(v.array(v.string()), []);
const prompts = v.optional(v.record(v.string(), v.string()), {});

const dialogSlot = v.object({
  name: v.string(),
  type: v.string(),
  elicitationRequired: v.optional(v.boolean(), false),
  confirmationRequired: v.optional(v.boolean(), false),
  prompts,
});

const modelFile = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.string(),
      intents: v.array(
        v.object({
          name: v.string(),
          slots: v.optional(
            v.array(v.object({ name: v.string(), type: v.optional(v.string(), ''), samples })),
            [],
          ),
          samples,
        }),
      ),
      types: v.optional(
        v.array(
          v.object({
            name: v.string(),
            values: v.optional(
              v.array(
                v.object({
                  id: v.optional(v.string()),
                  name: v.object({ value: v.string(), synonyms: samples }),
                }),
              ),
              [],
            ),
          }),
        ),
        [],
      ),
      modelConfiguration: v.optional(
        v.object({ fallbackIntentSensitivity: v.optional(v.object({ level: v.string() })) }),
      ),
    }),
    dialog: v.optional(
      v.object({
        delegationStrategy: v.optional(v.string()),
        intents: v.optional(
          v.array(
            v.object({
              name: v.string(),
              delegationStrategy: v.optional(v.string()),
              confirmationRequired: v.optional(v.boolean(), false),
              prompts,
              slots: v.optional(v.array(dialogSlot), []),
            }),
          ),
          [],
        ),
      }),
      { intents: [] },
    ),
    prompts: v.optional(v.array(v.object({ id: v.string() })), []),
  }),
});

/** An interaction model with all that it may leave out. */
export type InteractionModel = v.InferOutput<typeof modelFile>['interactionModel'];
export type LanguageModel = InteractionModel['languageModel'];

/** Throws for what the schema has not let through. */
export const readModel = (json: unknown): InteractionModel =>
  v.parse(modelFile, json).interactionModel;
