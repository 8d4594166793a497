import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../../simulator/load-language.ts';
import { invocation } from '../../../../simulator/platforms/alexa/invocation.ts';
import type { ListEntry } from '../../../../simulator/understand/model.ts';
import { createUnderstanding } from '../../../../simulator/understand/understand.ts';
import { intentOf, modelOf, quiet } from '../small-model.ts';

function listenIn(code: string, samples: readonly string[], names: readonly string[]) {
  const products: readonly ListEntry[] = names.map((value) => ({ value, synonyms: [] }));
  const model = modelOf(intentOf('Add', samples));
  const understand = createUnderstanding({
    ...model,
    language: loadLanguage(code),
    types: new Map([...model.types, ['PRODUCT', { kind: 'list', entries: products, open: true }]]),
  });
  return (text: string): unknown => {
    const slots = Object.entries(understand(text, quiet)?.slots ?? {});
    return Object.fromEntries(slots.map(([name, { heard }]) => [name, heard]));
  };
}

describe('a sentence in another language', () => {
  test('has articles of their own before an apostrophe', () => {
    const french = listenIn('fr', ["ajoute de l'{product}", 'ajoute du {product}'], ['eau']);
    expect(french("s'il te plaît ajoute de l'eau")).toEqual({ product: 'eau' });
    expect(french('Ajoute de l’eau, merci')).toEqual({ product: 'eau' });
    expect(french('ajoute de l eau')).toEqual({ product: 'eau' });
    expect(french("ajoute du jus d'orange")).toEqual({ product: "jus d'orange" });
    const italian = listenIn('it', ["aggiungi dell'{product}"], ['acqua']);
    expect(italian("puoi aggiungi dell'acqua per favore")).toEqual({ product: 'acqua' });
  });

  test('is understood without its accents, and heard as it was said', () => {
    const spanish = listenIn('es', ['añade {product}'], ['plátanos']);
    expect(spanish('anade platanos')).toEqual({ product: 'platanos' });
    expect(spanish('añade plátanos')).toEqual({ product: 'plátanos' });
    const romanian = listenIn('ro', ['adaugă {product} în coș'], ['brânză']);
    expect(romanian('adaugă brânză în coş')).toEqual({ product: 'brânză' });
    const russian = listenIn('ru', ['добавь ещё {product}'], ['мёд']);
    expect(russian('добавь еще мед')).toEqual({ product: 'мед' });
  });

  test('counts in its own words, and hyphens are spaces', () => {
    const german = listenIn('de', ['pack {quantity} {product} ein'], ['h-milch']);
    expect(german('pack bitte ein dutzend H-Milch ein')).toEqual({});
    expect(german('pack ein halbes dutzend H Milch ein')).toEqual({
      quantity: 'ein halbes dutzend',
      product: 'h milch',
    });
    const portuguese = listenIn('pt', ['entrega na {day}'], []);
    expect(portuguese('entrega na sexta feira à noite')).toEqual({ day: 'sexta feira à noite' });
  });
});

test.each([
  ['de', 'Alexa, öffne Corner Market', { opens: true, wish: '' }],
  ['de', 'frag corner market nach meiner bestellung', { opens: true, wish: 'meiner bestellung' }],
  ['es', 'pide a corner market que añada leche', { opens: true, wish: 'añada leche' }],
  ['fr', "demande à corner market d'ajouter du lait", { opens: true, wish: 'ajouter du lait' }],
  [
    'it',
    'chiedi a corner market di aggiungere il latte',
    { opens: true, wish: 'aggiungere il latte' },
  ],
  ['pt', 'abre corner market', { opens: true, wish: '' }],
])('in %s the skill is called by "%s"', (code, said, heard) => {
  expect(invocation('corner market', loadLanguage(code))(said)).toEqual(heard);
});
