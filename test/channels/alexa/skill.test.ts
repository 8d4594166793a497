import { afterEach, describe, expect, jest, test } from '@jest/globals';
import * as v from 'valibot';
import { newSession } from '../../../lambda/conversation/session.ts';
import { StoreUnavailable } from '../../../lambda/runtime/store-unavailable.ts';
import { answerSchema } from '../../fixtures/alexa/answer-schema.ts';
import {
  envelope,
  intent,
  launch,
  tap,
  withScreen,
  type Changes,
} from '../../fixtures/alexa/envelopes.ts';
import { farewell, named, reply } from '../../fixtures/alexa/replies.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';
import { createFakeApi } from '../../fakes/alexa-api/create-fake-api.ts';

const broken = () => Promise.reject(new TypeError('a bug'));
const session = { ...newSession, turns: 4, said: [named('Milk.')] };
const carrying = { session: { attributes: { shopkeeper: session } } };

afterEach(() => {
  jest.useRealTimers();
});

describe('a conversation', () => {
  test('is the core’s: its words, its session', async () => {
    const { skill, turns } = startSkill(() =>
      Promise.resolve(reply({ messages: [named('Hello.')] })),
    );
    const answer = v.parse(answerSchema, await skill.invoke(launch(carrying)));
    expect(turns).toMatchObject([{ intent: { kind: 'launch' }, session }]);
    expect(answer).toMatchObject({
      response: { outputSpeech: { ssml: '<speak>Hello.</speak>' }, shouldEndSession: false },
      sessionAttributes: { shopkeeper: reply().session },
    });
  });

  test('ends when nothing is asked', async () => {
    const { skill } = startSkill(() => Promise.resolve(farewell()));
    expect((await skill.invoke(intent('AMAZON.StopIntent'))).response.shouldEndSession).toBe(true);
  });

  test('goes on with a tap', async () => {
    const { skill, turns } = startSkill();
    await skill.invoke(tap(['choose', 2], { system: withScreen }));
    expect(turns).toMatchObject([
      { intent: { kind: 'answer', ordinal: 2 }, device: { screen: true } },
    ]);
  });

  test('carries nothing secret in its session attributes', async () => {
    const { skill } = startSkill();
    const secrets = { accessToken: 'canary-token', userId: 'canary-user' };
    const attributes = { shopkeeper: session, leftover: 'canary-attribute' };
    const answer = await skill.invoke(
      launch({ system: { user: secrets, apiAccessToken: 'canary-api' }, session: { attributes } }),
    );
    expect(Object.keys(answer.sessionAttributes ?? {})).toEqual(['shopkeeper']);
    expect(JSON.stringify(answer)).not.toContain('canary');
  });
});

