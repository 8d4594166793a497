import { describe, expect, test } from '@jest/globals';
import { readRequest } from '../../../../lambda/channels/alexa/read-request.ts';
import { createAlexaDevice } from '../../../../simulator/platforms/alexa/alexa-device.ts';
import type { VerificationAnswer, Voices } from '../../../../simulator/platforms/platform.ts';
import { intentOf, modelOf } from '../../understand/small-model.ts';

const verifying = {
  version: '1.0',
  sessionAttributes: { shopkeeper: { turns: 1 } },
  response: {
    directives: [
      {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.VerifyPerson/2',
        token: 'verification-1',
        onCompletion: 'RESUME_SESSION',
      },
    ],
  },
};
const over = { version: '1.0', response: { shouldEndSession: true } };

/** A device in front of a skill that gives these answers, one after the other, and then says goodbye. */
function deviceWith(...answers: readonly object[]) {
  const requests: unknown[] = [];
  let token: string | undefined = 'token-1';
  const platform = createAlexaDevice({
    model: {
      ...modelOf(intentOf('AMAZON.YesIntent', ['yes'])),
      invocationName: 'corner market',
      dialogIntents: new Set(),
    },
    situation: {
      persona: 'regular',
      accessToken: () => token,
      locale: 'en-US',
      timeZone: 'America/Chicago',
      clock: () => new Date('2026-11-26T15:00:00.123Z'),
    },
    device: { kind: 'speaker', apiEndpoint: 'http://127.0.0.1:9' },
    invoke: (request) => Promise.resolve(answers[requests.push(request) - 1] ?? over),
  });
  if (!platform.voices) throw new Error('Alexa knows voices');
  const voices: Voices = platform.voices;
  return {
    platform,
    voices,
    pin: (result: VerificationAnswer['result'], more: Partial<VerificationAnswer> = {}) =>
      voices.verify({ result, otherPerson: false, ...more }),
    setToken: (to: string | undefined) => {
      token = to;
    },
    /** As the skill reads it. */
    last: () => readRequest(requests.at(-1)),
  };
}

describe('the account of a device', () => {
  test('is asked for with every request', async () => {
    const { platform, setToken, last } = deviceWith();
    await platform.hear('yes');
    expect(last().accessToken).toBe('token-1');
    setToken(undefined);
    await platform.hear('yes');
    expect(last().accessToken).toBeUndefined();
    setToken('token-2');
    await platform.launch();
    expect(last().accessToken).toBe('token-2');
  });
});

describe('a voice', () => {
  test('is nobody’s until Alexa knows it, and then shops with the account of the device', async () => {
    const { platform, voices, setToken, last } = deviceWith();
    await platform.hear('yes');
    expect(last().person).toBeUndefined();
    voices.speakAs('recognised');
    await platform.hear('yes');
    expect(last().person).toEqual({
      id: 'amzn1.ask.person.REGULAR',
      accessToken: 'token-1',
      level: 300,
    });
    setToken(undefined);
    await platform.hear('yes');
    expect(last().person).not.toHaveProperty('accessToken');
    voices.speakAs('unknown');
    await platform.hear('yes');
    expect(last().person).toBeUndefined();
  });
});

describe('a voice code', () => {
  test('is answered in the session that asked for it, with the token that came along', async () => {
    const { platform, pin, last } = deviceWith(verifying);
    const asked = await platform.hear('yes');
    expect(asked.listening).toBe(true);
    const { session } = last();
    const turn = await pin('ACHIEVED');
    expect(turn).toMatchObject({
      heard: '!pin ACHIEVED',
      platformIntent: 'SessionResumedRequest',
      listening: false,
    });
    expect(last()).toMatchObject({
      verification: { token: 'verification-1', result: 'achieved' },
      person: { id: 'amzn1.ask.person.REGULAR', accessToken: 'token-1', level: 400 },
      session: { id: session?.id, attributes: verifying.sessionAttributes },
    });
  });

  test.each([
    ['NOT_MATCH', 'not-match'],
    ['METHOD_LOCKOUT', 'lockout'],
    ['VERIFICATION_METHOD_NOT_SETUP', 'not-set-up'],
    ['NOT_ENABLED', 'not-enabled'],
    ['NOT_ACHIEVED', 'not-achieved'],
  ] as const)('that ends in %s proves nobody', async (result, read) => {
    const { platform, pin, last } = deviceWith(verifying);
    await platform.hear('yes');
    await pin(result);
    expect(last().verification).toEqual({ token: 'verification-1', result: read });
    expect(last().person).toBeUndefined();
  });

  test('may be a forgery: by somebody else, or not by the code', async () => {
    const { pin, last } = deviceWith();
    await pin('ACHIEVED', { otherPerson: true });
    expect(last().person).toMatchObject({ id: 'amzn1.ask.person.REGULAR.OTHER', level: 400 });
    await pin('ACHIEVED', { level: 300 });
    expect(last().person).toMatchObject({ id: 'amzn1.ask.person.REGULAR', level: 300 });
  });

  test('that nobody has asked for, or not any more, comes with a token that is made up', async () => {
    const { platform, pin, last } = deviceWith(verifying);
    await platform.hear('yes');
    await pin('ACHIEVED');
    await pin('ACHIEVED');
    expect(last().verification).toMatchObject({ result: 'achieved' });
    expect(last().verification?.token).toMatch(/^made-up\./);
    platform.leave();
    await pin('ACHIEVED');
    expect(last().verification?.token).toMatch(/^made-up\./);
  });
});

describe('linking an account', () => {
  test('is told as an event about the same user, with the token', async () => {
    const { platform, last } = deviceWith();
    await platform.hear('yes');
    const { userId } = last();
    await platform.tellLinked();
    expect(last()).toMatchObject({
      type: 'AlexaSkillEvent.SkillAccountLinked',
      userId,
      event: { token: 'token-1' },
    });
    expect(last().session).toBeUndefined();
  });
});

describe('disabling the skill', () => {
  test('is told as an event about the same user, in no session', async () => {
    const { platform, last } = deviceWith();
    await platform.hear('yes');
    const { userId } = last();
    await platform.disable();
    expect(last()).toMatchObject({
      type: 'AlexaSkillEvent.SkillDisabled',
      userId,
      // In whole seconds, and not before what was said.
      event: { persists: 'NOT_PERSISTED', at: new Date('2026-11-26T15:00:01Z') },
    });
    expect(last().session).toBeUndefined();
    expect(last().accessToken).toBeUndefined();
  });
});
