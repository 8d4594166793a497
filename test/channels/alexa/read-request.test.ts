import { describe, expect, test } from '@jest/globals';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import {
  envelope,
  launch,
  requestId,
  resumed,
  sessionId,
  skillId,
  userId,
  withScreen,
} from '../../fixtures/alexa/envelopes.ts';

describe('a request', () => {
  test('as it should be is read in full', () => {
    const system = { ...withScreen, user: { userId, accessToken: 'token' } };
    expect(readRequest(launch({ system, session: { attributes: { a: 1 } } }))).toEqual({
      type: 'LaunchRequest',
      id: requestId,
      locale: 'en-US',
      slots: {},
      arguments: [],
      session: { id: sessionId, attributes: { a: 1 } },
      applicationId: skillId,
      userId,
      accessToken: 'token',
      device: { id: 'amzn1.ask.device.TEST', interfaces: new Set(['Alexa.Presentation.APL']) },
      api: { endpoint: 'https://api.amazonalexa.com', token: 'api-access-token' },
    });
  });

  test.each([[null], ['request'], [7], [[]], [{}], [{ request: null }], [undefined]])(
    'that is %j is one of no type and no session',
    (event) => {
      expect(readRequest(event)).toMatchObject({ type: '', locale: 'en-US', slots: {} });
      expect(readRequest(event).session).toBeUndefined();
    },
  );

  test.each([[null], [''], ['en'], ['en_US'], ['x-y'], [7]])(
    'with the locale %j is in American English',
    (locale) => {
      expect(readRequest(launch({ request: { locale } })).locale).toBe('en-US');
    },
  );

  test('keeps a locale that it may not speak', () => {
    expect(readRequest(launch({ request: { locale: 'de-DE' } })).locale).toBe('de-DE');
  });

  test('without a context still knows the user by its session', () => {
    const { request: said, session } = launch({
      session: { user: { userId, accessToken: 'old' } },
    });
    const request = readRequest({ request: said, session });
    expect(request).toMatchObject({ applicationId: skillId, userId, accessToken: 'old' });
    expect(request.api).toBeUndefined();
  });

  test('believes the context before the session, and takes null for no token', () => {
    const session = { user: { userId, accessToken: 'old' } };
    const token = (accessToken: unknown) =>
      readRequest(launch({ session, system: { user: { userId, accessToken } } })).accessToken;
    expect(token('new')).toBe('new');
    expect(token(null)).toBe('old');
    expect(
      readRequest(launch({ system: { user: { userId, accessToken: '' } } })).accessToken,
    ).toBeUndefined();
  });

  test('names no API where the endpoint or its token is missing', () => {
    expect(readRequest(launch({ system: { apiEndpoint: undefined } })).api).toBeUndefined();
    expect(readRequest(launch({ system: { apiAccessToken: undefined } })).api).toBeUndefined();
  });

  test('knows a speaker only by a person id', () => {
    const person = (data: unknown) => readRequest(launch({ system: { person: data } })).person;
    expect(person({ personId: 'p', accessToken: 't' })).toEqual({ id: 'p', accessToken: 't' });
    expect(person({ personId: 'p' })).toEqual({ id: 'p' });
    expect(person({ accessToken: 't' })).toBeUndefined();
    expect(person(null)).toBeUndefined();
  });

  test.each([
    [{ level: 400 }, { id: 'p', level: 400 }],
    [{ level: '400' }, { id: 'p' }],
    [{ level: Number.NaN }, { id: 'p' }],
    [{ level: null }, { id: 'p' }],
    [400, { id: 'p' }],
    [null, { id: 'p' }],
  ])('believes a level of authentication that is a number: %j', (level, person) => {
    const system = { person: { personId: 'p', authenticationConfidenceLevel: level } };
    expect(readRequest(launch({ system })).person).toEqual(person);
  });

  test('has a session when something was said, even where it got lost', () => {
    expect(readRequest(launch({ session: null })).session).toEqual({ attributes: {} });
    expect(readRequest(resumed({}, { session: null })).session).toEqual({ attributes: {} });
    const event = envelope({ session: null, request: { type: 'AlexaSkillEvent.SkillEnabled' } });
    expect(readRequest(event).session).toBeUndefined();
  });

  test.each([[null], ['text'], [[1]], [7]])(
    'takes the session attributes %j for none',
    (attributes) => {
      expect(readRequest(launch({ session: { attributes } })).session?.attributes).toEqual({});
    },
  );

  test('knows a position on earth, and no other', () => {
    const at = (latitudeInDegrees: unknown, longitudeInDegrees: unknown) =>
      readRequest(
        launch({
          context: { Geolocation: { coordinate: { latitudeInDegrees, longitudeInDegrees } } },
        }),
      ).geolocation;
    expect(at(41.9, -87.6)).toEqual({ latitude: 41.9, longitude: -87.6 });
    expect(at('41.9', -87.6)).toBeUndefined();
    expect(at(91, 0)).toBeUndefined();
    expect(at(undefined, undefined)).toBeUndefined();
  });

  test('tells why a session ended, whatever form that takes', () => {
    const fault = (request: object) =>
      readRequest(envelope({ request: { type: 'SessionEndedRequest', ...request } })).fault;
    expect(fault({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } })).toBe(
      'INVALID_RESPONSE',
    );
    expect(fault({ reason: 'USER_INITIATED' })).toBe('USER_INITIATED');
    expect(fault({ error: null })).toBeUndefined();
  });
});