describe('what nobody said', () => {
  test.each([
    ['AlexaSkillEvent.SkillEnabled', null],
    ['AlexaSkillEvent.SkillDisabled', null],
    ['AlexaSkillEvent.SkillAccountLinked', null],
    ['AlexaSkillEvent.SkillPermissionAccepted', null],
    ['AlexaSkillEvent.ProactiveSubscriptionChanged', null],
    ['AudioPlayer.PlaybackStarted', null],
    ['PlaybackController.NextCommandIssued', {}],
    ['System.ExceptionEncountered', {}],
    ['Alexa.Presentation.APL.RuntimeError', {}],
    ['Messaging.MessageReceived', null],
    ['Something.New', null],
  ])('(%s) gets an empty answer', async (type, withSession) => {
    const { skill, turns } = startSkill();
    const answer = await skill.invoke(envelope({ request: { type }, session: withSession }));
    expect(answer).toMatchObject({ version: '1.0', response: {} });
    expect(Object.keys(answer.response)).toEqual([]);
    expect(answer.sessionAttributes).toBeUndefined();
    expect(turns).toHaveLength(0);
  });

  test('(whether it could) is answered without words', async () => {
    const { skill } = startSkill();
    const answer = await skill.invoke(envelope({ request: { type: 'CanFulfillIntentRequest' } }));
    expect(answer.response).toEqual({ canFulfillIntent: { canFulfill: 'NO' } });
  });

  test('(the end of a session) reaches the core, and is not answered', async () => {
    const { skill, turns, log } = startSkill();
    const error = { type: 'INVALID_RESPONSE', message: 'no' };
    const ended = envelope({ request: { type: 'SessionEndedRequest', reason: 'ERROR', error } });
    const answer = await skill.invoke(ended);
    expect(turns).toMatchObject([{ intent: { kind: 'session-ended' } }]);
    expect(Object.keys(answer.response)).toEqual([]);
    expect(log[0]?.fields).toMatchObject({ fault: 'INVALID_RESPONSE' });
  });

  test('(the end of a session) is not answered when the core fails either', async () => {
    const { skill, log } = startSkill(broken);
    const answer = await skill.invoke(envelope({ request: { type: 'SessionEndedRequest' } }));
    expect(Object.keys(answer.response)).toEqual([]);
    expect(log.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('but in a session, by a request nobody knows yet, is for the core', async () => {
    const { skill, turns } = startSkill();
    const answer = await skill.invoke(envelope({ request: { type: 'Something.New' } }));
    expect(turns).toMatchObject([{ intent: { kind: 'unsupported', name: 'Something.New' } }]);
    expect(answer.response.outputSpeech).toBeDefined();
  });
});

describe('a failure', () => {
  test.each([-1, -1.5, 1e308, 'many'])(
    'finds its words in a session of %p turns',
    async (turns) => {
      const { skill } = startSkill(broken);
      const forged = { session: { attributes: { shopkeeper: { ...session, turns } } } };
      const { response } = await skill.invoke(intent('AMAZON.HelpIntent', {}, forged));
      expect(response.outputSpeech).toMatchObject({ ssml: expect.stringMatching(/\w/) });
    },
  );

  test('is one apology that asks again, with the session as it was', async () => {
    const { skill, log } = startSkill(broken);
    const answer = v.parse(answerSchema, await skill.invoke(intent('ReorderIntent', {}, carrying)));
    expect(answer.response).toMatchObject({
      outputSpeech: { ssml: expect.stringContaining('something went wrong') },
      shouldEndSession: false,
    });
    expect(answer.sessionAttributes).toEqual({ shopkeeper: session, apologies: 1 });
    expect(log).toMatchObject([
      { level: 'error', event: 'alexa.failed', fields: { error: 'TypeError', detail: 'a bug' } },
    ]);
  });

  test('right after a failure ends the session in other words', async () => {
    const { skill } = startSkill(broken);
    const first = await skill.invoke(intent('ReorderIntent', {}, carrying));
    const attributes = first.sessionAttributes ?? {};
    const second = await skill.invoke(intent('ReorderIntent', {}, { session: { attributes } }));
    expect(second.response.shouldEndSession).toBe(true);
    expect(second.response.outputSpeech).not.toEqual(first.response.outputSpeech);
    expect(second.sessionAttributes).toMatchObject({ shopkeeper: session });
  });

  test('is forgotten after an answer', async () => {
    let works = false;
    const { skill } = startSkill(() => (works ? Promise.resolve(reply()) : broken()));
    await skill.invoke(intent('ReorderIntent', {}, carrying));
    works = true;
    const attributes = { shopkeeper: session, apologies: 1 };
    const answer = await skill.invoke(intent('ReorderIntent', {}, { session: { attributes } }));
    expect(answer.sessionAttributes).not.toHaveProperty('apologies');
  });

  test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
    'lets go whoever says %s',
    async (name) => {
      const { skill } = startSkill(broken);
      expect((await skill.invoke(intent(name))).response.shouldEndSession).toBe(true);
    },
  );

  test('of the store is a failure like any other', async () => {
    const identify = () => Promise.reject(new StoreUnavailable('down'));
    const { skill, turns, log } = startSkill(undefined, { identify });
    v.parse(answerSchema, await skill.invoke(launch()));
    expect(turns).toHaveLength(0);
    expect(log).toMatchObject([{ fields: { code: 'STORE_UNAVAILABLE' } }]);
  });

  test('of the words is an apology too', async () => {
    const unknown = { key: 'no.such.text', params: {} } as unknown as ReturnType<typeof named>;
    const { skill } = startSkill(() => Promise.resolve(reply({ messages: [unknown] })));
    const answer = v.parse(answerSchema, await skill.invoke(launch()));
    expect(answer.sessionAttributes).toHaveProperty('apologies', 1);
  });

  test('never tells the shopper what failed', async () => {
    const { skill } = startSkill(() => Promise.reject(new Error('secret detail')));
    expect(JSON.stringify(await skill.invoke(launch()))).not.toContain('secret detail');
  });
});

describe('the deadline', () => {
  test('reaches the core as a signal 6.5 seconds after the request', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const { skill, turns } = startSkill(
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(reply({ messages: [named('Still asking.')] }));
          });
        }),
    );
    const answer = skill.invoke(launch());
    await jest.advanceTimersByTimeAsync(6499);
    expect(turns[0]?.signal.aborted).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect((await answer).response.outputSpeech).toMatchObject({
      ssml: '<speak>Still asking.</speak>',
    });
  });

  test('ends in an apology before Alexa gives up, whatever the core does', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const { skill, log } = startSkill(() => new Promise(() => undefined));
    const answer = skill.invoke(launch());
    await jest.advanceTimersByTimeAsync(7200);
    expect((await answer).sessionAttributes).toHaveProperty('apologies', 1);
    expect(log).toMatchObject([{ fields: { code: 'DEADLINE_EXCEEDED' } }]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is bridged by one word after a second and a half', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const api = createFakeApi({ '/v1/directives': { status: 204 } });
    const slow = () =>
      new Promise<ReturnType<typeof reply>>((resolve) => {
        setTimeout(() => {
          resolve(reply());
        }, 3000);
      });
    const { skill } = startSkill(slow, { fetch: api.fetch });
    const answer = skill.invoke(launch());
    await jest.advanceTimersByTimeAsync(3000);
    await answer;
    expect(api.calls).toMatchObject([{ body: { directive: { type: 'VoicePlayer.Speak' } } }]);
  });
});

describe('somebody else’s skill', () => {
  const foreign: Changes = { system: { application: { applicationId: 'amzn1.ask.skill.other' } } };

  test.each([
    ['another id', launch(foreign)],
    ['no id', launch({ system: { application: null }, session: null })],
    ['nothing at all', {}],
  ])('(%s) gets an empty answer, and the core hears nothing', async (_, event) => {
    const { skill, turns, log } = startSkill();
    const answer = await skill.invoke(event);
    expect(answer).toEqual({ version: '1.0', response: {} });
    expect(turns).toHaveLength(0);
    expect(log).toMatchObject([{ level: 'error', event: 'alexa.refused' }]);
  });

  test('is let in only where no id was configured', async () => {
    const { skill, turns } = startSkill(undefined, { skillId: undefined });
    await skill.invoke(launch(foreign));
    expect(turns).toHaveLength(1);
  });
});
