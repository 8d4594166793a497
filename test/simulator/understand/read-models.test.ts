import { describe, expect, test } from '@jest/globals';
import {
  dialogflowLanguage,
  loadAgent,
  loadAlexaModel,
  localesOf,
} from '../../../simulator/load-models.ts';

const alexa = loadAlexaModel('en-US');
const agent = loadAgent('en-US');

describe('the Alexa model as it is read', () => {
  test('knows its name, its dialogue and its locales', () => {
    expect(alexa.invocationName).toBe('corner market');
    expect([...alexa.dialogIntents]).toEqual(['AnswerIntent']);
    expect(localesOf('alexa')).toContain('en-US');
    expect(localesOf('google')).toContain('en-US');
    expect(localesOf('alexa')).not.toContain('ro-RO');
  });

  test('understands lists of its own and the platform’s types', () => {
    expect(alexa.types.get('PRODUCT')).toMatchObject({ kind: 'list', open: true });
    expect(alexa.types.get('SIZE')).toMatchObject({ kind: 'list', open: false });
    expect(alexa.types.get('AMAZON.DATE')).toEqual({ kind: 'day' });
    for (const { slots } of alexa.intents)
      for (const type of Object.values(slots)) expect([...alexa.types.keys()]).toContain(type);
  });

  test('hears the samples of slots as well', () => {
    const answer = alexa.intents.find(({ name }) => name === 'AnswerIntent');
    expect(answer?.patterns).toContainEqual([
      { kind: 'slot', name: 'quantity', type: 'AMAZON.NUMBER' },
      { kind: 'words', text: ' please' },
    ]);
  });

  test('keeps apart what is heard only while a slot is asked for', () => {
    const answer = alexa.intents.find(({ name }) => name === 'AnswerIntent');
    const bare = [{ kind: 'slot', name: 'code', type: 'AMAZON.FOUR_DIGIT_NUMBER' }];
    expect(answer?.elicited?.['code']).toContainEqual(bare);
    expect(answer?.patterns).not.toContainEqual(bare);
  });

  test('is refused when it is none', () => {
    expect(() => loadAlexaModel('xx-XX')).toThrow();
  });
});

describe('the agent as it is read', () => {
  test('tells regions apart for Brazil only', () => {
    expect(['en-GB', 'es-MX', 'pt-BR', 'ru-RU'].map(dialogflowLanguage)).toEqual([
      'en',
      'es',
      'pt-br',
      'ru',
    ]);
  });

  test('is taught by Alexa’s model where she speaks the language, and so is another region', () => {
    expect(agent.taughtBy).toBe(alexa);
    expect(alexa.taughtBy).toBeUndefined();
    expect(loadAlexaModel('en-GB').taughtBy).toBe(alexa);
  });

  const intentCalled = (wanted: string) => agent.intents.find(({ name }) => name === wanted);

  test('knows what answers its events, and what is said when the webhook fails', () => {
    expect(intentCalled('Default Welcome Intent')?.events).toContain('WELCOME');
    expect(intentCalled('Silence')?.patterns).toEqual([]);
    expect(agent.intents.filter(({ isFallback }) => isFallback)).toHaveLength(1);
    expect(agent.intents.every(({ staticText }) => staticText !== '')).toBe(true);
  });

  test('binds answers to their contexts, and marks what was said', () => {
    expect(intentCalled('AnswerStore')?.contexts).toEqual(['asks-store']);
    expect(intentCalled('AnswerStore')?.sets).toEqual([{ name: 'said', lifespan: 1 }]);
  });

  test('understands its entities by what is said, and answers with what they stand for', () => {
    const ordinals = agent.types.get('@ordinal');
    expect(ordinals).toMatchObject({ kind: 'list', open: false });
    expect(ordinals?.kind === 'list' && ordinals.entries[1]).toMatchObject({
      id: '2',
      value: 'second',
    });
    for (const { slots } of agent.intents)
      for (const type of Object.values(slots)) expect([...agent.types.keys()]).toContain(type);
  });
});
