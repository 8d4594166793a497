import { createHash, randomUUID } from 'node:crypto';
import type { Intent } from '../../conversation/intent.ts';
import type { Device, Turn } from '../../conversation/turn.ts';
import type { Shopper } from '../../shoppers/shopper.ts';
import { isIntentName, readIntent } from '../read-intent.ts';
import { readSessionFrom } from './contexts.ts';
import type { DialogflowRequest } from './dialogflow-request.ts';
import type { Integration } from './integration.ts';
import { readSlots } from './read-slots.ts';

export interface Arrival {
  readonly integration: Integration;
  readonly shopper: Shopper;
  readonly at: Date;
  readonly signal: AbortSignal;
}

export function readTurn(request: DialogflowRequest, arrival: Arrival): Turn {
  const { integration, shopper, at, signal } = arrival;
  // Without a name to tell conversations apart every request is one of its own, so that no yes counts elsewhere.
  const conversation = request.session ?? randomUUID();
  return {
    intent: readIntentOf(request),
    locale: localeOf(request.languageCode),
    channel: integration.profile,
    device: deviceOf(integration),
    shopper,
    conversationId: conversationOf(conversation),
    requestId: hash(`${conversation} ${request.responseId ?? randomUUID()}`),
    session: readSessionFrom(request),
    at,
    signal,
  };
}

/** "en-us" and "en" as BCP 47 with a region, the likeliest where none is named. */
export function localeOf(languageCode: string | undefined): string {
  try {
    const { language, region } = new Intl.Locale(languageCode ?? fallbackLocale).maximize();
    return region === undefined ? fallbackLocale : `${language}-${region}`;
  } catch {
    return fallbackLocale;
  }
}

const fallbackLocale = 'en-US';

function readIntentOf(request: DialogflowRequest): Intent {
  const { intent, isFallback } = request;
  if (isFallback || intent === undefined) return { kind: 'fallback' };
  const own = ownIntents.get(intent);
  if (own) return own;
  const name = intent.startsWith('Answer') ? 'Answer' : intent;
  return isIntentName(name) ? readIntent(name, readSlots(request)) : unsupported(intent);
}

/** Dialogflow's own two, by the names that every agent is born with, and the one for its events of silence. */
const ownIntents: ReadonlyMap<string, Intent> = new Map([
  ['Default Welcome Intent', { kind: 'launch' }],
  ['Default Fallback Intent', { kind: 'fallback' }],
  ['Silence', { kind: 'silence' }],
]);

const unsupported = (name: string): Intent => ({ kind: 'unsupported', name: name.slice(0, 100) });

/** No integration says where its shopper is, and a caller's number is no evidence of anything. */
const deviceOf = ({ screen }: Integration): Device => ({
  screen,
  locate: () => Promise.resolve({ kind: 'unknown' }),
  timeZone: () => Promise.resolve(undefined),
});

/** What binds turns together, in no platform's words. */
export const conversationOf = (session: string): string => hash(session);

const hash = (value: string): string => createHash('sha256').update(value).digest('hex');
