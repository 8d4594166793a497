import { join } from 'node:path';
import { alexaModel } from './alexa-model.ts';
import { dialogflowAgent } from './dialogflow-agent.ts';
import { modelsDirectory, readSource } from './source.ts';
import { toJson } from './to-json.ts';

export const agentDirectory = join(modelsDirectory, 'dialogflow');

/** Every file that a locale's source gives, by its path. */
export function generatedModels(locale: string): ReadonlyMap<string, string> {
  const source = readSource(locale);
  const alexa = join('skill-package/interactionModels/custom', `${locale}.json`);
  return new Map([
    [alexa, toJson(alexaModel(source))],
    ...[...dialogflowAgent(source)].map(([path, content]): [string, string] => [
      join(agentDirectory, path),
      toJson(content),
    ]),
  ]);
}
