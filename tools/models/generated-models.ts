import { join } from 'node:path';
import { alexaLocales, dialogflowLanguages } from '../locales.ts';
import { alexaModel } from './alexa-model.ts';
import { dialogflowAgent } from './dialogflow-agent.ts';
import { modelsDirectory, readSource, writtenLocales } from './source.ts';
import { toJson } from './to-json.ts';

export const agentDirectory = join(modelsDirectory, 'dialogflow');
export const alexaDirectory = 'skill-package/interactionModels/custom';

/** Every file that the sources give, by its path: a model for each of Alexa's locales, and one agent for all languages. */
export function generatedModels(): ReadonlyMap<string, string> {
  const sources = new Map(writtenLocales().map((locale) => [locale, readSource(locale)]));
  const models = alexaLocales.flatMap((locale): [string, unknown][] => {
    const source = sources.get(locale);
    return source ? [[join(alexaDirectory, `${locale}.json`), alexaModel(source)]] : [];
  });
  const spoken = Object.entries(dialogflowLanguages).flatMap(([language, locale]) => {
    const source = sources.get(locale);
    return source ? [{ language, source }] : [];
  });
  const agent = [...dialogflowAgent(spoken)].map(([path, content]): [string, unknown] => [
    join(agentDirectory, path),
    content,
  ]);
  return new Map([...models, ...agent].map(([path, content]) => [path, toJson(content)]));
}
