import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { startDatabase, type RunningDatabase } from '../../simulator/database/start-database.ts';
import { answerSchema } from '../fixtures/alexa/answer-schema.ts';
import { envelope, intent, launch, skillId } from '../fixtures/alexa/envelopes.ts';
import {
  nobodyThere,
  startFunction,
  type RunningFunction,
} from '../fixtures/functions/start-function.ts';

const alexa = {
  module: 'lambda/functions/alexa.ts',
  nodeArguments: ['--import', 'tsx'],
  env: { ...nobodyThere, SHOPKEEPER_SKILL_ID: skillId },
};

const spoken = (answer: unknown): string =>
  (v.parse(answerSchema, answer).response as { outputSpeech: { ssml: string } }).outputSpeech.ssml;

describe('the Alexa function as a plain process', () => {
  let database: RunningDatabase;
  let running: RunningFunction;

  beforeAll(async () => {
    database = await startDatabase();
    const env = { ...alexa.env, SHOPKEEPER_DYNAMODB_ENDPOINT: database.endpoint };
    running = await startFunction({ ...alexa, env });
  }, 30_000);

  afterAll(async () => {
    await running.stop();
    await database.stop();
  });

  test('opens, and knows a guest who comes back', async () => {
    expect(spoken(await running.invoke(launch()))).toContain('Welcome to Corner Market');
    expect(spoken(await running.invoke(launch()))).not.toContain('once your account is linked');
  });

  test('says so when the shop is not there', async () => {
    const answer = spoken(await running.invoke(intent('StoreHoursIntent')));
    expect(answer).toMatch(/look up our hours/);
  });

  test('gives another skill an empty answer', async () => {
    const application = { applicationId: 'amzn1.ask.skill.other' };
    expect(await running.invoke(envelope({ system: { application } }))).toEqual({
      version: '1.0',
      response: {},
    });
  });

  test('logs each turn as a line of JSON, without who it was', async () => {
    await running.invoke(launch({ system: { user: { userId: 'amzn1.ask.account.CANARY' } } }));
    const lines = running.output().trim().split('\n');
    const turns = lines.filter((line) => line.includes('"alexa.turn"'));
    expect(turns.length).toBeGreaterThan(0);
    expect(JSON.parse(turns[0] ?? '')).toMatchObject({ service: 'alexa', type: 'LaunchRequest' });
    expect(running.output()).not.toContain('CANARY');
  });
});

describe('the Alexa function without what it needs', () => {
  test('has a spoken answer when neither shop nor database are there', async () => {
    const running = await startFunction(alexa);
    expect(spoken(await running.invoke(launch()))).toMatch(/again|Corner Market/);
    await running.stop();
  }, 30_000);

  test('does not start without a configuration, and names all that is missing', async () => {
    await expect(startFunction({ ...alexa, env: {} })).rejects.toThrow(
      /SHOPKEEPER_SHOP_URL[\s\S]*SHOPKEEPER_SHOP_SECRET[\s\S]*SHOPKEEPER_SKILL_ID/,
    );
  }, 30_000);
});
