import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Reply } from '../../conversation/reply.ts';
import { withDeadline } from '../../runtime/deadline.ts';
import { errorFields } from '../../runtime/error-fields.ts';
import { say } from '../../speech/message.ts';
import { loadSpeech } from '../../speech/speech.ts';
import { amazonOrigins, createAlexaApi, type AlexaApi } from './alexa-api.ts';
import { apologiesAttribute, apologise } from './apologise.ts';
import { mayBeAnswered } from './may-be-answered.ts';
import { startProgressiveResponse } from './progressive-response.ts';
import { isVoice, type AlexaRequest } from './read-request.ts';
import { alexaProfile, readTurn, sessionAttribute } from './read-turn.ts';
import type { AlexaSkillPorts } from './skill.ts';
import { tellEvent } from './tell-event.ts';
import { writeReply } from './write-reply.ts';

/** What may not be answered: the core hears of a closed session, the log of what Alexa complains about. */
export function silentHandler(ports: AlexaSkillPorts): RequestHandler {
  return {
    canHandle: (input) => !mayBeAnswered(requestOf(input)),
    async handle(input): Promise<Response> {
      const request = requestOf(input);
      ports.logger.info('alexa.event', { type: request.type, fault: request.fault });
      await tellEvent(request, ports);
      if (request.type === 'SessionEndedRequest') await converseOn(request, undefined, ports);
      // The one request whose answer is no speech and yet must not be empty.
      const queried = request.type === 'CanFulfillIntentRequest';
      return queried ? { canFulfillIntent: { canFulfill: 'NO' } } : {};
    },
  };
}

export function conversationHandler(ports: AlexaSkillPorts): RequestHandler {
  return {
    canHandle: (input) => mayBeAnswered(requestOf(input)),
    async handle(input): Promise<Response> {
      const request = requestOf(input);
      const api = createAlexaApi(request, {
        fetch: ports.fetch ?? fetch,
        origins: [...amazonOrigins, ...(ports.apiOrigins ?? [])],
      });
      const answered = isVoice(request.type)
        ? startProgressiveResponse(request, api, () => aMoment(request))
        : () => undefined;
      try {
        const reply = await converseOn(request, api, ports);
        const response = await inWords(reply, request, ports);
        input.attributesManager.setSessionAttributes({ [sessionAttribute]: reply.session });
        return response;
      } finally {
        answered();
      }
    },
  };
}

/** Whatever was thrown ends here: in the log, and in one apology where something may be said. */
export function apologyHandler(ports: AlexaSkillPorts): ErrorHandler {
  return {
    canHandle: () => true,
    async handle(input, error): Promise<Response> {
      const request = requestOf(input);
      ports.logger.error('alexa.failed', {
        type: request.type,
        intent: request.intent,
        requestId: request.id,
        ...errorFields(error),
      });
      if (!mayBeAnswered(request)) return {};
      const apology = apologise(request);
      input.attributesManager.setSessionAttributes({
        [sessionAttribute]: apology.session,
        [apologiesAttribute]: 1,
      });
      return inWords(apology, request, ports);
    },
  };
}

/** The SDK hands an invocation's context through to its handlers as it is. */
const requestOf = (input: HandlerInput): AlexaRequest => input.context as AlexaRequest;

/** Alexa waits 8 s. The core is told at 6.5 s; what does not stop then is given up in time for an apology. */
const giveUpMs = 7200;

async function converseOn(
  request: AlexaRequest,
  api: AlexaApi | undefined,
  ports: AlexaSkillPorts,
): Promise<Reply> {
  const started = performance.now();
  const reply = await withDeadline(
    { signalMs: alexaProfile.deadlineMs, giveUpMs },
    async (signal) => ports.converse(await readTurn(request, { ...ports, api }, signal)),
  );
  ports.logger.info('alexa.turn', {
    type: request.type,
    intent: request.intent,
    requestId: request.id,
    asks: reply.asks?.kind,
    ms: Math.round(performance.now() - started),
  });
  return reply;
}

const inWords = async (
  reply: Reply,
  request: AlexaRequest,
  { names }: AlexaSkillPorts,
): Promise<Response> => writeReply(reply, request, await loadSpeech(request.locale), names?.());

const aMoment = async ({ locale }: AlexaRequest): Promise<string> =>
  (await loadSpeech(locale)).say([say('channel.moment')], 0);
