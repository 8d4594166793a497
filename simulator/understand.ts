import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { oneOf, orUsage, runCommand } from './command-line/usage.ts';
import { loadModel, localesOf } from './load-models.ts';
import { heardSlots } from './platforms/heard-slots.ts';
import { describe } from './understand/describe.ts';
import { intentNamed } from './understand/intent-named.ts';
import { createUnderstanding } from './understand/understand.ts';

/**
 * `npm run -s understand -- [--locale en-US] [--channel alexa] [--json]`: what each line of the input would mean at the beginning of a
 * conversation.
 */

const fallbacks = { alexa: 'AMAZON.FallbackIntent', google: 'Default Fallback Intent' };

function readOptions() {
  const { values } = orUsage(() =>
    parseArgs({
      options: {
        locale: { type: 'string', default: 'en-US' },
        channel: { type: 'string', default: 'alexa' },
        json: { type: 'boolean', default: false },
      },
    }),
  );
  const channel = oneOf('channel', ['alexa', 'google'] as const, values.channel);
  return {
    locale: oneOf('locale', localesOf(channel), values.locale),
    channel,
    json: values.json,
  };
}

async function understandLines(): Promise<void> {
  const { locale, channel, json } = readOptions();
  const understand = createUnderstanding(loadModel(channel, locale));
  for await (const line of createInterface({ input: process.stdin })) {
    const heard = line.trim();
    if (heard === '') continue;
    const today = new Date().toISOString().slice(0, 10);
    const understood = understand(heard, { today, contexts: new Set(), learnt: new Map() });
    const platformIntent = understood?.intent.name ?? fallbacks[channel];
    const meaning = {
      heard,
      intent: intentNamed(platformIntent),
      platformIntent,
      confidence: Number((understood?.confidence ?? 0).toFixed(3)),
      slots: heardSlots(understood?.slots ?? {}),
    };
    console.log(json ? JSON.stringify(meaning) : describe(meaning));
  }
}

await runCommand(understandLines);
