import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadAgent, loadAlexaModel, locales } from './load-models.ts';
import { heardSlots } from './platforms/heard-slots.ts';
import { describe } from './understand/describe.ts';
import { intentNamed } from './understand/intent-named.ts';
import { createUnderstanding } from './understand/understand.ts';

/**
 * `npm run -s understand -- [--locale en-US] [--channel alexa] [--json]`: what each line of the input would mean at the beginning of a
 * conversation.
 */

const { locale, channel, json } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en-US' },
    channel: { type: 'string', default: 'alexa' },
    json: { type: 'boolean', default: false },
  },
}).values;
if (!locales.includes(locale)) fail(`no model for ${locale}; there is ${locales.join(', ')}`);
if (channel !== 'alexa' && channel !== 'google') fail(`no channel ${channel}: alexa or google`);

const understand = createUnderstanding(
  channel === 'google' ? loadAgent(locale) : loadAlexaModel(locale),
);
const fallbacks = { alexa: 'AMAZON.FallbackIntent', google: 'Default Fallback Intent' };

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

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
