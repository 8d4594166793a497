import type { Coordinates } from '../../commerce/store.ts';
import { dig, digList, digRecord, digText } from './dig.ts';
import { readInstant } from './read-instant.ts';
import { readVerification, type Verification } from './read-verification.ts';

/** What of an Alexa request matters here, whatever state it came in. The SDK's types promise more than requests hold. */
export interface AlexaRequest {
  /** Empty when there was none. */
  readonly type: string;
  readonly id?: string;
  readonly locale: string;
  readonly intent?: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** Of a tap. */
  readonly arguments: readonly unknown[];
  /** Of a session that another task was part of and that goes on now. */
  readonly verification?: Verification;
  /** Of a skill event: what its body tells, and when it happened. */
  readonly event?: { readonly token?: string; readonly persists?: string; readonly at?: Date };
  /** Why a session ended, or what the platform could not do with an answer. */
  readonly fault?: string;
  readonly session?: {
    readonly id?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  readonly applicationId?: string;
  readonly userId?: string;
  readonly accessToken?: string;
  /** The speaker, when the voice was recognised. */
  readonly person?: {
    readonly id: string;
    readonly accessToken?: string;
    /** How sure Alexa is of who speaks: 300 by the voice, 400 by a voice code as well. */
    readonly level?: number;
  };
  readonly device: { readonly id?: string; readonly interfaces: ReadonlySet<string> };
  readonly geolocation?: Coordinates;
  readonly api?: { readonly endpoint: string; readonly token: string };
}

export function readRequest(event: unknown): AlexaRequest {
  const request = dig(event, 'request');
  const system = dig(event, 'context', 'System');
  const type = digText(request, 'type') ?? '';
  const session = readSession(event, type);
  return {
    type,
    ...some('id', digText(request, 'requestId')),
    locale: readLocale(request),
    ...some('intent', digText(request, 'intent', 'name')),
    slots: digRecord(request, 'intent', 'slots'),
    arguments: digList(request, 'arguments'),
    ...some('verification', type === resumed ? readVerification(request) : undefined),
    ...some('event', type.startsWith('AlexaSkillEvent.') ? readEvent(request) : undefined),
    ...some('fault', digText(request, 'error', 'type') ?? digText(request, 'reason')),
    ...some('session', session),
    ...some('applicationId', first(event, 'application', 'applicationId')),
    ...some('userId', first(event, 'user', 'userId')),
    ...some('accessToken', first(event, 'user', 'accessToken')),
    ...some('person', readPerson(system)),
    device: {
      ...some('id', digText(system, 'device', 'deviceId')),
      interfaces: new Set(Object.keys(digRecord(system, 'device', 'supportedInterfaces'))),
    },
    ...some('geolocation', readGeolocation(event)),
    ...some('api', readApi(system)),
  };
}

/** Alexa did for us what it was asked to, and hands the conversation back. */
export const resumed = 'SessionResumedRequest';

export const isVoice = (type: string): boolean =>
  type === 'LaunchRequest' || type === 'IntentRequest';

/** Told twice in a request: in the context, which is the newer place, and in the session. */
const first = (event: unknown, ...path: readonly string[]): string | undefined =>
  digText(event, 'context', 'System', ...path) ?? digText(event, 'session', ...path);

/** Something that was said belongs to a conversation, also where the session got lost. */
function readSession(event: unknown, type: string): AlexaRequest['session'] {
  const session = dig(event, 'session');
  if (!isVoice(type) && type !== resumed && (typeof session !== 'object' || session === null))
    return undefined;
  return {
    ...some('id', digText(session, 'sessionId')),
    attributes: digRecord(session, 'attributes'),
  };
}

function readLocale(request: unknown): string {
  const locale = digText(request, 'locale') ?? '';
  return /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : 'en-US';
}

function readPerson(system: unknown): AlexaRequest['person'] {
  const id = digText(system, 'person', 'personId');
  if (id === undefined) return undefined;
  const level = dig(system, 'person', 'authenticationConfidenceLevel', 'level');
  return {
    id,
    ...some('accessToken', digText(system, 'person', 'accessToken')),
    ...some('level', typeof level === 'number' && Number.isFinite(level) ? level : undefined),
  };
}

const readEvent = (request: unknown): AlexaRequest['event'] => ({
  ...some('token', digText(request, 'body', 'accessToken')),
  ...some('persists', digText(request, 'body', 'userInformationPersistenceStatus')),
  ...some(
    'at',
    readInstant(dig(request, 'timestamp')) ?? readInstant(dig(request, 'eventCreationTime')),
  ),
});

function readGeolocation(event: unknown): Coordinates | undefined {
  const latitude = dig(event, 'context', 'Geolocation', 'coordinate', 'latitudeInDegrees');
  const longitude = dig(event, 'context', 'Geolocation', 'coordinate', 'longitudeInDegrees');
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return onEarth ? { latitude, longitude } : undefined;
}

function readApi(system: unknown): AlexaRequest['api'] {
  const endpoint = digText(system, 'apiEndpoint');
  const token = digText(system, 'apiAccessToken');
  return endpoint && token ? { endpoint, token } : undefined;
}

function some<K extends string, T>(name: K, value: T | undefined): { readonly [N in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: T });
}
