import type { Asked } from '../../conversation/reply.ts';
import { newSession, readSession, type Session } from '../../conversation/session.ts';
import type { DialogflowContext, DialogflowRequest } from './dialogflow-request.ts';
import { text } from './json.ts';

/** A context to be set, or to be cleared by a lifespan of no turns. */
export interface OutputContext {
  readonly name: string;
  readonly lifespan: number;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The contexts that the agent's answer intents are bound to, one for each kind of question. */
const kindOf: ReadonlyMap<string, Asked['kind']> = new Map([
  ['asks-yes-no', 'yes-no'],
  ['asks-option', 'option'],
  ['asks-product', 'product'],
  ['asks-quantity', 'quantity'],
  ['asks-store', 'store'],
  ['asks-code', 'code'],
  ['asks-coupon', 'coupon'],
  ['asks-delivery', 'delivery'],
  ['asks-address', 'address'],
  ['asks-card', 'card'],
]);

const sessionContext = 'shopkeeper';
/** Every answer sets it anew, so that it must only outlive turns that never get here; Dialogflow drops it after 20 minutes. */
const sessionLifespan = 50;
/** A question survives turns that fail before they get here. */
const questionLifespan = 5;

export function readSessionFrom(request: DialogflowRequest): Session {
  const written = text(contextIn(request)?.parameters['session'], 65_536);
  return written === undefined ? newSession : readSession(parsed(written));
}

/** The question that the shopper has just answered, if one was asked. */
export function askedIn({ contexts }: DialogflowRequest): Asked | undefined {
  const kind = contexts.map(({ name }) => kindOf.get(name)).find((each) => each !== undefined);
  return kind && { kind };
}

/** Whether the answer before this one was an apology. */
export const wasSorry = (request: DialogflowRequest): boolean =>
  contextIn(request)?.parameters['sorry'] === 'yes';

/** The next session, or none where the conversation is over, and exactly the question that is asked now. */
export function writeContexts(
  request: DialogflowRequest,
  { asks, session, sorry }: { asks?: Asked; session: Session; sorry: boolean },
): readonly OutputContext[] {
  const set = asks ? [sessionAs(session, sorry), ...questionsOf(asks)] : [];
  const over = new Set(request.contexts.map(({ name }) => name).filter(isOurs));
  for (const { name } of set) over.delete(name);
  return [...set, ...Array.from(over, (name) => ({ name, lifespan: 0 }))];
}

const contextIn = ({ contexts }: DialogflowRequest): DialogflowContext | undefined =>
  contexts.find(({ name }) => name === sessionContext);

const sessionAs = (session: Session, sorry: boolean): OutputContext => ({
  name: sessionContext,
  lifespan: sessionLifespan,
  parameters: { session: JSON.stringify(session), sorry: sorry ? 'yes' : 'no' },
});

const questionsOf = (asks: Asked): OutputContext[] =>
  Array.from(kindOf)
    .filter(([, kind]) => kind === asks.kind)
    .map(([name]) => ({ name, lifespan: questionLifespan }));

const isOurs = (name: string): boolean => name === sessionContext || kindOf.has(name);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
