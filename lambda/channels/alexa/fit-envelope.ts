import type { ResponseEnvelope } from 'ask-sdk-model';
import { newSession, readSession, type Session } from '../../conversation/session.ts';
import { sessionAttribute } from './read-turn.ts';

/** Alexa refuses a larger answer: 24 kB, session attributes included. */
export const largestAnswer = 24_000;

/** Gives up what is least missed, step by step, until the answer fits. What is said and asked stays whatever happens. */
export function fitEnvelope(envelope: ResponseEnvelope): ResponseEnvelope {
  return sacrifices.reduce((kept, sacrifice) => (fits(kept) ? kept : sacrifice(kept)), envelope);
}

type Sacrifice = (envelope: ResponseEnvelope) => ResponseEnvelope;

const sacrifices: readonly Sacrifice[] = [
  withoutDirective('Dialog.UpdateDynamicEntities'),
  withSession((session) => ({ ...session, said: [] })),
  withoutDirective('Alexa.Presentation.APL.RenderDocument'),
  withSession(withFewerOptions),
  withoutCard,
  withSession(({ turns, misses }) => ({ ...newSession, turns, misses })),
];

const fits = (envelope: ResponseEnvelope): boolean =>
  Buffer.byteLength(JSON.stringify(envelope)) <= largestAnswer;

function withoutDirective(type: string): Sacrifice {
  return (envelope) => {
    const { directives, ...response } = envelope.response;
    const kept = directives?.filter((directive) => directive.type !== type) ?? [];
    return {
      ...envelope,
      response: { ...response, ...(kept.length > 0 && { directives: kept }) },
    };
  };
}

function withSession(shorten: (session: Session) => Session): Sacrifice {
  return (envelope) => {
    const { [sessionAttribute]: session, ...others } = envelope.sessionAttributes ?? {};
    return {
      ...envelope,
      sessionAttributes: { ...others, [sessionAttribute]: shorten(readSession(session)) },
    };
  };
}

/** Those that were read out, and the next few for "more". */
function withFewerOptions(session: Session): Session {
  const { pending } = session;
  if (pending?.kind !== 'choose-product') return session;
  return {
    ...session,
    pending: {
      ...pending,
      options: pending.options.slice(pending.from, pending.from + 6),
      from: 0,
    },
  };
}

/** Only what is read is given up: a card that links or asks for consent is small, and needed. */
function withoutCard(envelope: ResponseEnvelope): ResponseEnvelope {
  const { card, ...response } = envelope.response;
  return card?.type === 'Simple' ? { ...envelope, response } : envelope;
}
