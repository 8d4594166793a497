import { expect, test } from '@jest/globals';
import { loadLanguage } from '../../../../simulator/load-language.ts';
import { invocation } from '../../../../simulator/platforms/alexa/invocation.ts';

const read = invocation('corner market', loadLanguage('en'));

test.each([
  ['open corner market', { opens: true, wish: '' }],
  ['Alexa, start corner market.', { opens: true, wish: '' }],
  ['ask corner market to reorder my coffee', { opens: true, wish: 'reorder my coffee' }],
  ['tell corner market i need milk', { opens: true, wish: 'i need milk' }],
  ['what time do you open', { opens: false, wish: 'what time do you open' }],
  ['open the corner market', { opens: false, wish: 'open the corner market' }],
])('"%s" is heard in full, never in part', (text, heard) => {
  expect(read(text)).toEqual(heard);
});
