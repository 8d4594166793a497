import { randomUUID } from 'node:crypto';
import { isoDateIn } from '../iso-date.ts';
import { heardSlots } from '../heard-slots.ts';
import type { Platform, PlatformTurn, Situation } from '../platform.ts';
import type { ListEntry } from '../../understand/model.ts';
import type { AlexaModel } from '../../understand/read-alexa-model.ts';
import { createUnderstanding } from '../../understand/understand.ts';
import { invocation } from './invocation.ts';
import { readAnswer, type AlexaAnswer } from './read-answer.ts';
import {
  applicationId,
  writeRequest,
  type AlexaDevice,
  type AlexaSession,
} from './write-request.ts';
import { writeSlots } from './write-slots.ts';

export interface AlexaDeviceOptions {
  readonly model: AlexaModel;
  readonly situation: Situation;
  readonly device: AlexaDevice;
  /** The skill. */
  readonly invoke: (request: unknown) => Promise<unknown>;
}

interface Conversation {
  readonly session: AlexaSession;
  readonly elicited?: AlexaAnswer['elicited'];
  readonly taught: ReadonlyMap<string, readonly ListEntry[]>;
}

/** An Echo, as far as a skill can tell. */
export function createAlexaDevice({
  model,
  situation,
  device,
  invoke,
}: AlexaDeviceOptions): Platform {
  const understand = createUnderstanding(model);
  const readInvocation = invocation(model.invocationName);
  let conversation = newConversation();

  async function send(
    request: Readonly<Record<string, unknown>>,
    turn: Pick<PlatformTurn, 'heard' | 'platformIntent' | 'slots'>,
  ): Promise<PlatformTurn> {
    const { session, taught } = conversation;
    const answer = readAnswer(await invoke(writeRequest(request, session, situation, device)));
    conversation = answer.listening
      ? {
          session: { id: session.id, isNew: false, attributes: answer.attributes },
          ...(answer.elicited && { elicited: answer.elicited }),
          taught: answer.taught ?? taught,
        }
      : newConversation();
    const { says, reprompt, card, listening, directives } = answer;
    return { ...turn, says, reprompt, card, listening, directives };
  }

  function launch(heard: string): Promise<PlatformTurn> {
    conversation = newConversation();
    const turn = { heard, platformIntent: 'LaunchRequest', slots: {} };
    return send({ type: 'LaunchRequest', shouldLinkResultBeReturned: false }, turn);
  }

  function hear(text: string): Promise<PlatformTurn> {
    const { opens, wish } = readInvocation(text);
    if (opens) conversation = newConversation();
    if (opens && wish === '') return launch(text);
    const { elicited, taught } = conversation;
    const understood = understand(wish, {
      today: isoDateIn(situation.timeZone, situation.clock()),
      contexts: new Set(),
      learnt: taught,
      ...(elicited && { elicited }),
    });
    const name = understood?.intent.name ?? 'AMAZON.FallbackIntent';
    const slots = understood?.slots ?? {};
    const intent = {
      name,
      confirmationStatus: 'NONE',
      ...(understood && { slots: writeSlots(understood.intent.slots, slots, applicationId) }),
    };
    const dialogState = model.dialogIntents.has(name) && {
      dialogState: elicited?.intent === name ? 'IN_PROGRESS' : 'STARTED',
    };
    return send(
      { type: 'IntentRequest', intent, ...dialogState },
      { heard: text, platformIntent: name, slots: heardSlots(slots) },
    );
  }

  return {
    name: 'alexa',
    hear,
    launch: () => launch(''),
    leave: () => {
      conversation = newConversation();
    },
  };
}

const newConversation = (): Conversation => ({
  session: { id: `amzn1.echo-api.session.${randomUUID()}`, isNew: true, attributes: {} },
  taught: new Map(),
});
