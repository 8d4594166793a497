import { createHash, timingSafeEqual } from 'node:crypto';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../runtime/clock.ts';

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface CredentialOptions {
  /** As the password of HTTP basic authentication, whatever the user's name, or in the header `x-shopkeeper-secret`. */
  readonly secret?: string;
  /** A token signed by Google for this very webhook: its own address, and the agent's service account. */
  readonly identityToken?: { readonly audience: string; readonly email: string };
  /** Google's public keys; fetched when first needed where none are given. */
  readonly keys?: JWTVerifyGetKey;
  readonly clock: Clock;
}

export type Verdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly reason: 'no-credentials' | 'wrong-credentials' }
  /** Nobody can be let in. */
  | { readonly kind: 'not-configured' };

/** Tells whether a request comes from the agent. Never rejects, and knows nobody where nothing is configured. */
export type VerifyRequest = (headers: Headers) => Promise<Verdict>;

export function createVerifyRequest(options: CredentialOptions): VerifyRequest {
  const { secret, identityToken } = options;
  const isSecret = secret ? equals(secret) : () => false;
  const isIdentityToken = identityToken ? verifier(identityToken, options) : () => false;
  return async (headers) => {
    if (!secret && !identityToken) return { kind: 'not-configured' };
    const { secrets, tokens } = credentialsIn(headers);
    if (secrets.length + tokens.length === 0) return { kind: 'refused', reason: 'no-credentials' };
    if (secrets.some(isSecret)) return { kind: 'known' };
    for (const token of tokens) if (await isIdentityToken(token)) return { kind: 'known' };
    return { kind: 'refused', reason: 'wrong-credentials' };
  };
}

function credentialsIn(headers: Headers): { secrets: string[]; tokens: string[] } {
  const values = (wanted: string) =>
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() === wanted)
      .flatMap(([, value]) => value ?? []);
  const authorization = values('authorization');
  return {
    secrets: [
      ...values('x-shopkeeper-secret'),
      ...authorization.flatMap((value) => afterScheme('Basic', value).map(passwordOf)),
    ],
    tokens: authorization.flatMap((value) => afterScheme('Bearer', value)),
  };
}

function afterScheme(scheme: string, value: string): string[] {
  const [name, rest] = value.trim().split(/\s+/, 2);
  return name?.toLowerCase() === scheme.toLowerCase() && rest !== undefined ? [rest] : [];
}

function passwordOf(basic: string): string {
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Takes the same time whatever is offered: digests are of one length. */
function equals(secret: string): (offered: string) => boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  const wanted = digest(secret);
  return (offered) => timingSafeEqual(digest(offered), wanted);
}

/** https://cloud.google.com/dialogflow/es/docs/fulfillment-webhook#sit */
function verifier(
  { audience, email }: NonNullable<CredentialOptions['identityToken']>,
  { keys, clock }: CredentialOptions,
): (token: string) => Promise<boolean> {
  let found = keys;
  return async (token) => {
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    found ??= createRemoteJWKSet(new URL('https://www.googleapis.com/oauth2/v3/certs'), {
      timeoutDuration: 1500,
    });
    const expected = {
      audience,
      issuer: 'https://accounts.google.com',
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat'],
      currentDate: clock(),
    };
    const verified = await jwtVerify(token, found, expected).catch(() => undefined);
    return verified?.payload['email'] === email && verified.payload['email_verified'] === true;
  };
}
