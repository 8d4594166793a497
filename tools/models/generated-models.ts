import { join } from 'node:path';
import { alexaModel } from './alexa-model.ts';
import { dialogflowAgent } from './dialogflow-agent.ts';
import { modelsDirectory, readSource } from './source.ts';

export const agentDirectory = join(modelsDirectory, 'dialogflow');

/** Every file that a locale's source gives, by its path. */
export function generatedModels(locale: string): ReadonlyMap<string, string> {
  const source = readSource(locale);
  const alexa = join('skill-package/interactionModels/custom', `${locale}.json`);
  return new Map([
    [alexa, toJson(alexaModel(source), 1)],
    ...[...dialogflowAgent(source)].map(([path, content]): [string, string] => [
      join(agentDirectory, path),
      toJson(content),
    ]),
  ]);
}

/** Alexa takes a model of 1.5 MB at most: what stands before its many lines is kept short. */
const toJson = (content: unknown, indent = 2): string =>
  `${JSON.stringify(content, null, indent)}\n`;
