import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alexaModel } from '../../tools/models/alexa-model.ts';
import { dialogflowAgent } from '../../tools/models/dialogflow-agent.ts';
import { agentDirectory, generatedModels } from '../../tools/models/generated-models.ts';
import { readSource } from '../../tools/models/source.ts';
import { toJson } from '../../tools/models/to-json.ts';

const files = generatedModels();

describe('the committed models', () => {
  test('are what their source gives: npx tsx tools/models.ts', () => {
    const stale = [...files].filter(
      ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('hold nothing that comes from no source', () => {
    const present = readdirSync(agentDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(present.filter((path) => !files.has(path))).toEqual([]);
  });

  test('are the same every time', () => {
    const source = readSource('it-IT');
    const written = () => [alexaModel(source), ...dialogflowAgent([{ language: 'it', source }])];
    expect(written().map(toJson)).toEqual(written().map(toJson));
  });
});
