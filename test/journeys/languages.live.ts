import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { locales, type Locale } from '../../lambda/speech/locales.ts';
import { money } from '../../lambda/speech/formats.ts';
import { loadSpeech } from '../../lambda/speech/speech.ts';
import { alexaLocales, dialogflowLanguages, sourcesOf } from '../../tools/locales.ts';
import { lintReply } from '../voice-ux/lint-reply.ts';
import { createStage } from './in-memory/open-scene.ts';
import { journeys, type Journey } from './journey.ts';
import { createLanguageReport } from './language-report.ts';
import { play, type Channel, type Played } from './play.ts';
import { readSaid } from './said.ts';
import { storyOf } from './same-story.ts';

jest.setTimeout(60_000);

/** The day before Thanksgiving, 3 PM in Chicago. */
const now = '2026-11-25T15:00:00-06:00';

const english = createStage('en', now);
const dialogflow = Object.values(dialogflowLanguages);

/** Each locale where it is spoken; Dialogflow has one of each language, and regions are said what their language says. */
const casts = locales.flatMap((locale) => {
  const language = sourcesOf[locale][0] ?? '';
  const said = language === 'en' ? undefined : readSaid(language);
  const isReference = locale === 'en-US';
  if (isReference || (language !== 'en' && !said)) return [];
  const channels: readonly Channel[] = [
    ...(alexaLocales.includes(locale) ? (['alexa'] as const) : []),
    ...(dialogflow.includes(locale) ? (['google'] as const) : []),
  ];
  return channels.map((channel) => ({ locale, language, channel, said }));
});

const stories = new Map<string, Promise<Played>>();

/** The same in English, played once. */
function inEnglish(journey: Journey, channel: Channel): Promise<Played> {
  const name = `${channel} ${journey.file}`;
  const known =
    stories.get(name) ?? play(english.openScene(), journey, { channel, locale: 'en-US' });
  stories.set(name, known);
  return known;
}

const report = createLanguageReport();

afterAll(() => {
  process.stdout.write(`\n${report.table()}\n\n`);
});

describe.each(casts)('in $locale on $channel', ({ locale, language, channel, said }) => {
  const stage = createStage(language, now);
  const playable = journeys.filter(({ only }) => !only || only === channel);

  beforeAll(async () => {
    await loadSpeech(locale);
  });

  test.each(playable)('$file: the same happens as in English', async (journey) => {
    report.begin(journey.file, locale, channel);
    const [played, reference] = await Promise.all([
      play(stage.openScene(), journey, {
        ...{ channel, locale },
        ...(said && { says: said[journey.file] ?? [] }),
      }),
      inEnglish(journey, channel),
    ]);
    const speech = await loadSpeech(locale);
    expect(speech.locale).toBe(locale);
    expect(storyOf(played)).toEqual(storyOf(reference));
    expect(played.replies.flatMap((reply) => lintReply(reply, speech))).toEqual([]);
    expectTotalsSpoken(played, locale);
    report.holds(journey.file, locale, channel, played);
  });
});

/** Whatever was charged had been said before, and was said again afterwards. */
function expectTotalsSpoken({ turns, before, after }: Played, locale: Locale): void {
  const orders = after.orders.slice(0, after.orders.length - before.orders.length);
  for (const { total } of orders) {
    const spoken = withPlainSpaces(money(total, locale));
    const times = turns.filter(({ says }) => withPlainSpaces(says).includes(spoken)).length;
    expect(times).toBeGreaterThanOrEqual(2);
  }
}

/** Numbers and currencies are held together by spaces that do not break a line. */
const withPlainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
