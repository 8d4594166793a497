import { join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import { alexaModel } from './alexa-model.ts';
import { dialogflowAgent } from './dialogflow-agent.ts';
import { modelsDirectory, readSource } from './source.ts';

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

/** A thing a line: readers see what changed, and the model keeps within the size that Alexa takes. */
const toJson = (content: unknown): string => `${stringify(content, { indent: 1, maxLength: 160 })}\n`;
