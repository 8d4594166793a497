import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerSamples } from '../../../tools/models/alexa-model.ts';
import { readSource, writtenLocales } from '../../../tools/models/source.ts';

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'models-'));
  mkdirSync(join(directory, 'values'));
  const write = (name: string, ...lines: string[]) => {
    writeFileSync(join(directory, name), lines.join('\n'));
  };
  write(
    'en.yaml',
    'invocation: corner market',
    'unreachable: Nobody is there.',
    'opening: ["open {invocation}"]',
    'examples: {number: [two], four-digits: ["4271"], date: [friday], time: [noon], postal-code: ["60625"]}',
    'types:',
    '  SIZE:',
    '    - {id: large, value: large, synonyms: [big, gallon]}',
    '    - {id: small, value: small, synonyms: []}',
    'phrases: {mine: [my]}',
    'intents: {Yes: ["yes [please]", "yes please"]}',
    'asks: {option: ["<mine> {size}", "{size} please"]}',
    'onlyWhenAsked: {option: ["{size} [please]"]}',
  );
  write(
    'values/en.size.yaml',
    'type: SIZE',
    'values:',
    '  - {id: gallon, value: gallon, synonyms: [gallons]}',
    '  - {id: large, value: jumbo, synonyms: []}',
  );
  write('slots.yaml', 'size: SIZE');
  write(
    'en-GB.yaml',
    'invocation: corner shop',
    'phrases: {mine: [my, our]}',
    'intents: {Yes: [quite]}',
    'without: {Yes: ["yes please"]}',
  );
  write('values/fr.size.yaml', 'type: SIZE', 'values: [{value: grand, synonyms: []}]');
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('the source', () => {
  test('has its alternatives written out, each once', () => {
    const { intents, asks } = readSource('en-US', directory);
    expect(intents).toEqual({ Yes: ['yes', 'yes please'] });
    expect(asks).toEqual({ option: ['my {size}', '{size} please', '{size}'] });
  });

  test('tells which answers count only while their question is open', () => {
    const source = readSource('en-US', directory);
    expect([...source.onlyWhenAsked]).toEqual(['{size}', '{size} please']);
    expect(answerSamples(source)).toEqual(['my {size}']);
  });

  test('takes the shop’s values first, with our words for them, and no word twice', () => {
    expect(readSource('en-US', directory).types).toEqual({
      SIZE: [
        { id: 'gallon', value: 'gallon', synonyms: ['gallons'] },
        { id: 'large', value: 'jumbo', synonyms: ['large', 'big'] },
        { id: 'small', value: 'small', synonyms: [] },
      ],
    });
  });

  test('is what a region says where it says otherwise', () => {
    const { locale, invocation, openings, intents, asks, types } = readSource('en-GB', directory);
    expect({ locale, invocation, openings }).toEqual({
      locale: 'en-GB',
      invocation: 'corner shop',
      openings: ['open corner shop'],
    });
    expect(intents).toEqual({ Yes: ['yes', 'yes please', 'quite'] });
    expect(asks['option']).toEqual(['my {size}', 'our {size}', '{size} please', '{size}']);
    expect(types).toEqual(readSource('en-US', directory).types);
  });

  test('is written in the locales of its languages', () => {
    expect(writtenLocales(directory)).toEqual(['en-US', 'en-GB']);
  });

  test('is read in one locale', () => {
    expect(() => readSource('de-DE', directory)).toThrow(/de\.yaml/);
  });
});
