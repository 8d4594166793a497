import * as v from 'valibot';
import { linking, toLinking, type LinkingSettings } from './env-linking.ts';
import { toVoice, voice, type VoiceConfig } from './env-voice.ts';
import { matching, parse, required, secret, url, type Environment } from './env-schema.ts';

/** What every function needs. */
export interface Config {
  readonly shop: { readonly url: string; readonly secret: string };
  readonly database: {
    /** Absent on AWS, where the region decides. */
    readonly endpoint?: string;
    readonly region: string;
    readonly tablePrefix: string;
    readonly createTables: boolean;
  };
  readonly voice: VoiceConfig;
  readonly logLevel: LogLevel;
}

export interface AlexaConfig extends Config {
  readonly skillId: string;
  /** A platform API on loopback, besides Amazon's own: the simulator's. */
  readonly alexaApi?: string;
}

export interface GoogleConfig extends Config {
  readonly google: {
    /** Shared with the agent's fulfilment settings. With neither this nor `identityToken` nobody is let in. */
    readonly secret?: string;
    /** Google signs who calls: the webhook's own address, and the agent's service account. */
    readonly identityToken?: { readonly audience: string; readonly email: string };
  };
}

export interface LinkingConfig extends Config {
  readonly linking: LinkingSettings;
}

export interface ServerConfig extends AlexaConfig, GoogleConfig {
  readonly server: { readonly host: string; readonly port: number };
  /** Absent: accounts are linked by another process, or by none. */
  readonly linking?: LinkingSettings;
}

export type LogLevel = v.InferOutput<typeof logLevel>;

/** All of these throw a ConfigError that names every variable at fault and what to do. */
export const readConfig = (env: Environment = process.env): Config => toConfig(parse(common, env));

export const readAlexaConfig = (env: Environment = process.env): AlexaConfig =>
  toAlexaConfig(parse(v.intersect([common, alexa]), env));

export const readGoogleConfig = (env: Environment = process.env): GoogleConfig =>
  toGoogleConfig(parse(v.intersect([common, google]), env));

export function readLinkingConfig(env: Environment = process.env): LinkingConfig {
  const found = parse(v.intersect([common, linking]), env);
  return { ...toConfig(found), linking: toLinking(found) };
}

export function readServerConfig(env: Environment = process.env): ServerConfig {
  const found = parse(v.intersect([common, alexa, google, server]), env);
  return {
    ...toAlexaConfig(found),
    ...toGoogleConfig(found),
    server: { host: found.SHOPKEEPER_HOST, port: found.SHOPKEEPER_PORT },
    ...(env['SHOPKEEPER_LINK_ISSUER'] && { linking: readLinkingConfig(env).linking }),
  };
}

const logLevel = v.picklist(
  ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'],
  'Set DEBUG, INFO, WARN, ERROR or SILENT.',
);

const common = v.object({
  ...voice.entries,
  SHOPKEEPER_SHOP_URL: url("Set the address of the shop's GraphQL API."),
  SHOPKEEPER_SHOP_SECRET: secret(
    'Set the secret that the shop checks log-ins with (16 characters or more).',
  ),
  SHOPKEEPER_DYNAMODB_ENDPOINT: v.optional(
    url('Set the address of a local DynamoDB, or leave it out on AWS.'),
  ),
  SHOPKEEPER_TABLE_PREFIX: v.optional(
    matching(/^[\w.-]{3,40}$/, 'Use 3 to 40 letters, digits, dots, dashes or underscores.'),
    'shopkeeper-',
  ),
  AWS_REGION: v.optional(matching(/^[a-z]+(-[a-z]+)+-\d$/, 'Name an AWS region.'), 'us-east-1'),
  SHOPKEEPER_LOG_LEVEL: v.optional(logLevel, 'INFO'),
});

const alexa = v.object({
  SHOPKEEPER_SKILL_ID: v.pipe(
    required,
    v.startsWith(
      'amzn1.ask.skill.',
      "Set the skill's id (amzn1.ask.skill...): others are refused.",
    ),
  ),
  SHOPKEEPER_ALEXA_API: v.optional(
    matching(
      /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/,
      'Only http://127.0.0.1:PORT may stand in for Amazon: leave it out in production.',
    ),
  ),
});

const google = v.pipe(
  v.object({
    SHOPKEEPER_GOOGLE_SECRET: v.optional(
      secret('Set the secret that the agent sends with each call (16 characters or more).'),
    ),
    SHOPKEEPER_GOOGLE_AUDIENCE: v.optional(
      url("Set the webhook's own address, as the agent's settings have it."),
    ),
    SHOPKEEPER_GOOGLE_EMAIL: v.optional(
      v.pipe(v.string(), v.email("Set the e-mail address of the agent's service account.")),
    ),
  }),
  v.forward(
    v.check(
      (found) =>
        (found.SHOPKEEPER_GOOGLE_AUDIENCE === undefined) ===
        (found.SHOPKEEPER_GOOGLE_EMAIL === undefined),
      'Set SHOPKEEPER_GOOGLE_AUDIENCE and SHOPKEEPER_GOOGLE_EMAIL together, or neither.',
    ),
    ['SHOPKEEPER_GOOGLE_EMAIL'],
  ),
);

const port = 'Set a port between 0 and 65535.';

const server = v.object({
  SHOPKEEPER_HOST: v.optional(v.string(), '127.0.0.1'),
  SHOPKEEPER_PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, port), v.transform(Number), v.maxValue(65535, port)),
    '3000',
  ),
});

function toConfig(found: v.InferOutput<typeof common>): Config {
  return {
    shop: { url: found.SHOPKEEPER_SHOP_URL, secret: found.SHOPKEEPER_SHOP_SECRET },
    database: {
      ...(found.SHOPKEEPER_DYNAMODB_ENDPOINT && { endpoint: found.SHOPKEEPER_DYNAMODB_ENDPOINT }),
      region: found.AWS_REGION,
      tablePrefix: found.SHOPKEEPER_TABLE_PREFIX,
      createTables: found.SHOPKEEPER_DYNAMODB_ENDPOINT !== undefined,
    },
    voice: toVoice(found),
    logLevel: found.SHOPKEEPER_LOG_LEVEL,
  };
}

const toAlexaConfig = (
  found: v.InferOutput<typeof common> & v.InferOutput<typeof alexa>,
): AlexaConfig => ({
  ...toConfig(found),
  skillId: found.SHOPKEEPER_SKILL_ID,
  ...(found.SHOPKEEPER_ALEXA_API && { alexaApi: found.SHOPKEEPER_ALEXA_API }),
});

function toGoogleConfig(
  found: v.InferOutput<typeof common> & v.InferOutput<typeof google>,
): GoogleConfig {
  const { SHOPKEEPER_GOOGLE_AUDIENCE: audience, SHOPKEEPER_GOOGLE_EMAIL: email } = found;
  return {
    ...toConfig(found),
    google: {
      ...(found.SHOPKEEPER_GOOGLE_SECRET && { secret: found.SHOPKEEPER_GOOGLE_SECRET }),
      ...(audience && email && { identityToken: { audience, email } }),
    },
  };
}
