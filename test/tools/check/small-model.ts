export type Language = 'en' | 'de';

const words = {
  en: {
    reorder: ['reorder {product}', 'reorder my {product}'],
    answer: ['{product}', 'the {product}'],
    elicited: ['i want {product}'],
    hours: ['when do you open'],
    milk: ['whole milk', 'milk'],
  },
  de: {
    reorder: ['bestelle {product} nach', "bestell mir wieder 'n {product}"],
    answer: ['{product}', 'die {product}'],
    elicited: ['ich möchte {product}'],
    hours: ['wann macht ihr auf'],
    milk: ['vollmilch', 'milch'],
  },
} as const;

export const wordsOf = (language: Language) => words[language];

const builtIns = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'];
const product = { name: 'product', type: 'PRODUCT' };

/** An interaction model with the least that a model has to have, and one of everything else. */
export function modelOf(language: Language) {
  const said = words[language];
  return {
    interactionModel: {
      languageModel: {
        invocationName: 'corner market',
        intents: [
          { name: 'ReorderIntent', slots: [product], samples: said.reorder },
          {
            name: 'AnswerIntent',
            slots: [{ ...product, samples: said.elicited }],
            samples: said.answer,
          },
          { name: 'HoursIntent', samples: said.hours },
          ...builtIns.map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
        ],
        types: [
          {
            name: 'PRODUCT',
            values: [
              { id: 'p1', name: { value: said.milk[0], synonyms: [said.milk[1]] } },
              { id: 'p2', name: { value: 'tofu' } },
            ],
          },
        ],
        modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      },
      dialog: {
        delegationStrategy: 'SKILL_RESPONSE',
        intents: [
          {
            name: 'AnswerIntent',
            delegationStrategy: 'SKILL_RESPONSE',
            confirmationRequired: false,
            prompts: {},
            slots: [
              { ...product, elicitationRequired: false, confirmationRequired: false, prompts: {} },
            ],
          },
        ],
      },
      prompts: [],
    },
  };
}
