import { expect, test } from '@jest/globals';
import { linkingSettings } from '../../../simulator/world/linking-settings.ts';
import { schemaFaults } from '../../../tools/check/smapi-schema.ts';
import { alexaLinkingRequest } from '../../../tools/linking/alexa-linking-request.ts';

const validate = (data: unknown) =>
  schemaFaults('v1.skill.accountLinking.AccountLinkingRequest', data);

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
