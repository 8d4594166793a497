import type { seededRandom } from '../../simulator/understand/guess/seeded-random.ts';
import type { Model, Pattern, SlotType } from '../../simulator/understand/model.ts';
import { voiceCode } from './shoppers.ts';

type Random = ReturnType<typeof seededRandom>;

/** What the fake shop sells, and what it does not. */
const products = ['coffee', 'bananas', 'milk', 'eggs', 'oat milk', 'cider', 'apples', 'a unicorn'];

/** Bare answers, fitting or not. */
const answers = [
  ...[
    'yes',
    'yes',
    'yes',
    'yes please',
    'no',
    'no',
    'no thanks',
    'the first one',
    'the second one',
  ],
  ...['the last one', 'the big one', 'two', 'three', 'seven', 'the half gallon', 'tuesday'],
  ...['lincoln square', 'coffee', 'milk', 'more', voiceCode, '1 2 3 4', 'not that one'],
];

/** What no model holds. */
const noise = [
  ...[
    'xylophone umbrella',
    'what a lovely day',
    'you are bloody useless',
    'sing me a song',
    'asdf',
  ],
  ...['play some jazz', 'the the the', 'um', 'is it going to rain', 'tell my wife I am late'],
];

/** Somebody who says anything the model knows, an answer now and then, and sometimes what nobody understands. */
export function createSpeaker(model: Model, random: Random) {
  const intents = model.intents.filter(({ patterns }) => patterns.length > 0);

  function anySentence(): string {
    return fill(random.pick(random.pick(intents).patterns));
  }

  const fill = (pattern: Pattern): string =>
    pattern
      .map((part) => (part.kind === 'words' ? part.text.trim() : valueOf(part.name, part.type)))
      .join(' ');

  function valueOf(name: string, type: string): string {
    if (/^(product|other|instead)/i.test(name)) return random.pick(products);
    const known = model.types.get(type);
    return known ? wordsFor(known) : 'something';
  }

  function wordsFor(type: SlotType): string {
    switch (type.kind) {
      case 'list': {
        const { value, synonyms } = random.pick(type.entries);
        return random.pick([value, ...synonyms]);
      }
      case 'number':
        return random.pick(['one', 'two', 'three', 'six', '12', 'a dozen', 'a hundred']);
      case 'digits':
        return random.pick([voiceCode, '1234', '7 0 6 5', '0000']);
      case 'day':
        return random.pick(['today', 'tomorrow', 'friday', 'next week', 'last tuesday']);
      case 'time':
        return random.pick(['noon', '5 pm', 'eight thirty']);
    }
  }

  /** While somebody listens, mostly an answer. */
  return (isListenedTo: boolean): string => {
    const dice = random.next();
    if (dice < 0.05) return random.pick(noise);
    return isListenedTo && dice < 0.5 ? random.pick(answers) : anySentence();
  };
}
