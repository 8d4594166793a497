import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadSpeech, type Speech } from '../../lambda/speech/speech.ts';
import { openWorld, type World } from '../../simulator/world/world.ts';
import { certify } from '../certification/rules.ts';
import { check, commonGround } from './check.ts';
import { journeys, type Journey } from './journey.ts';
import { playLive, type Channel, type Played } from './play.ts';
import { createReport } from './report.ts';

jest.setTimeout(60_000);

/** The day before Thanksgiving, 3 PM in Chicago. */
const now = '2026-11-25T15:00:00-06:00';

const channels: readonly Channel[] = ['alexa', 'google'];
let worlds: Readonly<Record<Channel, World>>;
let speech: Speech;
const report = createReport(() => speech);

// A shop for each channel, so that what one journey buys changes nothing for the same journey elsewhere.
beforeAll(async () => {
  const [alexa, google] = await Promise.all(
    channels.map(() => openWorld({ fresh: true, now, onProgress: () => undefined })),
  );
  if (!alexa || !google) throw new Error('no shop has opened');
  worlds = { alexa, google };
  speech = await loadSpeech('en-US');
});

afterAll(async () => {
  process.stdout.write(`\n${report.table()}\n\n`);
  await Promise.all(channels.map((channel) => worlds[channel].stop()));
});

/** Holds what was played against all that is promised: by its script, and by Amazon's rules for skills that sell. */
function checkAll(journey: Journey, channel: Channel, played: Played): void {
  report.begin(journey.file, channel);
  check(journey, channel, played, speech);
  const { settings } = journey;
  expect(certify({ ...played, channel, seller: 'Corner Market', settings })).toEqual([]);
  report.holds(journey.file, channel, played);
}

describe.each(journeys.filter(({ only }) => !only))('$file: $shows', (journey) => {
  test('on both channels, with the same operations and the same words', async () => {
    const [alexa, google] = await Promise.all([
      playLive(worlds.alexa, journey, 'alexa'),
      playLive(worlds.google, journey, 'google'),
    ]);
    checkAll(journey, 'alexa', alexa);
    checkAll(journey, 'google', google);
    if (journey.persona !== 'guest') expect(commonGround(google)).toEqual(commonGround(alexa));
  });
});

describe.each(journeys.filter(({ only }) => only))('$file: $shows', (journey) => {
  test('on Alexa, where voices are told apart and accounts are linked', async () => {
    checkAll(journey, 'alexa', await playLive(worlds.alexa, journey, 'alexa'));
  });
});

test('answers are short: a median of 18 words at most, and 30 for nineteen of twenty', () => {
  const { count, median, p95, most } = report.words();
  // Where a single journey is looked at, there is nothing to tell of all of them.
  if (count < journeys.length) return;
  expect(median).toBeLessThanOrEqual(18);
  expect(p95).toBeLessThanOrEqual(30);
  expect(most).toBeLessThanOrEqual(45);
});
