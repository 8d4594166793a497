import { SkillBuilders } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Reply } from '../../conversation/reply.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Clock } from '../../runtime/clock.ts';
import { errorFields } from '../../runtime/error-fields.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Identify } from '../../shoppers/linked-account.ts';
import { fitEnvelope } from './fit-envelope.ts';
import { apologyHandler, conversationHandler, silentHandler } from './handlers.ts';
import type { ProperNames } from './names.ts';
import { readRequest } from './read-request.ts';
import type { SkillEvent } from './skill-event.ts';
import { toEnvelope } from './to-envelope.ts';

export interface AlexaSkillPorts {
  readonly converse: (turn: Turn) => Promise<Reply>;
  readonly identify: Identify;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What is said in its own language, whatever language is spoken. */
  readonly names?: () => ProperNames;
  /** Told of what happens in the Alexa app. */
  readonly onEvent?: (event: SkillEvent) => Promise<void>;
  /** Requests of other skills get an empty answer. `undefined` only where nobody else can call: in-process. */
  readonly skillId: string | undefined;
  /** Service APIs besides Amazon's own: a fake on loopback. */
  readonly apiOrigins?: readonly string[];
  readonly fetch?: typeof fetch;
}

export interface AlexaSkill {
  /** Answers any event at all, with speech or with an empty answer. Never rejects. */
  invoke(event: unknown): Promise<ResponseEnvelope>;
}

export function createAlexaSkill(ports: AlexaSkillPorts): AlexaSkill {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(silentHandler(ports), conversationHandler(ports))
    .addErrorHandlers(apologyHandler(ports));
  const skill = (ports.skillId ? builder.withSkillId(ports.skillId) : builder).create();
  return {
    async invoke(event) {
      try {
        const request = readRequest(event);
        return fitEnvelope(await skill.invoke(toEnvelope(request), request));
      } catch (error) {
        // Another skill's request, or an apology that failed too.
        ports.logger.error('alexa.refused', errorFields(error));
        return { version: '1.0', response: {} };
      }
    },
  };
}
