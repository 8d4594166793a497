/** `npm run learn`: teaches the simulator the models ahead of its first conversation, which would otherwise wait for it. */
import { learnAhead } from '../simulator/learn-ahead.ts';
import { locales } from '../simulator/load-models.ts';

for (const locale of locales) learnAhead(locale, console.log);
