import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadAlexaModel } from '../../simulator/load-models.ts';
import { createAlexaDevice } from '../../simulator/platforms/alexa/alexa-device.ts';
import { applicationId, userIdOf } from '../../simulator/platforms/alexa/write-request.ts';
import type { Platform } from '../../simulator/platforms/platform.ts';
import { credentialsOf } from '../account-linking/platform.ts';
import { acceptAnswer } from '../fixtures/alexa/accept-answer.ts';
import { startFunction, type RunningFunction } from '../fixtures/functions/start-function.ts';
import { linkInBrowser } from '../journeys/first-order/links.ts';
import { openStory, type Household, type Story } from '../journeys/first-order/story.ts';

jest.setTimeout(60_000);

const seedingTakesMs = 180_000;
const persona = 'coded';
let story: Story;
let home: Household;
let skill: RunningFunction;

beforeAll(async () => {
  story = await openStory();
  home = story.household(persona);
  await linkInBrowser(story, home, 'alexa', {
    lines: { 'New voice code, four digits': '2580' },
  });
  skill = await startFunction({
    module: 'lambda/functions/alexa.ts',
    nodeArguments: ['--import', 'tsx'],
    env: {
      SHOPKEEPER_SHOP_URL: story.world.shop.url,
      SHOPKEEPER_SHOP_SECRET: story.world.shop.secret,
      SHOPKEEPER_DYNAMODB_ENDPOINT: story.world.database,
      SHOPKEEPER_SKILL_ID: applicationId,
      SHOPKEEPER_LOG_LEVEL: 'DEBUG',
    },
  });
}, seedingTakesMs);

afterAll(async () => {
  await skill.stop();
  await story.stop();
});

const device = (accessToken: () => string | undefined): Platform =>
  createAlexaDevice({
    model: loadAlexaModel('en-US'),
    situation: {
      persona,
      accessToken,
      locale: 'en-US',
      timeZone: 'America/Chicago',
      clock: story.world.clock,
    },
    device: { kind: 'speaker', apiEndpoint: 'http://127.0.0.1:9' },
    invoke: async (request) => acceptAnswer(await skill.invoke(request)),
  });

test('the Alexa function logs an order with a code, and nothing of who placed it', async () => {
  const speaker = device(() => home.tokens.alexa?.access_token);
  await speaker.hear('reorder my coffee');
  await speaker.hear('yes');
  await speaker.hear('one nine eight four');
  expect((await speaker.hear('two five eight zero')).says).toContain('the order number ends in');
  const stranger = device(() => 'a-canary-token-that-nobody-was-ever-given-0001');
  expect((await stranger.hear("where's my order")).says).toContain('has run out');
  const logged = skill.output();
  expect(logged).toContain('"alexa.turn"');
  expect(logged).toContain('"voice_code_checked"');
  story.canaries.plant('2580', '1984', '7731', 'a-canary-token', userIdOf(persona));
  story.canaries.plant('Corinne', 'Baker', 'Rockwell', ...Object.values(credentialsOf(persona)));
  expect(story.canaries.found(logged)).toEqual([]);
  expect(story.canaries.found()).toEqual([]);
});

test('a canary that is logged is found', () => {
  const { canaries } = story;
  canaries.plant('2580');
  expect(canaries.found('{"said":"2580"}')).toEqual(['2580']);
  expect(canaries.found('{"ms":12580}')).toEqual([]);
});
