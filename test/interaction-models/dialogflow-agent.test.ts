import { describe, expect, test } from '@jest/globals';
import { agentFindings } from '../../tools/check/dialogflow/check-agent.ts';
import { dialogflowAgent } from '../../tools/models/dialogflow-agent.ts';
import { source } from './generated.ts';

const files = new Map(
  [...dialogflowAgent([{ language: 'en', source }])].map(([path, file]) => [
    path,
    JSON.parse(JSON.stringify(file)),
  ]),
) as ReadonlyMap<string, unknown>;

describe('the Dialogflow agent', () => {
  test('keeps the rules that its import does not check', () => {
    expect(agentFindings(files)).toEqual([]);
  });

  test('marks what was said, wherever something can be filled in', () => {
    const intents = [...files].filter(([path]) => /^intents\/(?!.*_usersays_)/.test(path));
    const silent = intents.filter(([, file]) => {
      const [response] = (
        file as { responses: { parameters: unknown[]; affectedContexts: unknown[] }[] }
      ).responses;
      return response && response.parameters.length > 0 && response.affectedContexts.length === 0;
    });
    expect(silent).toEqual([]);
  });
});
