import { randomUUID } from 'node:crypto';
import { isoDateIn } from '../iso-date.ts';
import { heardSlots } from '../heard-slots.ts';
import type { Platform, PlatformTurn, Situation } from '../platform.ts';
import type { ListEntry } from '../../understand/model.ts';
import type { AlexaModel } from '../../understand/read-alexa-model.ts';
import { understandingOf } from '../../understand/understanding-of.ts';
import { invocation } from './invocation.ts';
import { readAnswer, type AlexaAnswer } from './read-answer.ts';
import {
  applicationId,
  writeRequest,
  type AlexaDevice,
  type AlexaSession,
  type Person,
} from './write-request.ts';
import { personAfter, personOf, resumedRequest } from './verification.ts';
import { writeEvent } from './write-event.ts';
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
  /** Of the verification that the skill has asked for and that is not answered yet. */
  readonly connection?: AlexaAnswer['connection'];
  readonly taught: ReadonlyMap<string, readonly ListEntry[]>;
}

/** An Echo, as far as a skill can tell. */
export function createAlexaDevice({
  model,
  situation,
  device,
  invoke,
}: AlexaDeviceOptions): Platform {
  const understand = understandingOf(model);
  const readInvocation = invocation(model.invocationName, model.language);
  let conversation = newConversation();
  let speaker: Person | undefined;

  async function send(
    request: Readonly<Record<string, unknown>>,
    turn: Pick<PlatformTurn, 'heard' | 'platformIntent' | 'slots'>,
    person = speaker,
  ): Promise<PlatformTurn> {
    const { session, taught } = conversation;
    const envelope = writeRequest(request, session, situation, device, person);
    const answer = readAnswer(await invoke(envelope));
    conversation = answer.listening
      ? {
          session: { id: session.id, isNew: false, attributes: answer.attributes },
          ...(answer.elicited && { elicited: answer.elicited }),
          ...(answer.connection && { connection: answer.connection }),
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
    async tellLinked() {
      const accessToken = situation.accessToken();
      await invoke(writeEvent('SkillAccountLinked', { accessToken }, situation));
    },
    async disable() {
      await invoke(writeEvent('SkillDisabled', disabledForGood, situation));
    },
    voices: {
      speakAs(voice) {
        speaker = voice === 'recognised' ? personOf(situation.persona) : undefined;
      },
      verify: (answer) =>
        send(
          resumedRequest(answer, conversation.connection?.token),
          { heard: `!pin ${answer.result}`, platformIntent: 'SessionResumedRequest', slots: {} },
          personAfter(answer, situation.persona, speaker),
        ),
    },
  };
}

/** For good: nothing of hers is to be kept. */
const disabledForGood = { userInformationPersistenceStatus: 'NOT_PERSISTED' };

const newConversation = (): Conversation => ({
  session: { id: `amzn1.echo-api.session.${randomUUID()}`, isNew: true, attributes: {} },
  taught: new Map(),
});
