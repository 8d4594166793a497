import { readFileSync } from 'node:fs';
import type { alexaModel } from '../../tools/models/alexa-model.ts';
import { readSource, type Source } from '../../tools/models/source.ts';

export type AlexaModelFile = ReturnType<typeof alexaModel>;

export const source: Source = readSource('en-US');

/** The committed model, a fresh copy each time, so that a test may spoil it. */
export const committedAlexaModel = (): AlexaModelFile =>
  JSON.parse(
    readFileSync('skill-package/interactionModels/custom/en-US.json', 'utf8'),
  ) as AlexaModelFile;
