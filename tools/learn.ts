/** `npm run learn`: teaches the simulator the models ahead of its first conversation, which would otherwise wait for it. */
import { loadAlexaModel, locales } from '../simulator/load-models.ts';
import { understandingOf } from '../simulator/understand/understanding-of.ts';

for (const locale of locales) understandingOf(loadAlexaModel(locale));
