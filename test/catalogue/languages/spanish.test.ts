import { describe, expect, test } from '@jest/globals';
import { fold } from '../../../lambda/catalogue/fold.ts';
import { loadLanguage } from '../../../lambda/catalogue/load-language.ts';
import { soundsAlike } from '../../../lambda/catalogue/sounds-alike.ts';
import { askShelf } from './ask-shelf.ts';
import { spanishShelf } from './spanish-shelf.ts';

const { numbers, spokenForm, phones, readMeasures, headOf } = await loadLanguage('es-MX');
const shelf = askShelf('es-MX', spanishShelf);

describe('Spanish', () => {
  test.each([
    ['cien', 100],
    ['ciento cinco', 105],
    ['treinta y dos', 32],
    ['treinta dos', 32],
    ['veintiuna', 21],
    ['doscientas cincuenta y una', 251],
    ['dieciseis', 16],
  ])('says %s for %d', (said, value) => {
    const words = spokenForm(said);
    expect(numbers.read(words)).toEqual({ value, length: words.length });
  });

  test.each([
    ['leche 2%', 'lech dos porcient'],
    ['un kilo de leche al uno por ciento, por favor', 'kil lech uno porcient'],
    ['quiero unas manzanas', 'manzan'],
    ['32 oz', 'treinta y dos onz'],
    ['1/2 galón', 'medi galon'],
  ])('has a spoken form of "%s": %s', (text, form) => {
    expect(spokenForm(text).join(' ')).toBe(form);
  });

  test.each([
    'pan panes',
    'tomate tomates',
    'nuez nueces',
    'uva uvas',
    'limón limones',
    'café cafés',
    'té tés',
    'entero entera enteros enteras',
    'verde verdes',
    'yogur yogures yogurt',
    'kiwi kiwis',
    'aguacate aguacates',
    'dulce dulces',
  ])('has one stem for %s', (forms) => {
    expect(new Set(spokenForm(forms)).size).toBe(1);
  });

  test.each([
    'pimiento pimienta',
    'fruta frutos',
    'coco coca',
    'pavo pasta',
    'res rosa',
    'leche lechuga',
  ])('tells %s apart', (pair) => {
    const [one = '', other = ''] = spokenForm(pair);
    expect(one).not.toBe(other);
  });

  test.each([
    ['medio galón', '64 ounces'],
    ['cuarto de galón', '32 ounces'],
    ['media docena', '6 pieces'],
    ['paquete de seis', '6 pieces'],
    ['paquete de 24', '24 pieces'],
    ['paquete de 12 onzas', '12 ounces'],
    ['una libra', '16 ounces'],
    ['ciento veinte onzas', '120 ounces'],
  ])('measures "%s": %s', (text, amount) => {
    const all = readMeasures(spokenForm(text));
    expect(all.map((one) => `${String(one.amount)} ${one.of}`)).toEqual([amount]);
  });

  test('puts the thing first', () => {
    expect(headOf(spokenForm('leche entera'))).toBe(0);
    expect(headOf([])).toBe(-1);
  });

  test.each(['huevo uevo', 'vaca baca', 'arroz arros', 'jamón hamon', 'queso keso', 'pollo poyo'])(
    'sounds alike: %s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ').map(fold).map(phones);
      expect(soundsAlike(one, other)).toBeGreaterThan(0.7);
    },
  );
});

describe('a Spanish shopper', () => {
  test.each([
    ['medio galón de leche entera', 'whole-milk/1'],
    ['dieciocho huevos', 'eggs/1'],
    ['una docena de huevos', 'eggs/0'],
    ['refresco de cola, el paquete de seis', 'cola/0'],
    ['el paquete grande de refresco de cola', 'cola/1'],
  ])('finds the size of "%s"', async (said, variant) => {
    expect(await shelf.first(said)).toBe(variant);
  });

  test.each([
    ['leche al dos por ciento', 'two-percent'],
    ['leche 1%', 'one-percent'],
    ['leche de avena', 'oat-milk'],
    ['chocolate con leche', 'chocolate'],
    ['pimienta', 'pepper'],
    ['un pimiento rojo', 'peppers'],
    ['uva', 'grapes'],
    ['nuez', 'nuts'],
    ['zumo de naranjas', 'juice'],
    ['plátano', 'bananas'],
  ])('finds "%s"', async (said, product) => {
    expect(await shelf.product(said)).toBe(product);
  });

  test.each([
    ['platano', 'bananas'],
    ['uevos', 'eggs'],
    ['arros blanco', 'rice'],
    ['hamon', 'ham'],
    ['leche de abena', 'oat-milk'],
    ['jugo de narancha', 'juice'],
    ['bananos', 'bananas'],
  ])('is understood when "%s" is heard', async (said, product) => {
    expect(await shelf.product(said)).toBe(product);
  });

  test.each(['café barato', 'café de marca blanca', 'café de la marca de la tienda'])(
    'gets the own brand for "%s"',
    async (said) => {
      expect(await shelf.product(said)).toBe('own-coffee');
    },
  );

  test('chooses by size', async () => {
    expect(await shelf.choose('leche entera', 'la grande')).toEqual(['whole-milk/2']);
    expect(await shelf.choose('leche entera', 'la más pequeña')).toEqual(['whole-milk/0']);
  });

  test('hears names without the brand that stands behind', async () => {
    expect(await shelf.names('leche entera')).toContain('galón, leche entera Prairie');
  });
});
