import type * as OAuth from 'oauth4webapi';
import type { DeviceGrant, DevicePoll } from '../shoppers/device-grant.ts';
import { within } from '../runtime/within.ts';

export interface DeviceGrantOptions {
  /** Of our own account linking: https, or plain HTTP on loopback. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A turn has no more to give (milliseconds). */
const patienceMs = 1500;

/** The skill as a client of the device grant. Every address follows from the issuer: no look at its metadata. */
export function createDeviceGrant(options: DeviceGrantOptions): DeviceGrant {
  const { issuer, clientId, clientSecret } = options;
  const server: OAuth.AuthorizationServer = {
    issuer,
    device_authorization_endpoint: `${issuer}/device/auth`,
    token_endpoint: `${issuer}/token`,
  };
  const client: OAuth.Client = { client_id: clientId };

  async function prepare(signal: AbortSignal) {
    // Only calls in which somebody links need it.
    const oauth = await import('oauth4webapi');
    return {
      oauth,
      authenticate: oauth.ClientSecretBasic(clientSecret),
      request: {
        signal: within(signal, patienceMs),
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain HTTP, on loopback
        [oauth.allowInsecureRequests]: isLoopback(issuer),
      },
    };
  }

  return {
    async begin(at, signal) {
      try {
        const { oauth, authenticate, request } = await prepare(signal);
        const said = await oauth.processDeviceAuthorizationResponse(
          server,
          client,
          await oauth.deviceAuthorizationRequest(
            server,
            client,
            authenticate,
            { scope: 'shop' },
            request,
          ),
        );
        return {
          deviceCode: said.device_code,
          userCode: said.user_code,
          verificationUri: said.verification_uri,
          expiresAt: new Date(at.getTime() + said.expires_in * 1000).toISOString(),
        };
      } catch {
        return undefined;
      }
    },
    async poll(deviceCode, signal) {
      try {
        const { oauth, authenticate, request } = await prepare(signal);
        const tokens = await oauth.processDeviceCodeResponse(
          server,
          client,
          await oauth.deviceCodeGrantRequest(server, client, authenticate, deviceCode, request),
        );
        return { kind: 'linked', token: tokens.access_token };
      } catch (error) {
        return toPoll(error);
      }
    },
  };
}

/** The codes of RFC 8628, section 3.5; a code that was used before is an invalid grant. */
function toPoll(error: unknown): DevicePoll {
  const said: unknown = error instanceof Error ? Reflect.get(error, 'error') : undefined;
  switch (said) {
    case 'authorization_pending':
    case 'slow_down':
      return { kind: 'waiting' };
    case 'access_denied':
      return { kind: 'refused' };
    case 'expired_token':
    case 'invalid_grant':
      return { kind: 'expired' };
    default:
      return { kind: 'away' };
  }
}

const isLoopback = (issuer: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
