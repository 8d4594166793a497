import * as v from 'valibot';
import { matching, required } from './env-schema.ts';

/** What the authorization server needs besides the shop and the database. */
export interface LinkingSettings {
  readonly issuer: string;
  /** The newest first: it signs or seals, the older ones are still recognised. */
  readonly cookieKeys: readonly [string, ...string[]];
  readonly sealingKeys: readonly [Buffer, ...Buffer[]];
  readonly shopperKey: string;
  readonly clients: readonly ClientSettings[];
  /** Absent: shoppers sign in with the shop's own password. */
  readonly upstream?: UpstreamSettings;
}

/** An OpenID provider at which shoppers sign in. */
export interface UpstreamSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names the shop's customer. */
  readonly claim: string;
}

export type ClientSettings =
  | {
      readonly kind: 'alexa';
      readonly secret: string;
      readonly vendorId: string;
      readonly pkce: Pkce;
    }
  | {
      readonly kind: 'google';
      readonly secret: string;
      readonly projectId: string;
      readonly pkce: Pkce;
    }
  | { readonly kind: 'telephony'; readonly secret: string };

type Pkce = 'accepted' | 'required';

const isLoopback = (issuer: string): boolean =>
  /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(issuer);

/** Long, and not one character over and over. What a secret is must come from a generator. */
const isStrong = (text: string): boolean => text.length >= 32 && new Set(text).size >= 8;
const strong = (remedy: string) => v.check(isStrong, remedy);

const list = (text: string): string[] => text.split(',').map((one) => one.trim());
const each = (holds: (one: string) => boolean) => (text: string) => list(text).every(holds);

const generate = 'make one with: openssl rand -hex 32';
const clientSecret = (who: string) =>
  v.optional(v.pipe(v.string(), strong(`Set the secret that ${who} is given (${generate}).`)));

const variables = v.object({
  SHOPKEEPER_LINK_ISSUER: v.pipe(
    required,
    v.check(
      (text) => isLoopback(text) || /^https:\/\/[^\s/?#]+(\/[\w./-]*[\w-])?$/.test(text),
      'Set the address under which account linking is reached: https, and no slash at its end.',
    ),
  ),
  SHOPKEEPER_LINK_COOKIE_KEYS: v.pipe(
    required,
    v.check(
      each(isStrong),
      `Set the key that signs cookies, older ones after a comma (${generate}).`,
    ),
  ),
  SHOPKEEPER_LINK_SEALING_KEYS: v.pipe(
    required,
    v.check(
      each((one) => /^[\da-f]{64}$/i.test(one) && isStrong(one)),
      `Set the key that seals what is stored, older ones after a comma: 64 hexadecimal digits (${generate}).`,
    ),
  ),
  SHOPKEEPER_LINK_SHOPPER_KEY: v.pipe(
    required,
    strong(`Set the key that shoppers' ids are made with, once and for all (${generate}).`),
  ),
  SHOPKEEPER_LINK_ALEXA_SECRET: clientSecret('Alexa'),
  SHOPKEEPER_LINK_ALEXA_VENDOR: v.optional(
    matching(/^[A-Z\d]{6,20}$/, "Set the vendor id that ends the skill's redirect addresses."),
  ),
  SHOPKEEPER_LINK_GOOGLE_SECRET: clientSecret('Google'),
  SHOPKEEPER_LINK_GOOGLE_PROJECT: v.optional(
    matching(/^[a-z][a-z\d-]{4,28}[a-z\d]$/, "Set the id of the agent's project."),
  ),
  SHOPKEEPER_LINK_TELEPHONY_SECRET: clientSecret('the telephone line'),
  SHOPKEEPER_LINK_PKCE: v.optional(
    matching(
      /^(none|(alexa|google)(,(alexa|google))?)$/,
      'Name the platforms that always send PKCE: alexa,google or none.',
    ),
    'alexa',
  ),
  SHOPKEEPER_LINK_UPSTREAM_ISSUER: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => isLoopback(text) || /^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(text),
        'Set the issuer of the OpenID provider at which shoppers sign in: https, as its metadata have it.',
      ),
    ),
  ),
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID: v.optional(
    matching(/^\S{1,255}$/, 'Set the client id that the OpenID provider has given.'),
  ),
  SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.minLength(16, 'Set the secret that the OpenID provider has given (16 characters or more).'),
    ),
  ),
  SHOPKEEPER_LINK_UPSTREAM_CLAIM: v.optional(
    matching(
      /^[\w.:/-]{1,200}$/,
      "Name the claim of an identity token that holds the shop's customer id (sub unless set).",
    ),
  ),
});

type Found = v.InferOutput<typeof variables>;

const rule = (name: keyof Found, remedy: string, holds: (found: Found) => boolean) =>
  v.forward<Found, v.CheckIssue<Found>, [keyof Found]>(v.check(holds, remedy), [name]);

