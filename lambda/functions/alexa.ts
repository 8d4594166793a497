import type { ResponseEnvelope } from 'ask-sdk-model';
import { createAlexaSkill, type AlexaSkill } from '../channels/alexa/skill.ts';
import { readAlexaConfig } from '../runtime/env.ts';
import { onAlexaEvent } from './alexa-events.ts';
import { chooseAdapters } from './choose-adapters.ts';
import { wire } from './wire.ts';

/** Alexa invokes the function directly; only the skill's own id gets an answer. */
export const handler = (event: unknown): Promise<ResponseEnvelope> => skill.invoke(event);

// A wrong configuration ends the process here, with every problem in the log: nothing can be answered without a shop.
const skill: AlexaSkill = start();

function start(): AlexaSkill {
  const config = readAlexaConfig();
  const wired = wire(chooseAdapters(config, 'alexa'));
  // While Lambda initialises, the processor is at full speed; a first request does not wait for it to end.
  void wired.warmUp();
  return createAlexaSkill({
    ...wired,
    skillId: config.skillId,
    onEvent: onAlexaEvent(wired.userEvents('alexa')),
    apiOrigins: config.alexaApi ? [config.alexaApi] : [],
  });
}
