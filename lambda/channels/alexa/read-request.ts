import type { Coordinates } from '../../commerce/store.ts';
import { dig, digList, digRecord, digText } from './dig.ts';

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
  readonly person?: { readonly accessToken?: string };
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

export const isVoice = (type: string): boolean =>
  type === 'LaunchRequest' || type === 'IntentRequest';

/** Told twice in a request: in the context, which is the newer place, and in the session. */
const first = (event: unknown, ...path: readonly string[]): string | undefined =>
  digText(event, 'context', 'System', ...path) ?? digText(event, 'session', ...path);

/** Something that was said belongs to a conversation, also where the session got lost. */
function readSession(event: unknown, type: string): AlexaRequest['session'] {
  const session = dig(event, 'session');
  if (!isVoice(type) && (typeof session !== 'object' || session === null)) return undefined;
  return {
    ...some('id', digText(session, 'sessionId')),
    attributes: digRecord(session, 'attributes'),
  };
}

function readLocale(request: unknown): string {
  const locale = digText(request, 'locale') ?? '';
  return /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : 'en-US';
}

const readPerson = (system: unknown): AlexaRequest['person'] =>
  digText(system, 'person', 'personId') === undefined
    ? undefined
    : some('accessToken', digText(system, 'person', 'accessToken'));

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
