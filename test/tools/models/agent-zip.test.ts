import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { agentZip } from '../../../tools/models/agent-zip.ts';

const directory = 'interaction-models/dialogflow';

const committed = new Map(
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

describe('the agent’s zip', () => {
  const zipped = agentZip(new Map([...committed, ['skill-package/skill.json', '{}']]), directory);
  const files = unzipSync(zipped);

  test('holds the export’s files at its root, and nothing else', () => {
    const paths = [...committed.keys()].map((path) => path.replace(`${directory}/`, ''));
    expect(Object.keys(files)).toEqual(paths.sort());
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'agent.json',
        'package.json',
        'entities/product.json',
        'entities/product_entries_en.json',
        'intents/Default Fallback Intent.json',
        'intents/Reorder.json',
        'intents/Reorder_usersays_en.json',
      ]),
    );
  });

  test('holds them as they are', () => {
    const reorder = strFromU8(files['intents/Reorder.json'] ?? new Uint8Array());
    expect(reorder).toBe(committed.get(join(directory, 'intents/Reorder.json')));
    expect(JSON.parse(strFromU8(files['package.json'] ?? new Uint8Array()))).toEqual({
      version: '1.0.0',
    });
  });

  test('is the same for the same files in any order', () => {
    const turned = agentZip(new Map([...committed].reverse()), directory);
    expect(Buffer.from(turned).equals(zipped)).toBe(true);
  });
});
