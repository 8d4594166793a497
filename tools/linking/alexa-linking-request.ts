import { ConfigError } from '../../lambda/runtime/config-error.ts';

/** As much of the settings as Amazon is told. */
interface LinkingOfAlexa {
  readonly issuer: string;
  readonly clients: readonly { readonly kind: string; readonly secret: string }[];
}

/**
 * An AccountLinkingRequest of the Skill Management API. Whoever enables the skill need not link at once, because guests can ask for
 * hours; and may link by voice (`voiceForwardAccountLinking`).
 * https://developer.amazon.com/docs/smapi/account-linking-schemas.html
 */
export function alexaLinkingRequest({ issuer, clients }: LinkingOfAlexa) {
  const alexa = clients.find(({ kind }) => kind === 'alexa');
  if (!alexa) {
    throw new ConfigError([
      {
        variable: 'SHOPKEEPER_LINK_ALEXA_SECRET',
        code: 'MISSING',
        remedy: 'Set the secret that Alexa is given, and SHOPKEEPER_LINK_ALEXA_VENDOR with it.',
      },
    ]);
  }
  return {
    accountLinkingRequest: {
      type: 'AUTH_CODE',
      skipOnEnablement: true,
      authorizationUrl: `${issuer}/auth`,
      accessTokenUrl: `${issuer}/token`,
      accessTokenScheme: 'HTTP_BASIC',
      clientId: alexa.kind,
      clientSecret: alexa.secret,
      scopes: ['shop'],
      domains: [new URL(issuer).hostname],
      defaultTokenExpirationInSeconds: 3600,
      voiceForwardAccountLinking: 'ENABLED',
    },
  };
}
