import type { ListEntry } from '../../understand/model.ts';
import type { Agent, AgentIntent } from '../../understand/read-dialogflow-agent.ts';
import type { Understood } from '../../understand/hearing.ts';
import { understandingOf } from '../../understand/understanding-of.ts';
import { heardSlots } from '../heard-slots.ts';
import { isoDateIn } from '../iso-date.ts';
import type { Platform, PlatformTurn, Situation } from '../platform.ts';
import { activeNames, contextsAfter, contextsOfTurn, type ActiveContext } from './contexts.ts';
import { readAnswer, type DialogflowAnswer } from './read-answer.ts';
import { withOriginals, writeParameters } from './write-parameters.ts';
import { newSession, writeRequest, type Integration } from './write-request.ts';

export interface DialogflowOptions {
  readonly agent: Agent;
  readonly situation: Situation;
  readonly integration: Integration;
  /** The webhook; rejects or answers otherwise when it fails. */
  readonly post: (body: unknown) => Promise<unknown>;
  /** Where the platform takes back a token that it does not need any more. */
  readonly revoke?: (token: string) => Promise<void>;
}

interface Conversation {
  readonly session: string;
  readonly contexts: readonly ActiveContext[];
  readonly taught: ReadonlyMap<string, readonly ListEntry[]>;
}

/** A Dialogflow ES agent, as far as a webhook and a shopper can tell. */
export function createDialogflow({
  agent,
  situation,
  integration,
  post,
  revoke,
}: DialogflowOptions): Platform {
  const understand = understandingOf(agent);
  const intents = new Map(agent.intents.map((intent) => [intent.name, intent]));
  const welcome = agent.intents.find(({ events }) => events.includes('WELCOME'));
  const fallback = agent.intents.find(({ isFallback }) => isFallback);
  let conversation = newConversation();

  async function send(
    text: string,
    intent: AgentIntent,
    { slots, confidence }: Pick<Understood, 'slots' | 'confidence'>,
    heard: string,
  ): Promise<PlatformTurn> {
    const { session } = conversation;
    const parameters = writeParameters(intent.slots, slots, situation);
    const contexts = contextsOfTurn(
      conversation.contexts,
      intent.sets,
      withOriginals(parameters, slots),
    );
    const query = { text, intent, parameters, contexts, session, confidence };
    const answer = await answerOf(post(writeRequest(query, situation, integration)), intent);
    conversation = answer.listening
      ? {
          session,
          contexts: contextsAfter(contexts, answer.contexts),
          taught: new Map([...conversation.taught, ...answer.taught]),
        }
      : newConversation();
    const { says, reprompt, card, listening, directives } = answer;
    const turn = { heard, platformIntent: intent.name, slots: heardSlots(slots) };
    return { ...turn, says, reprompt, card, listening, directives };
  }

  return {
    name: 'google',
    hear(text) {
      const understood = understand(text, {
        today: isoDateIn(situation.timeZone, situation.clock()),
        contexts: activeNames(conversation.contexts),
        learnt: conversation.taught,
      });
      const matched = understood ? intents.get(understood.intent.name) : fallback;
      if (!matched) throw new Error('the agent has no fallback intent');
      return send(text, matched, understood ?? notUnderstood, text);
    },
    launch() {
      if (!welcome) throw new Error('the agent has no intent for the event WELCOME');
      conversation = newConversation();
      return send('WELCOME', welcome, { slots: {}, confidence: 1 }, '');
    },
    leave() {
      conversation = newConversation();
    },
    // Google tells nobody: the next request has a token.
    tellLinked: () => Promise.resolve(),
    async disable() {
      const token = situation.accessToken();
      if (token !== undefined) await revoke?.(token);
    },
  };
}

/** Dialogflow's own confidence in its fallback. */
const notUnderstood = { slots: {}, confidence: 0.3 };

/** When a webhook fails Dialogflow says what the intent has for that, and keeps listening to nobody. */
async function answerOf(posted: Promise<unknown>, intent: AgentIntent): Promise<DialogflowAnswer> {
  try {
    return readAnswer(await posted);
  } catch {
    return {
      says: intent.staticText,
      reprompt: null,
      card: null,
      listening: false,
      directives: [],
      contexts: [],
      taught: new Map(),
    };
  }
}

const newConversation = (): Conversation => ({
  session: newSession(),
  contexts: [],
  taught: new Map(),
});
