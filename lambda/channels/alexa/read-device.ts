import type { Device, DeviceLocation } from '../../conversation/turn.ts';
import type { AlexaApi } from './alexa-api.ts';
import { digText } from './dig.ts';
import type { AlexaRequest } from './read-request.ts';

export const apl = 'Alexa.Presentation.APL';

/** The device as the core sees it. What Amazon has to be asked for is asked once, and only when somebody wants to know. */
export function readDevice(request: AlexaRequest, api: AlexaApi | undefined): Device {
  const { id } = request.device;
  const settings = `devices/${encodeURIComponent(id ?? '')}/settings`;

  async function readTimeZone(signal: AbortSignal): Promise<string | undefined> {
    if (!api || !id) return undefined;
    const { status, body } = await api.get(`/v2/${settings}/System.timeZone`, signal);
    return status === 200 && typeof body === 'string' && isTimeZone(body) ? body : undefined;
  }

  async function readLocation(signal: AbortSignal): Promise<DeviceLocation> {
    if (request.geolocation) return { kind: 'place', place: request.geolocation };
    if (!api || !id) return { kind: 'unknown' };
    const { status, body } = await api.get(`/v1/${settings}/address/countryAndPostalCode`, signal);
    if (status === 403) return { kind: 'ask' };
    const postalCode = digText(body, 'postalCode');
    const addressCountry = digText(body, 'countryCode');
    return status === 200 && postalCode && addressCountry
      ? { kind: 'place', place: { postalCode, addressCountry } }
      : { kind: 'unknown' };
  }

  return {
    screen: request.device.interfaces.has(apl),
    timeZone: once(readTimeZone),
    locate: once(readLocation),
  };
}

function once<T>(read: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (signal) => (answer ??= read(signal));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
