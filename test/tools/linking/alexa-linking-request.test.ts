import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv, type AnySchema } from 'ajv';
import { linkingSettings } from '../../../simulator/world/linking-settings.ts';
import { alexaLinkingRequest } from '../../../tools/linking/alexa-linking-request.ts';

const spec = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
const name = 'v1.skill.accountLinking.AccountLinkingRequest';

/** Amazon's own description of the request, with no room for what it does not name. */
function validate(data: unknown): readonly (string | undefined)[] {
  const { definitions } = JSON.parse(readFileSync(spec, 'utf8')) as {
    definitions: Record<string, Record<string, unknown>>;
  };
  const closed = Object.fromEntries(
    Object.entries(definitions)
      .filter(([key]) => key.startsWith('v1.skill.accountLinking.'))
      .map(([key, schema]) => [
        key,
        schema['type'] === 'object' ? { ...schema, additionalProperties: false } : schema,
      ]),
  );
  const schema: AnySchema = { definitions: closed, $ref: `#/definitions/${name}` };
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return check(data)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => instancePath + (message ?? ''));
}

const request = alexaLinkingRequest(linkingSettings('https://voice.shop.example/link'));

test('is what Amazon’s own schema wants, and voice-forward linking is allowed', () => {
  expect(validate(request)).toEqual([]);
  expect(request.accountLinkingRequest).toMatchObject({
    authorizationUrl: 'https://voice.shop.example/link/auth',
    accessTokenUrl: 'https://voice.shop.example/link/token',
    clientId: 'alexa',
    scopes: ['shop'],
    voiceForwardAccountLinking: 'ENABLED',
  });
});

test.each([
  ['a word that Amazon does not know', { voiceForwardAccountLinking: 'YES' }],
  ['a field that Amazon does not know', { voiceForward: 'ENABLED' }],
])('%s would be found', (_, more) => {
  const { accountLinkingRequest } = request;
  expect(validate({ accountLinkingRequest: { ...accountLinkingRequest, ...more } })).not.toEqual(
    [],
  );
});

test('needs the client that Alexa is', () => {
  const { clients, ...settings } = linkingSettings('https://voice.shop.example/link');
  const others = clients.filter(({ kind }) => kind !== 'alexa');
  expect(() => alexaLinkingRequest({ ...settings, clients: others })).toThrow(
    'SHOPKEEPER_LINK_ALEXA_SECRET (MISSING)',
  );
});
