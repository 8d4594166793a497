import { wordsOf, type Language } from './small-model.ts';

const sorry = {
  en: 'Sorry, the shop cannot be reached.',
  de: 'Entschuldigung, der Laden ist nicht zu erreichen.',
};

type Said = Readonly<Record<Language, readonly string[]>>;

const same = (word: string): Said => ({ en: [word], de: [`${word} bitte`] });

/** The files of an export, with the first language as its own. */
export function agentOf(own: Language, ...others: readonly Language[]): [string, unknown][] {
  const languages = [own, ...others];
  const intent = (name: string, said?: Said, more: object = {}): [string, unknown][] => [
    [`intents/${name}.json`, intentFile(name, said, languages, more)],
    ...(said
      ? languages.map((language): [string, unknown] => [
          `intents/${name}_usersays_${language}.json`,
          said[language].map((sample) => phrase(name, sample)),
        ])
      : []),
  ];
  return [
    ['agent.json', { language: own, supportedLanguages: others }],
    ['package.json', { version: '1.0.0' }],
    ...intent('Welcome', undefined, { events: [{ name: 'WELCOME' }] }),
    ...intent('Default Fallback Intent', undefined, { fallbackIntent: true }),
    ...intent('Reorder', { en: wordsOf('en').reorder, de: wordsOf('de').reorder }),
    ...intent(
      'AnswerProduct',
      { en: wordsOf('en').elicited, de: wordsOf('de').elicited },
      { contexts: ['asks-product'] },
    ),
    ...['Help', 'Stop', 'Cancel', 'Repeat', 'Yes', 'No'].flatMap((name) =>
      intent(name, same(name.toLowerCase())),
    ),
    ['entities/product.json', { id: 'entity product', name: 'product' }],
    ...languages.map((language): [string, unknown] => [
      `entities/product_entries_${language}.json`,
      [
        { value: 'p1', synonyms: wordsOf(language).milk },
        { value: wordsOf(language).milk[1], synonyms: [wordsOf(language).milk[1]] },
      ],
    ]),
  ];
}

const fills = (said: Said | undefined): boolean =>
  said?.en.some((sample) => sample.includes('{product}')) ?? false;

const intentFile = (
  name: string,
  said: Said | undefined,
  languages: readonly Language[],
  more: object,
) => ({
  id: `intent ${name}`,
  name,
  contexts: [],
  webhookUsed: true,
  webhookForSlotFilling: false,
  fallbackIntent: false,
  events: [],
  responses: [
    {
      parameters: fills(said)
        ? [{ id: `${name} product`, name: 'product', required: false, dataType: '@product' }]
        : [],
      messages: languages.map((lang) => ({ type: 0, lang, speech: [sorry[lang]] })),
    },
  ],
  ...more,
});

const phrase = (name: string, sample: string) => ({
  id: `${name} ${sample}`,
  data: sample
    .split(/(\{product\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{product}'
        ? { text: 'tofu', alias: 'product', meta: '@product', userDefined: true }
        : { text: part, userDefined: false },
    ),
  isTemplate: false,
  count: 0,
});
