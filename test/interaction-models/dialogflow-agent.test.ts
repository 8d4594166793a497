import { describe, expect, test } from '@jest/globals';
import { dialogflowAgent } from '../../tools/models/dialogflow-agent.ts';
import { dialogflowFindings } from './dialogflow-rules.ts';
import type { Source } from '../../tools/models/source.ts';
import { source } from './generated.ts';

/** An intent's file that a test may change in any way. */
interface Spoilt {
  id: string;
  contexts: string[];
  webhookUsed: boolean;
  webhookForSlotFilling: boolean;
  fallbackIntent: boolean;
  events: unknown[];
  responses: [{ parameters: Parameter[]; messages: [{ speech: string[] }] }];
}

interface Parameter {
  name: string;
  required: boolean;
  dataType: string;
}

const json = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

const agentOf = (of: Source) =>
  new Map(
    [...dialogflowAgent([{ language: 'en', source: of }])].map(([path, file]) => [
      path,
      json(file),
    ]),
  );

const shorten = (samples: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(samples).map(([name, some]) => [name, some.slice(0, 60)]));

/** The agent with few words, so that it can be spoilt again and again. */
const small: Source = { ...source, intents: shorten(source.intents), asks: shorten(source.asks) };
const agent = () => agentOf(small);

function findingsAfter(name: string, spoil: (intent: Spoilt) => void): readonly string[] {
  const files = agent();
  spoil(files.get(`intents/${name}.json`) as Spoilt);
  return dialogflowFindings(files);
}

function findingsWith(name: string, ...phrases: unknown[]): readonly string[] {
  const files = agent();
  const path = `intents/${name}_usersays_en.json`;
  files.set(path, [...(files.get(path) as unknown[]), ...phrases.map((data) => ({ data }))]);
  return dialogflowFindings(files);
}

describe('the Dialogflow agent', () => {
  test('keeps the rules that its import does not check', () => {
    expect(dialogflowFindings(agentOf(source))).toEqual([]);
  });

  test('marks what was said, wherever something can be filled in', () => {
    const intents = [...agent()].filter(([path]) => /^intents\/(?!.*_usersays_)/.test(path));
    const silent = intents.filter(([, file]) => {
      const [response] = (
        file as { responses: { parameters: unknown[]; affectedContexts: unknown[] }[] }
      ).responses;
      return response && response.parameters.length > 0 && response.affectedContexts.length === 0;
    });
    expect(silent).toEqual([]);
  });
});

describe('an agent', () => {
  test.each<[string, string, (intent: Spoilt) => void, string]>([
    [
      'with an intent that has nothing to say',
      'Yes',
      (intent) => {
        intent.responses[0].messages[0].speech = [''];
      },
      'Yes has no static text',
    ],
    [
      'with a static text that claims something',
      'Yes',
      (intent) => {
        intent.responses[0].messages[0].speech = ['Okay, I ordered it.'];
      },
      'Yes claims "Okay, I ordered it."',
    ],
    [
      'that fills slots through the webhook',
      'Reorder',
      (intent) => {
        intent.webhookForSlotFilling = true;
      },
      'Reorder calls the webhook for slot filling',
    ],
    [
      'that does not ask the webhook',
      'Reorder',
      (intent) => {
        intent.webhookUsed = false;
      },
      'Reorder does not call the webhook',
    ],
    [
      'that asks by itself',
      'OrderStatus',
      (intent) => {
        for (const parameter of intent.responses[0].parameters) parameter.required = true;
      },
      'OrderStatus asks for orderDigits by itself',
    ],
    [
      'whose answers are heard without a question',
      'AnswerOption',
      (intent) => {
        intent.contexts = ['asks-store'];
      },
      'AnswerOption is bound to [asks-store], not to [asks-option]',
    ],
    [
      'that hears something after a question only',
      'Stop',
      (intent) => {
        intent.contexts = ['asks-option'];
      },
      'Stop is bound to [asks-option], not to []',
    ],
    [
      'that nobody greets',
      'Default Welcome Intent',
      (intent) => {
        intent.events = [];
      },
      'nothing answers the event WELCOME',
    ],
    [
      'without a fallback',
      'Default Fallback Intent',
      (intent) => {
        intent.fallbackIntent = false;
      },
      'there are 0 fallback intents',
    ],
  ])('%s is found out', (_, name, spoil, finding) => {
    expect(findingsAfter(name, spoil)).toEqual([finding]);
  });

  test('with an id that is taken is found out', () => {
    const findings = findingsAfter('Stop', (intent) => {
      intent.id = 'the same';
    });
    expect(findings).toEqual([]);
    const files = agent();
    for (const name of ['Stop', 'Yes']) {
      (files.get(`intents/${name}.json`) as Spoilt).id = 'the same';
    }
    expect(dialogflowFindings(files)).toEqual([
      expect.stringMatching(/^(Stop|Yes) has the id the same of another$/),
    ]);
  });

  test('with an entity that is not there is found out', () => {
    const files = agent();
    files.delete('entities/store.json');
    expect(dialogflowFindings(files)).toContain(
      'AnswerStore fills store with @store, which is no entity',
    );
  });

  test('with a slot that is not declared, or declared otherwise, is found out', () => {
    expect(
      findingsWith('Stop', [{ text: 'stop ' }, { text: 'it', alias: 'what', meta: '@product' }]),
    ).toEqual(['Stop annotates what as @product']);
    expect(
      findingsWith('Reorder', [{ text: 'reo ' }, { text: 'it', alias: 'product', meta: '@size' }]),
    ).toEqual(['Reorder annotates product as @size']);
  });

  test('with more phrases than an intent may hold is found out', () => {
    const files = agent();
    const phrases = files.get('intents/Stop_usersays_en.json') as { data: object[] }[];
    const more = Array.from({ length: 2000 }, (_, at) => ({ data: [{ text: `halt ${at}` }] }));
    files.set('intents/Stop_usersays_en.json', [...phrases, ...more]);
    expect(dialogflowFindings(files)).toEqual([expect.stringMatching(/^Stop has 20\d\d phrases$/)]);
  });

  test('with more words for a thing than an entry may hold is found out', () => {
    const files = agent();
    const synonyms = Array.from({ length: 201 }, (_, at) => `word ${at}`);
    files.set('entities/store_entries_en.json', [{ value: 'oak park', synonyms }]);
    expect(dialogflowFindings(files)).toEqual([
      'entities/store_entries_en.json has 201 words for "oak park"',
    ]);
  });

  test('with a phrase of two intents is found out, unless a question tells them apart', () => {
    expect(findingsWith('Stop', [{ text: 'Check Out' }])).toEqual([
      '"Check Out" means Checkout and Stop',
    ]);
    expect(findingsWith('AnswerOption', [{ text: 'check out' }])).toEqual([]);
  });

  test.each(['Help', 'Stop', 'Cancel', 'Repeat', 'Yes', 'No'])(
    'without %s is found out',
    (name) => {
      const files = agent();
      files.delete(`intents/${name}.json`);
      expect(dialogflowFindings(files)).toEqual([`${name} is missing`]);
    },
  );
});
