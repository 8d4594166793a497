import type { Asked, Directive, Reply } from '../../conversation/reply.ts';
import type { Session } from '../../conversation/session.ts';
import type { Speech } from '../../speech/speech.ts';
import type { Integration } from './integration.ts';
import type { Json } from './json.ts';
import {
  cardAsRichContent,
  cardAsText,
  optionsAsRichContent,
  type RichContent,
} from './rich-content.ts';
import { transferMessages } from './transfer-call.ts';

/** A reply in words, for any integration; how Dialogflow wants it written is the envelope's business. */
export interface Answer {
  /** Plain text; empty where nothing may be said. */
  readonly speech: string;
  readonly reprompt?: string;
  readonly asks?: Asked;
  /** Text beside the speech, in bubbles of its own. */
  readonly bubbles: readonly string[];
  readonly rich: RichContent;
  readonly entities: readonly Entity[];
  /** What puts the call through, as the telephone line wants it. */
  readonly transfer: readonly Json[];
  readonly session: Session;
  /** An apology: a second one in a row is no use. */
  readonly sorry: boolean;
}

/** A value of the agent's `product` entity, for this conversation only. */
export interface Entity {
  readonly value: string;
  readonly synonyms: readonly string[];
}

export function writeReply(
  reply: Reply,
  speech: Speech,
  { kind, screen, transfersBy }: Integration,
  variant: number,
): Answer {
  const { asks, reprompt, card, options = [] } = reply;
  return {
    speech: speech.say(reply.messages, variant),
    ...(reprompt && { reprompt: speech.say([reprompt], variant) }),
    ...(asks && { asks }),
    bubbles: card && kind === 'chat' ? [cardAsText(card, speech, variant)] : [],
    rich:
      kind === 'page'
        ? [
            ...(screen ? optionsAsRichContent(options, speech, variant) : []),
            ...(card ? cardAsRichContent(card, speech, variant) : []),
          ]
        : [],
    entities: reply.directives.flatMap(entitiesOf),
    transfer: transfersBy ? transferMessages(reply, speech, transfersBy, variant) : [],
    session: reply.session,
    sorry: false,
  };
}

function entitiesOf(directive: Directive): readonly Entity[] {
  switch (directive.kind) {
    case 'expect-products':
      return directive.products
        .slice(0, 100)
        .map(({ id, name, synonyms }) => ({ value: id, synonyms: [name, ...synonyms] }));
    case 'link-account':
    case 'ask-consent':
    case 'verify-speaker':
    case 'transfer-call':
      return [];
  }
}
