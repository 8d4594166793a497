import { randomUUID } from 'node:crypto';
import type { Situation } from '../platform.ts';

export type AlexaDeviceKind = 'speaker' | 'screen' | 'phone';

export interface AlexaDevice {
  readonly kind: AlexaDeviceKind;
  /** Where its service APIs are: a fake on loopback. */
  readonly apiEndpoint: string;
}

/** Whose voice it is. Her account is the device's: another of her own is for the Alexa app to link. */
export interface Person {
  readonly personId: string;
  readonly authenticationConfidenceLevel: { readonly level: number };
}

export interface AlexaSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export const applicationId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

export const userIdOf = (persona: string): string => `amzn1.ask.account.${persona.toUpperCase()}`;

/** A request as devices send it, with all that the skill may rely on and all that it must not. */
export function writeRequest(
  request: Readonly<Record<string, unknown>>,
  session: AlexaSession,
  { persona, accessToken, locale, clock }: Situation,
  device: AlexaDevice,
  person?: Person,
) {
  const token = accessToken();
  const application = { applicationId };
  const user = {
    userId: userIdOf(persona),
    ...(token !== undefined && { accessToken: token }),
  };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application,
      attributes: session.attributes,
      user,
    },
    context: {
      ...surroundings[device.kind],
      Extensions: { available: {} },
      System: {
        application,
        user,
        device: {
          deviceId: `amzn1.ask.device.${persona.toUpperCase()}`,
          supportedInterfaces: interfaces[device.kind],
        },
        ...(person && {
          person: { ...person, ...(token !== undefined && { accessToken: token }) },
        }),
        unit: { unitId: `amzn1.ask.unit.${persona.toUpperCase()}` },
        apiEndpoint: device.apiEndpoint,
        apiAccessToken: `simulated.${randomUUID()}`,
      },
    },
    request: {
      ...request,
      requestId: `amzn1.echo-api.request.${randomUUID()}`,
      locale,
      timestamp: clock().toISOString().replace(/\.\d+/, ''),
    },
  };
}

const apl = { runtime: { maxVersion: '2023.3' } };

const interfaces: Readonly<Record<AlexaDeviceKind, object>> = {
  speaker: { AudioPlayer: {} },
  screen: { AudioPlayer: {}, 'Alexa.Presentation.APL': apl },
  phone: { AudioPlayer: {}, 'Alexa.Presentation.APL': apl, Geolocation: {} },
};

const viewport = (pixelWidth: number, pixelHeight: number, mode: string) => ({
  Viewport: {
    experiences: [
      { arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false },
    ],
    mode,
    shape: 'RECTANGLE',
    pixelWidth,
    pixelHeight,
    currentPixelWidth: pixelWidth,
    currentPixelHeight: pixelHeight,
    dpi: 160,
    touch: ['SINGLE'],
    video: { codecs: ['H_264_42', 'H_264_41'] },
  },
  'Alexa.Presentation.APL': { token: '', version: 'AriaRuntimeLibrary-2023.3' },
});

/** The phone is in Chicago, two streets from the shop's first store. */
const surroundings: Readonly<Record<AlexaDeviceKind, object>> = {
  speaker: {},
  screen: viewport(1024, 600, 'HUB'),
  phone: {
    ...viewport(412, 915, 'MOBILE'),
    Geolocation: {
      locationServices: { access: 'ENABLED', status: 'RUNNING' },
      timestamp: '2026-01-01T00:00:00Z',
      coordinate: {
        latitudeInDegrees: 41.9665,
        longitudeInDegrees: -87.6856,
        accuracyInMeters: 12,
      },
    },
  },
};
