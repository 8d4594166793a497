import type { ResponseEnvelope } from 'ask-sdk-model';
import { createAlexaSkill, type AlexaSkill } from '../channels/alexa/skill.ts';
import { readAlexaConfig } from '../runtime/env.ts';
import { chooseAdapters, wire } from './wire.ts';

/** Alexa invokes the function directly; only the skill's own id gets an answer. */
export const handler = (event: unknown): Promise<ResponseEnvelope> => skill.invoke(event);

// While Lambda initialises, the processor is at full speed and nobody waits. A wrong configuration ends it here, with
// every problem in the log: nothing could be answered well without a shop.
const skill: AlexaSkill = start();

function start(): AlexaSkill {
  const config = readAlexaConfig();
  return createAlexaSkill({
    ...wire(chooseAdapters(config, 'alexa')),
    skillId: config.skillId,
    apiOrigins: config.alexaApi ? [config.alexaApi] : [],
  });
}