const together = (secret: keyof Found, id: keyof Found) =>
  rule(
    id,
    `Set ${secret} and ${id} together, or neither.`,
    (found) => (found[secret] === undefined) === (found[id] === undefined),
  );

const upstream = [
  'SHOPKEEPER_LINK_UPSTREAM_ISSUER',
  'SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID',
  'SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET',
  'SHOPKEEPER_LINK_UPSTREAM_CLAIM',
] as const;

const withUpstream = (name: (typeof upstream)[number]) =>
  rule(
    name,
    `Set ${upstream.slice(0, 3).join(', ')} together, or leave all SHOPKEEPER_LINK_UPSTREAM_ variables out.`,
    (found) => found[name] !== undefined || upstream.every((one) => found[one] === undefined),
  );

/** Secrets that stand in a README or a test are known to everybody. */
const notFromBooks = (name: keyof Found) =>
  rule(
    name,
    `This one is for development only: ${generate}.`,
    (found) =>
      isLoopback(found.SHOPKEEPER_LINK_ISSUER) ||
      !/development|example|change-?me|secret|canary/i.test(found[name] ?? ''),
  );

export const linking = v.pipe(
  variables,
  together('SHOPKEEPER_LINK_ALEXA_SECRET', 'SHOPKEEPER_LINK_ALEXA_VENDOR'),
  together('SHOPKEEPER_LINK_GOOGLE_SECRET', 'SHOPKEEPER_LINK_GOOGLE_PROJECT'),
  rule(
    'SHOPKEEPER_LINK_ALEXA_SECRET',
    'Set the secret of at least one platform: this, or SHOPKEEPER_LINK_GOOGLE_SECRET.',
    (found) => toClients(found).length > 0,
  ),
  notFromBooks('SHOPKEEPER_LINK_COOKIE_KEYS'),
  notFromBooks('SHOPKEEPER_LINK_SHOPPER_KEY'),
  notFromBooks('SHOPKEEPER_LINK_ALEXA_SECRET'),
  notFromBooks('SHOPKEEPER_LINK_GOOGLE_SECRET'),
  notFromBooks('SHOPKEEPER_LINK_TELEPHONY_SECRET'),
  notFromBooks('SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET'),
  withUpstream('SHOPKEEPER_LINK_UPSTREAM_ISSUER'),
  withUpstream('SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID'),
  withUpstream('SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET'),
);

export function toLinking(found: Found): LinkingSettings {
  const [cookieKey = '', ...olderCookieKeys] = list(found.SHOPKEEPER_LINK_COOKIE_KEYS);
  const [sealingKey = '', ...olderSealingKeys] = list(found.SHOPKEEPER_LINK_SEALING_KEYS);
  const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
  return {
    issuer: found.SHOPKEEPER_LINK_ISSUER,
    cookieKeys: [cookieKey, ...olderCookieKeys],
    sealingKeys: [bytes(sealingKey), ...olderSealingKeys.map(bytes)],
    shopperKey: found.SHOPKEEPER_LINK_SHOPPER_KEY,
    clients: toClients(found),
    ...toUpstream(found),
  };
}

function toUpstream(found: Found): { readonly upstream?: UpstreamSettings } {
  const {
    SHOPKEEPER_LINK_UPSTREAM_ISSUER: issuer,
    SHOPKEEPER_LINK_UPSTREAM_CLIENT_ID: clientId,
    SHOPKEEPER_LINK_UPSTREAM_CLIENT_SECRET: clientSecret,
    SHOPKEEPER_LINK_UPSTREAM_CLAIM: claim = 'sub',
  } = found;
  return issuer && clientId && clientSecret
    ? { upstream: { issuer, clientId, clientSecret, claim } }
    : {};
}

function toClients(found: Found): readonly ClientSettings[] {
  const {
    SHOPKEEPER_LINK_ALEXA_SECRET: alexa,
    SHOPKEEPER_LINK_ALEXA_VENDOR: vendorId,
    SHOPKEEPER_LINK_GOOGLE_SECRET: google,
    SHOPKEEPER_LINK_GOOGLE_PROJECT: projectId,
    SHOPKEEPER_LINK_TELEPHONY_SECRET: telephony,
  } = found;
  const pkce = (kind: string): Pkce =>
    list(found.SHOPKEEPER_LINK_PKCE).includes(kind) ? 'required' : 'accepted';
  const clients: (ClientSettings | undefined)[] = [
    alexa && vendorId ? { kind: 'alexa', secret: alexa, vendorId, pkce: pkce('alexa') } : undefined,
    google && projectId
      ? { kind: 'google', secret: google, projectId, pkce: pkce('google') }
      : undefined,
    telephony ? { kind: 'telephony', secret: telephony } : undefined,
  ];
  return clients.filter((one) => one !== undefined);
}
