import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { english } from './english.ts';

const { asSaid, spokenForm } = english;

const said = (text: string) => spokenForm(text).join(' ');

describe('the spoken form', () => {
  test.each([
    ['2% Milk, 12 oz.', 'two percent milk twelve ounce'],
    ['Two-Percent Milk', 'two percent milk'],
    ['Half & Half', 'half half'],
    ['1/2 gal whole milk', 'half gallon whole milk'],
    ['½ gallon', 'half gallon'],
    ['Crème fraîche', 'creme fraiche'],
    ['Peter’s peanut butter', 'peter peanut butter'],
    ['1,000 ct napkins', 'one thousand count napkin'],
    ['2 L cola', 'two liter cola'],
    ['16.9 fl oz', 'sixteen point nine ounce'],
  ])('of "%s" is "%s"', (text, form) => {
    expect(said(text)).toBe(form);
  });

  test('leaves out what carries no meaning', () => {
    expect(said('um, some of my coffee please')).toBe('coffee');
  });

  test('hears no number in "the big one", but one in "one" and "one percent milk"', () => {
    expect(said('the big one')).toBe('big');
    expect(said('one')).toBe('one');
    expect(said('one percent milk')).toBe('one percent milk');
  });

  test('reads a single letter as a unit after a number only', () => {
    expect(said('500 g flour')).toBe('five hundred gram flour');
    expect(said('vitamin c')).toBe('vitamin c');
  });

  test('is the same for singular, plural and possessive', () => {
    const forms = ['cookies', 'cookie', "cookie's"].map(said);
    expect(new Set(forms).size).toBe(1);
  });

  test('keeps the plural where the sound matters', () => {
    expect(asSaid('apple jews')).toEqual(['apple', 'jews']);
  });

  test('of anything at all is plain words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(asSaid(text).join(' ')).toMatch(/^[\p{L} ]*$/u);
      }),
    );
  });
});
