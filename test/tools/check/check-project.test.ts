import { describe, expect, test } from '@jest/globals';
import { checkProject } from '../../../tools/check/check-project.ts';
import { readProject } from '../../../tools/check/read-project.ts';
import { toLine } from '../../../tools/check/finding.ts';
import { at, codesAfter, codesOf, smallProject } from './small-project.ts';

describe('a project', () => {
  test('as it is committed keeps every rule', () => {
    expect(checkProject(readProject('.')).map(toLine)).toEqual([]);
  }, 30_000);

  test('of two locales keeps every rule', () => {
    expect(checkProject(smallProject()).map(toLine)).toEqual([]);
  });

  test('of one locale keeps every rule', () => {
    const files = smallProject();
    files.delete('skill-package/interactionModels/custom/de-DE.json');
    for (const path of files.keys()) if (/_de\.json$/.test(path)) files.delete(path);
    expect(new Set(codesOf(files))).toEqual(
      new Set(['LOCALE_WITHOUT_MODEL', 'PHRASES_MISSING', 'ENTRIES_MISSING']),
    );
  });

  test('with a file that is no JSON is found out, and the rest is checked', () => {
    const files = smallProject();
    files.set('skill-package/skill.json', Buffer.from('{"manifest": '));
    expect(codesOf(files)).toEqual(['NOT_JSON']);
  });

  test.each([
    ['a model', 'skill-package/interactionModels/custom/'],
    ['a manifest', 'skill-package/skill.json'],
    ['an account-linking request', 'infrastructure/'],
    ['an agent', 'interaction-models/dialogflow/'],
  ])('without %s is found out', (_, folder) => {
    const files = smallProject();
    for (const path of files.keys()) if (path.startsWith(folder)) files.delete(path);
    expect(codesOf(files)).toContain('PROJECT_INCOMPLETE');
  });

  test('with a misspelt account-linking request is found out', () => {
    const linking = 'infrastructure/account-linking.json';
    const found = codesAfter(linking, (file) => {
      at(file, 'accountLinkingRequest')['type'] = 'AUTH_CODES';
    });
    expect(found).toEqual(['SCHEMA']);
  });

  test('is told of a fault in a line: where, which, and what to do', () => {
    const files = smallProject();
    files.delete('interaction-models/dialogflow/intents/Help_usersays_de.json');
    expect(checkProject(files).map(toLine)).toEqual([
      'interaction-models/dialogflow/intents/Help_usersays_de.json: PHRASES_MISSING Help has no phrases in de: add them',
    ]);
  });
});
